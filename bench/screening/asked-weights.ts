import { writeFileSync } from 'node:fs'
import { decodeWeights, encodeWeights } from '#src/screening/rules/model/blob.ts'
import { askedLabels } from '#src/screening/rules/model/labels.ts'
import { onlyHeads } from '#src/screening/rules/model/only-heads.ts'
import { weights } from '#src/screening/rules/model/weights.ts'

// Writes the weights that come with the program; to be run after training, and when a rule asks another head.
const all = decodeWeights(Buffer.from(weights, 'base64'))
if ('refused' in all) throw new Error(all.refused)
const asked = Buffer.from(encodeWeights(onlyHeads(all, askedLabels))).toString('base64')
writeFileSync(new URL('../../src/screening/rules/model/asked-weights.ts', import.meta.url), `/** Of weights.ts, the heads that rules ask; written by bench/screening/asked-weights.ts, not to be changed by hand. */\nexport const askedWeights = '${asked}'\n`)
