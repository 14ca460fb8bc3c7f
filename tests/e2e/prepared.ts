import { z } from 'zod'
import { runNode } from './child.ts'

const student = z.object({ id: z.string(), given: z.string(), family: z.string() })
const prepared = z.object({ released: student, unreleased: student, pictured: student })
export type Prepared = z.infer<typeof prepared>

/** Sets up the demo district in a folder (`prepare.ts`). */
export async function prepare(folder: string): Promise<Prepared> {
  const ran = await runNode('tests/e2e/prepare.ts', [folder])
  if (ran.code !== 0) throw new Error(`The demo district could not be set up:\n${ran.out}${ran.err}`)
  return prepared.parse(JSON.parse(ran.out.trim().split('\n').at(-1) ?? ''))
}
