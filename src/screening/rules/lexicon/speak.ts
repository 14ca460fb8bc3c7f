import { spelledOut } from '../contractions.ts'
import type { Folded } from '../fold.ts'
import type { Respelled, Stream } from '../stream.ts'
import type { Tokens } from '../words.ts'
import type { CompiledLexicons } from './compile.ts'
import { hasStem } from './stems.ts'
import { findText, findWord } from './vocabulary.ts'

/** Writes words of a text, from `first` up to `end`, into a stream: contractions spelled out (`don't` is `do not`), each with its number. */
export function speak(all: CompiledLexicons, folded: Folded, tokens: Tokens, first: number, end: number, stream: Stream): void {
  const { codes } = folded
  for (let word = first; word < end; word++) {
    const from = tokens.from[word]!
    const to = tokens.to[word]!
    const id = findWord(all.vocabulary, codes, from, to, tokens.hash[word]!)
    const sentence = tokens.sentence[word]!
    if (id === 0 ? hasStem(all, codes, from, to) : all.stemmed[id] === 1) stream.stems = true
    if (tokens.marked[word] === 0) {
      const spelled = id === 0 ? null : all.spelled[id]
      if (spelled == null) stream.push(id, from, to, word, word, sentence, null)
      else for (const one of spelled) stream.push(one.id, from, to, word, word, sentence, one.text)
      continue
    }
    const spelled = spelledOut(codes, from, to)
    if (spelled !== null) speakText(all, spelled, from, to, word, word, sentence, stream)
    else speakPieces(all, folded, from, to, word, sentence, stream)
  }
}

/** Words spelled otherwise than in the text; each of them stands for all of these units. */
export function speakText(all: CompiledLexicons, text: string, from: number, to: number, first: number, last: number, sentence: number, stream: Stream): void {
  if (hasStem(all, text)) stream.stems = true
  if (!text.includes(' ')) stream.push(findText(all.vocabulary, text), from, to, first, last, sentence, text)
  else for (const word of text.split(' ')) stream.push(findText(all.vocabulary, word), from, to, first, last, sentence, word)
}

/** The words of one respelling, and those of the text around it that are in its sentences. */
export function speakRespelled(all: CompiledLexicons, folded: Folded, tokens: Tokens, respelled: readonly Respelled[], stream: Stream): void {
  for (let next = 0; next < respelled.length;) {
    let word = respelled[next]!.first
    while (word > 0 && tokens.sentence[word - 1] === tokens.sentence[word]) word--
    const begin = stream.count
    const start = next
    for (; word < tokens.count; word++) {
      const other = respelled[next]
      if (other !== undefined && other.first === word) {
        speakText(all, other.text, other.from, other.to, word, other.last, tokens.sentence[word]!, stream)
        word = other.last
        next++
      } else speak(all, folded, tokens, word, word + 1, stream)
      // Nothing is found across the end of a sentence.
      if (tokens.sentence[word + 1] !== tokens.sentence[word]) {
        const following = respelled[next]
        if (following === undefined || tokens.sentence[following.first] !== tokens.sentence[word + 1]) break
      }
    }
    if (!isNews(all, tokens, respelled, start, next)) stream.count = begin
  }
}

/** Whether any of some respellings can be part of a find: one word in place of one, and of no list, changes nothing that the first look did not see. */
function isNews(all: CompiledLexicons, tokens: Tokens, respelled: readonly Respelled[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const { first, last, text } = respelled[at]!
    if (first !== last || tokens.marked[first] !== 0 || text.includes(' ') || findText(all.vocabulary, text) !== 0 || hasStem(all, text)) return true
  }
  return false
}

/** A very long word with apostrophes is read as what stands between them. */
function speakPieces(all: CompiledLexicons, folded: Folded, from: number, to: number, word: number, sentence: number, stream: Stream): void {
  let text = ''
  for (let unit = from; unit <= to; unit++) {
    const code = unit < to ? folded.codes[unit]! : 39
    if (code !== 39) text += String.fromCharCode(code)
    else {
      if (hasStem(all, text)) stream.stems = true
      if (text !== '') stream.push(findText(all.vocabulary, text), unit - text.length, unit, word, word, sentence, text)
      text = ''
    }
  }
}
