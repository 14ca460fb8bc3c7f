import type { PersonId, SchoolId } from '#src/kit/ids.ts'
import type { RoleName } from '#src/people/rules/role.ts'

/** The people of the demo who have a part to play; everybody else is drawn by the dice. */
export interface Part {
  readonly id: PersonId
  readonly title: string
  readonly given: string
  readonly family: string
  readonly job: string
  readonly at: SchoolId
  readonly roles: readonly RoleName[]
  /** What a visitor can try as this person. */
  readonly tries: string
}

const part = (id: string, title: string, given: string, family: string, job: string, at: string, roles: readonly RoleName[], tries: string): Part =>
  ({ id: id as PersonId, title, given, family, job, at: at as SchoolId, roles, tries })

export const cast: readonly Part[] = [
  part('dana', 'Ms.', 'Dana', 'Whitfield', 'Band director', 'lincoln', ['employee'], 'Write a post for Lincoln Band and see it checked while you write. One picture of hers must come down.'),
  part('okafor', 'Mr.', 'James', 'Okafor', 'Principal', 'lincoln', ['employee', 'principal'], 'Read what teachers of Lincoln Middle School sent, and approve exactly that.'),
  part('ortiz', 'Ms.', 'Marisol', 'Ortiz', 'Chief communications officer', 'office', ['employee', 'communications'], 'See every account, every post and the board; decide where a check is wrong.'),
  part('raman', 'Ms.', 'Priya', 'Raman', 'Communications specialist', 'office', ['employee', 'monitor'], 'Look over the district’s accounts as its monitor.'),
  part('brandt', 'Dr.', 'Helen', 'Brandt', 'Superintendent', 'office', ['employee', 'superintendent'], 'See how the policy stands, clause by clause.'),
  part('sam', 'Mr.', 'Sam', 'Oyelaran', 'Assistant band director', 'lincoln', ['employee'], 'Run Lincoln Band together with Ms. Whitfield.'),
  part('castillo', 'Ms.', 'Rosa', 'Castillo', 'Principal', 'cedar-point', ['employee', 'principal'], 'Decide for Cedar Point High School.'),
  part('nakamura', 'Mr.', 'Ken', 'Nakamura', 'Athletics director', 'cedar-point', ['employee'], 'Write for the athletics accounts of Cedar Point.'),
  part('reyes', 'Ms.', 'Lucia', 'Reyes', 'Librarian', 'riverbend', ['employee'], 'Write for the library of Riverbend, and keep it fresh.'),
  part('lang', 'Mr.', 'Peter', 'Lang', 'Principal', 'riverbend', ['employee', 'principal'], 'Decide for Riverbend Elementary.'),
  part('webb', 'Ms.', 'Carol', 'Webb', 'General counsel', 'office', ['employee', 'legal'], 'Read what went out, as counsel.'),
  part('haddad', 'Mr.', 'Omar', 'Haddad', 'Systems administrator', 'office', ['employee', 'admin'], 'Look after the installation.'),
]
