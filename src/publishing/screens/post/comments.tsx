import { DateText } from '#src/ui/date-text.tsx'
import { useWords } from '#src/ui/words.tsx'
import { postWords } from '../words.ts'

/** What others wrote there. Their words stay in their own voice. */
export function Comments({ comments }: { readonly comments: readonly { readonly id: string; readonly author: string; readonly relation: string; readonly words: string; readonly at: Date | string }[] }) {
  const words = useWords(postWords)
  return (
    <section aria-labelledby="comments-title" className="stack">
      <h2 id="comments-title" className="sub">{words.comments}</h2>
      <ul className="links stack">
        {comments.map((comment) => (
          <li key={comment.id} className="said">
            <p dir="auto">{comment.words}</p>
            <p className="small dim">{comment.author}, {words.relation(comment.relation)} · <DateText at={comment.at} /></p>
          </li>
        ))}
      </ul>
    </section>
  )
}
