import { A } from '#src/ui/link.tsx'
import { useWords } from '#src/ui/words.tsx'
import { bearerWords } from '../measure-words/bearer-words.ts'
import type { Bearer } from '../rules/edition.ts'
import { TheirWords } from './their-words.tsx'
import { policyWords } from './words.ts'

export interface RoleClauses { readonly role: Bearer; readonly clauses: readonly { readonly id: string; readonly title: string }[] }

/** For somebody who is signed in: what their own roles have to do, before everything else. */
export function Mine({ roles }: { readonly roles: readonly RoleClauses[] }) {
  const words = useWords(policyWords)
  const names = useWords(bearerWords)
  return (
    <section className="card stack tight noprint" aria-labelledby="mine">
      <h2 id="mine">{words.mine}</h2>
      {roles.map(({ role, clauses }, n) => (
        <details key={role} open={n === 0}>
          <summary>{names.bearer(role)}: {words.clauses(clauses.length)}</summary>
          <ul className="links short">{clauses.map((one) => <li key={one.id}><A to={`/policy/${one.id}`}><TheirWords>{one.title}</TheirWords></A></li>)}</ul>
        </details>
      ))}
    </section>
  )
}
