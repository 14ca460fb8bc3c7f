import { PeopleList } from '#src/ui/people-list.tsx'
import { useWords } from '#src/ui/words.tsx'
import type { PictureView } from '../../picture-views.ts'
import { PictureWithPeople } from '../compose/picture-with-people.tsx'
import { stateOfPerson } from '../compose/shown-people.tsx'
import { composerWords, postWords } from '../words.ts'

/** A picture as its reader sees it, with its description; whoever decides also sees who is in it. */
export function PostPicture({ picture }: { readonly picture: PictureView }) {
  const words = useWords(postWords)
  const composer = useWords(composerWords)
  return (
    <div className="stack tight">
      <PictureWithPeople picture={picture} />
      <p className="small dim">{picture.alt === null ? words.noAlt : picture.alt === '' ? words.decoration : `${words.alt} ${picture.alt}`}{picture.credit !== null && ` ${picture.credit}`}</p>
      {picture.people.length > 0 && <PeopleList idPrefix={`person-${picture.id}-`} people={picture.people.map((person) => ({ n: person.n, name: person.name ?? composer.unknownPerson, ...stateOfPerson(composer, person) }))} />}
    </div>
  )
}
