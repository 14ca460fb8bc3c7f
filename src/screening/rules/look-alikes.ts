/**
 * Letters of other alphabets, and symbols, that are drawn like a Latin letter. Capitals that look
 * like another letter than their small form does (Greek Η and η) are listed on their own.
 */
const drawnAlike: Readonly<Record<string, string>> = {
  // Cyrillic
  а: 'a', в: 'b', с: 'c', ԁ: 'd', е: 'e', ѐ: 'e', ԍ: 'g', һ: 'h', н: 'h', і: 'i', ї: 'i', ј: 'j', к: 'k', ӏ: 'l', м: 'm', п: 'n',
  о: 'o', р: 'p', ԛ: 'q', г: 'r', ѕ: 's', т: 't', ц: 'u', ѵ: 'v', ԝ: 'w', ш: 'w', х: 'x', у: 'y', ү: 'y', ў: 'y', ь: 'b', з: '3', я: 'r', и: 'n',
  // Greek
  α: 'a', β: 'b', ϲ: 'c', δ: 'd', ε: 'e', η: 'n', Η: 'h', ι: 'i', ϳ: 'j', κ: 'k', μ: 'u', Μ: 'm', ν: 'v', Ν: 'n', ο: 'o', σ: 'o',
  π: 'n', ρ: 'p', ς: 's', τ: 't', υ: 'u', Υ: 'y', χ: 'x', ω: 'w', ζ: 'z', γ: 'y', Σ: 'e', Λ: 'a',
  // Latin letters that keep their mark when they are taken apart
  ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd', ħ: 'h', ŧ: 't', ƒ: 'f', ɑ: 'a', ɡ: 'g', ɩ: 'i', ʟ: 'l', ɴ: 'n', ʀ: 'r', ʏ: 'y', ʙ: 'b', ʜ: 'h', ɪ: 'i', ɢ: 'g',
  ᴀ: 'a', ᴄ: 'c', ᴅ: 'd', ᴇ: 'e', ᴊ: 'j', ᴋ: 'k', ᴍ: 'm', ᴏ: 'o', ᴘ: 'p', ᴛ: 't', ᴜ: 'u', ᴠ: 'v', ᴡ: 'w', ᴢ: 'z', ꜱ: 's', ꜰ: 'f',
  ɐ: 'a', ɔ: 'c', ǝ: 'e', ə: 'e', ɛ: 'e', ɯ: 'm', ʇ: 't', ʌ: 'v', ʎ: 'y', ɥ: 'h', ʞ: 'k', ɹ: 'r',
  ß: 'ss', æ: 'ae', œ: 'oe', þ: 'p',
  // Armenian, Cherokee and symbols
  ա: 'w', օ: 'o', ս: 'u', հ: 'h', ո: 'n', ց: 'g', Ꭺ: 'a', Ꭲ: 'i', Ꮪ: 's', Ꮋ: 'h', Ꭼ: 'e', Ꮮ: 'l', Ꮯ: 'c', Ꮶ: 'k',
  '€': 'e', '£': 'l', '¥': 'y', '¢': 'c', '¡': 'i', '∂': 'd', '∪': 'u', '×': 'x', 'ʘ': 'o',
  // Marks of writing, brought to the one of the keyboard
  '’': "'", '‘': "'", 'ʼ': "'", '＇': "'", '`': "'", '´': "'", '′': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"', '″': '"',
  '–': '-', '—': '-', '‐': '-', '‑': '-', '‒': '-', '―': '-', '−': '-', '•': '*', '∗': '*', '█': '*', '■': '*', '●': '*', '✱': '*', '★': '*',
  '™': ' ', '℠': ' ', '®': ' ', 'ª': '', 'º': '',
}
export const lookAlikes: ReadonlyMap<string, string> = new Map(Object.entries(drawnAlike))

/** Emoji that say something to a rule, as the word that lexicons know them by. */
export const emojiWords: ReadonlyMap<string, string> = new Map(Object.entries({
  '🍷': 'emojiwine', '🍺': 'emojibeer', '🍻': 'emojibeer', '🥂': 'emojitoast', '🍾': 'emojitoast', '🍸': 'emojicocktail', '🍹': 'emojicocktail', '🥃': 'emojiwhiskey',
  '🚬': 'emojicigarette', '💊': 'emojipill', '💉': 'emojineedle', '🍆': 'emojieggplant', '🍑': 'emojipeach', '💦': 'emojidroplets', '👅': 'emojitongue',
  '🔫': 'emojigun', '🔪': 'emojiknife', '💣': 'emojibomb', '🖕': 'emojifinger', '🤡': 'emojiclown', '🐒': 'emojimonkey', '🐵': 'emojimonkey', '🙈': 'emojimonkey',
  '🙄': 'emojieyeroll', '😒': 'emojieyeroll', '💩': 'emojipoop', '🐷': 'emojipig', '🐖': 'emojipig', '🐳': 'emojiwhale',
  // What people put for a group, and what they put to call it low or to wish it harm (rules/model)
  '🕌': 'emojimosque', '🕋': 'emojikaaba', '☪': 'emojicrescent', '✡': 'emojistarofdavid', '🔯': 'emojistarofdavid', '🕎': 'emojimenorah', '🕍': 'emojisynagogue', '👳': 'emojiturban', '🧕': 'emojiheadscarf',
  '♿': 'emojiwheelchair', '🌈': 'emojirainbow', '👬': 'emojitwomen', '👭': 'emojitwowomen', '🏽': 'emojidarkskin', '🏾': 'emojidarkskin', '🏿': 'emojidarkskin',
  '🦍': 'emojigorilla', '🦧': 'emojigorilla', '🐀': 'emojirat', '🐁': 'emojirat', '🪳': 'emojicockroach', '🦟': 'emojimosquito', '🐍': 'emojisnake', '🐗': 'emojipig', '🐽': 'emojipig', '🦇': 'emojibat', '🦠': 'emojimicrobe',
  '🤢': 'emojinausea', '🤮': 'emojivomit', '🗑': 'emojitrash', '🚮': 'emojitrash', '👹': 'emojidevil', '👿': 'emojidevil', '🧛': 'emojidevil', '👽': 'emojialien', '🤥': 'emojilies', '👎': 'emojithumbdown',
  '🔥': 'emojifire', '💥': 'emojiexplosion', '🗡': 'emojisword', '🪓': 'emojiaxe', '⚰': 'emojicoffin', '☠': 'emojiskull', '💀': 'emojiskull', '🤜': 'emojifist', '👊': 'emojifist',
}))
