import { Photo } from '#src/ui/photo.tsx'
import { useWords } from '#src/ui/words.tsx'
import type { PictureView } from '../../picture-views.ts'
import { composerWords } from '../words.ts'
import { stateOfPerson } from './shown-people.tsx'

/** A picture with a numbered box for each person whose place in it is known, in the state of their release. */
export function PictureWithPeople({ picture }: { readonly picture: PictureView }) {
  const words = useWords(composerWords)
  const regions = picture.people.flatMap((person) => {
    if (person.box === null) return []
    const { state, word } = stateOfPerson(words, person)
    return [{ n: person.n, x: person.box.x, y: person.box.y, width: person.box.w, height: person.box.h, state, name: person.name ?? words.unknownPerson, word }]
  })
  return <Photo src={`/pictures/${picture.id}`} alt={picture.alt ?? ''} width={picture.width} height={picture.height} idPrefix={`person-${picture.id}-`} regions={regions} />
}
