import { Form } from 'react-router'
import { Card } from '#src/ui/card.tsx'
import { AreaField, TextField } from '#src/ui/text-field.tsx'
import { useWords } from '#src/ui/words.tsx'
import type { PostView } from '../../load-post.ts'
import { postWords } from '../words.ts'

type Post = Pick<PostView, 'contentHash' | 'outcome' | 'state' | 'may'>

/** Approve exactly this, or send it back with what should change. */
export function Decision({ post }: { readonly post: Post }) {
  const words = useWords(postWords)
  const canGo = post.outcome === 'needs-approval' || post.outcome === 'ready'
  return (
    <Card labelledBy="decision">
      <div className="stack">
        <h2 id="decision" className="sub">{words.decision}</h2>
        <p>{words.decisionWhy}</p>
        <Form method="post" className="row">
          <input type="hidden" name="seen" value={post.contentHash} />
          <button className="go" name="intent" value="approve" aria-disabled={canGo ? undefined : true} aria-describedby={canGo ? undefined : 'check-title'}>{words.approve}</button>
        </Form>
        <Form method="post" className="stack tight">
          <AreaField name="note" label={words.sendBackNote} rows={2} />
          <button name="intent" value="return">{words.sendBack}</button>
        </Form>
      </div>
    </Card>
  )
}

/** Undo: take it back before it goes out, take it down after. */
export function TakeDown({ post }: { readonly post: Post }) {
  const words = useWords(postWords)
  return (
    <section id="take-down" className="stack" aria-label={words.takeDown}>
      {post.may.send && <Form method="post" className="stack tight"><p className="why">{words.sendWhy}</p><button className="go" name="intent" value="send">{words.send}</button></Form>}
      {post.may.recall && <Form method="post"><button name="intent" value="recall">{words.recall}</button></Form>}
      {post.may.takeDown && (
        <Form method="post" className="stack tight">
          <h2 className="sub">{words.takeDown}</h2>
          <TextField name="reason" label={words.takeDownWhy} maxLength={300} />
          <button name="intent" value="take-down">{words.takeDown}</button>
        </Form>
      )}
    </section>
  )
}
