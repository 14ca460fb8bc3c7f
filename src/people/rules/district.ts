/** What a district chose that is not in its policy. */
export interface DistrictSettings {
  /** Ids of the policies it follows, in order: a later one supplements an earlier one. */
  readonly policies: readonly string[]
  /** Whether every post needs a second pair of eyes, or only one that a clause asks it for. */
  readonly approval: 'every-post' | 'when-a-clause-asks'
  /** Mail domains that are the district's own. */
  readonly domains: readonly string[]
  /** Whether a program of the district's choosing is asked about a post that is sent for approval. Off when absent; the installation must name one, too. */
  readonly secondOpinion?: 'off' | 'on'
  /** An invented district to look around in: people are chosen, not signed in. */
  readonly demo: boolean
}
