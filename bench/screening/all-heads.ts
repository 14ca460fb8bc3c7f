import { fold } from '#src/screening/rules/fold.ts'
import type { ModelLabel } from '#src/screening/rules/model/labels.ts'
import { loadModel } from '#src/screening/rules/model/model.ts'
import { scoresOf } from '#src/screening/rules/model/score.ts'
import type { Scores } from '#src/screening/rules/model/score.ts'
import { weights } from '#src/screening/rules/model/weights.ts'
import { read } from '#src/screening/rules/read.ts'
import { tokenise } from '#src/screening/rules/words.ts'

const loaded = loadModel(weights)
if ('refused' in loaded) throw new Error(loaded.refused)
const model = loaded

/** What every head that was trained makes of a text, also those that no rule asks. */
export function allHeads(text: string): Scores<ModelLabel> {
  const folded = fold(text)
  const reading = read(text)
  return scoresOf(folded, tokenise(folded), (list) => reading.terms(list), model)
}
