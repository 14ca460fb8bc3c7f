import { checks } from '#src/screening/rules/checks.ts'
import { judge } from '#src/screening/rules/judge.ts'
import { allPacks, draftsOf, factsWith } from '../check-case.ts'

/** Run in a process of its own: prints the milliseconds of the first check, and those until it could begin. */
const editions = await allPacks()
const [draft] = draftsOf(['Picture day is this Thursday, and order forms went home in Monday folders.'])
const facts = factsWith({ size: 0, find: () => [] })
const start = performance.now()
if (draft) judge(draft, facts, editions, checks)
console.log(JSON.stringify({ first: performance.now() - start, before: start }))
