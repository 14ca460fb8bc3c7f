import { inText, type Check, type Hit, type Place } from './check.ts'
import { read } from './read.ts'
import type { Reading } from './reading.ts'

/** Logo, seal, crest and mascot are used only with approval (CRS-B4, OKC-C2d, CAM-1b). */
export const logo: Check = {
  name: 'logo',
  find(input) {
    const { draft } = input
    const inPictures = draft.assets.flatMap((asset, index): readonly Hit[] => {
      const at: Place = { kind: 'asset', index }
      if (asset.logo === true) return [finding(at, 0.95, 'A logo of the school or district can be seen in this picture.')]
      if (asset.logo === false && asset.visibleText === null) return []
      const named = strongest(read(asset.alt ?? ''), 0.6) ?? strongest(read(asset.visibleText ?? ''), 0.8)
      return named === null ? [] : [finding(at, named.confidence, 'The picture’s description names a logo, seal, crest or mascot.')]
    })
    const term = strongest(input.reading, 0.6)
    return term === null ? inPictures : [...inPictures, finding(inText(draft, term), term.confidence, 'This is about a logo, seal or branding.')]
  },
}

const finding = (at: Place, confidence: number, why: string): Hit => ({ at, confidence, why, remedy: 'Get the communications office’s approval for the logo or branding first, or leave it out.' })

function strongest(reading: Reading, floor: number): ReturnType<Reading['terms']>[number] | null {
  const terms = reading.terms('logo-words').filter(({ confidence }) => confidence >= floor)
  return terms.reduce<(typeof terms)[number] | null>((best, term) => (best === null || term.confidence > best.confidence ? term : best), null)
}
