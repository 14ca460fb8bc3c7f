import type { Finding } from '#src/screening/rules/finding.ts'

/** Findings of one rule about several people, said as one; every other finding by itself. */
export interface FindingGroup { readonly first: Finding; readonly all: readonly Finding[] }

/**
 * Four students without a release are one thing to see to, not four. Only what blocks or advises is
 * joined: a finding that asks for the writer's word is answered one at a time.
 */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>()
  for (const [index, finding] of findings.entries()) {
    const joins = finding.at.kind === 'person' && finding.outcome !== 'confirm'
    const key = joins ? `${finding.rule} ${finding.outcome}` : String(index)
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups.values()].map((all) => ({ first: all[0]!, all }))
}
