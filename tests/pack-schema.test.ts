import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { knownMeasures } from '#src/app/capabilities.ts'
import { schemaText } from '#src/policies/schema-file.ts'

const folder = join(import.meta.dirname, '..', 'policies')

test('policies/schema.json is what the language says; writeSchema (src/policies/schema-file.ts) writes it anew', async () => {
  expect(await readFile(join(folder, 'schema.json'), 'utf8')).toBe(await schemaText(folder, knownMeasures))
})
