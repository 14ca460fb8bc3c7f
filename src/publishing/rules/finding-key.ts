import type { Finding } from '#src/screening/rules/finding.ts'

/** Names a finding within one content: its rule and its place. A person's word on it is kept by this. */
export function findingKey(finding: Pick<Finding, 'rule' | 'at'>): string {
  const { at } = finding
  switch (at.kind) {
    case 'text': return `${finding.rule}:text:${at.start}-${at.end}`
    case 'asset': return `${finding.rule}:asset:${at.index}`
    case 'person': return `${finding.rule}:person:${at.id}`
    case 'setting': return `${finding.rule}:setting:${at.name}`
  }
}
