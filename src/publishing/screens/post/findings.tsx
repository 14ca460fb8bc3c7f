import { Form } from 'react-router'
import { FindingItem } from '#src/ui/finding-item.tsx'
import { Tag } from '#src/ui/tag.tsx'
import { TextField } from '#src/ui/text-field.tsx'
import { useWords } from '#src/ui/words.tsx'
import type { PostView } from '../../load-post.ts'
import { findingTitles, postWords } from '../words.ts'

/** What the check says of the post, for its reader; communications may decide otherwise, with a reason. */
export function PostFindings({ post }: { readonly post: Pick<PostView, 'findings' | 'contentHash' | 'may' | 'approver'> }) {
  const words = useWords(postWords)
  return (
    <section aria-labelledby="check-title">
      <h2 id="check-title" className="sub">{words.verdict}</h2>
      {post.findings.length === 0 && <p><Tag state="ok">{words.noFindings}</Tag></p>}
      <ol className="findings">
        {post.findings.map((finding) => (
          <FindingItem
            key={finding.key} outcome={finding.outcome} approver={post.approver ?? undefined} title={findingTitles[finding.rule]} quote={finding.quote ?? undefined}
            why={finding.why} clauses={finding.clauses} remedy={finding.answered ? undefined : finding.remedy}
          >
            {finding.answered ? <Tag state="ok">{finding.outcome === 'confirm' ? words.wordGiven : words.decidedOtherwise}</Tag> : post.may.override && finding.rule !== 'student-release' && (finding.outcome === 'block' || finding.outcome === 'approve') && (
              <details>
                <summary>{words.override}</summary>
                <Form method="post" className="stack tight">
                  <input type="hidden" name="finding" value={finding.key} />
                  <input type="hidden" name="seen" value={post.contentHash} />
                  <TextField name="reason" id={`reason-${finding.key}`} label={words.overrideWhy} maxLength={300} />
                  <button className="mini" name="intent" value="override">{words.override}</button>
                </Form>
              </details>
            )}
          </FindingItem>
        ))}
      </ol>
    </section>
  )
}
