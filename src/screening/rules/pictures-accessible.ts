import type { Check, Hit } from './check.ts'
import type { Draft, DraftAsset } from './draft.ts'
import { nameTokens } from './name-tokens.ts'

/** Pictures can be heard and films read (WCAG 2.2: 1.1.1, 1.2.2, 1.4.5; CIN-2). */
export const picturesAccessible: Check = {
  name: 'pictures-accessible',
  find({ draft }) {
    return draft.assets.flatMap((asset, index) => {
      const found = asset.kind === 'image' ? aboutImage(asset, draft) : asset.kind === 'video' || asset.kind === 'audio' ? aboutFilm(asset) : null
      return found === null ? [] : [{ at: { kind: 'asset', index }, ...found }]
    })
  },
}

type About = Omit<Hit, 'at'>

function aboutImage({ alt, visibleText }: DraftAsset, draft: Draft): About | null {
  const readable = contentWords(visibleText ?? '')
  if (alt === null) return { confidence: 0.95, why: 'This picture has no alternative text, so people who cannot see it get nothing.', remedy: 'Say in a sentence what the picture shows.' }
  const thin = alt.trim() === '' ? null : whyThin(alt)
  if (thin !== null) return { confidence: 0.9, why: thin, remedy: 'Say in a sentence what the picture shows.' }
  if (readable.length < 3) return null
  // Words in a flyer have to be heard somewhere: in the alternative text or in the post itself.
  const heard = new Set([...contentWords(alt), ...contentWords(draft.text)])
  const missing = readable.filter((word) => !heard.has(word)).length
  if (missing * 5 < readable.length * 2) return null
  return { confidence: 0.8, why: 'There are words in this picture that neither the alternative text nor the post says.', remedy: 'Put the words of the picture, or what matters of them, into the post or the alternative text.' }
}

function aboutFilm({ kind, captions }: DraftAsset): About | null {
  if (captions === true) return null
  const said = kind === 'video' ? 'video has no captions' : 'recording has no transcript'
  if (captions === false) return { confidence: 0.95, why: `This ${said}, so people who cannot hear it get nothing.`, remedy: kind === 'video' ? 'Add captions and check them.' : 'Add a transcript.' }
  return { confidence: 0.7, why: `Nobody has said whether this ${kind === 'video' ? 'video has captions' : 'recording has a transcript'}.`, remedy: kind === 'video' ? 'Add captions, or say that it has them.' : 'Add a transcript, or say that it has one.', ...(kind === 'video' ? {} : { needsPerson: true }) }
}

const thinWords = new Set('image images picture pictures photo photos photograph pic pics img graphic graphics flyer flier screenshot untitled alt text alttext description here na none null todo placeholder test tbd the a an of our my this file attachment banner logo poster collage video clip thumbnail final copy new'.split(' '))
const fileEndings = ['.jpg', '.jpeg', '.png', '.gif', '.webp', '.heic', '.heif', '.tif', '.tiff', '.bmp', '.svg', '.avif']
const cameraNames = ['img_', 'img-', 'dsc_', 'dscn', 'dscf', 'pxl_', 'mvimg', 'screenshot_', 'screen shot ', 'image_', 'image-', 'whatsapp image', 'fb_img', 'untitled-']

/** Why an alternative text tells nothing; null where it tells something. */
function whyThin(alt: string): string | null {
  const lower = alt.trim().toLowerCase()
  if (fileEndings.some((ending) => lower.endsWith(ending)) || (cameraNames.some((name) => lower.startsWith(name)) && lower.split(/\s+/).length < 4)) return 'The alternative text is a file name.'
  const words = nameTokens(alt).map(({ text }) => text)
  if (words.every((word) => thinWords.has(word) || (word.charCodeAt(0) >= 48 && word.charCodeAt(0) <= 57))) return 'The alternative text does not say what the picture shows.'
  return null
}

const small = new Set('the a an and or of to in on at for by is are be with our your we you us it this that from'.split(' '))
const contentWords = (text: string): readonly string[] => [...new Set(nameTokens(text).map(({ text: word }) => word).filter((word) => word.length > 1 && !small.has(word)))]
