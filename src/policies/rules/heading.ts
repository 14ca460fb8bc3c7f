import type { Clause } from './edition.ts'

/** Where a clause stands in its policy: under a named heading, a numbered section, or in the text's head and foot. */
export interface Heading { readonly kind: 'named' | 'numbered' | 'frame'; readonly text: string }

/** The heading over a section: "All use, point 4" stands under All use, `B.3.i` under B.3, `3.1` under 3. */
export function headingOf(section: string): Heading {
  if (section === 'header' || section === 'footer') return { kind: 'frame', text: '' }
  if (/^[A-Z0-9]{1,4}(\.[a-z0-9]{1,4})*$/i.test(section)) return { kind: 'numbered', text: section.includes('.') ? section.slice(0, section.lastIndexOf('.')) : section }
  return { kind: 'named', text: section.split(',')[0]?.trim() ?? section }
}

export interface Part<Of> { readonly heading: Heading; readonly clauses: readonly Of[] }

/** Clauses under their policy's own headings, in the policy's order. */
export function byHeading<Of extends Pick<Clause, 'section'>>(clauses: readonly Of[]): readonly Part<Of>[] {
  const groups = Map.groupBy(clauses, (clause) => {
    const { kind, text } = headingOf(clause.section)
    return `${kind} ${text}`
  })
  return [...groups.values()].map((group) => ({ heading: headingOf(group[0]?.section ?? ''), clauses: group }))
}
