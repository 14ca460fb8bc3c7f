import { Choices } from '#src/ui/choices.tsx'
import { AreaField, SelectField, TextField } from '#src/ui/text-field.tsx'
import { Upload } from '#src/ui/upload.tsx'
import { useWords } from '#src/ui/words.tsx'
import type { ComposerView } from '../../load-composer.ts'
import { composerWords } from '../words.ts'
import { PictureWithPeople } from './picture-with-people.tsx'
import { ShownPeople } from './shown-people.tsx'

export interface Choosing { readonly asset: string; readonly asked: string; readonly candidates: readonly { readonly name: string; readonly note: string; readonly who: { readonly student: string } | { readonly person: string } | { readonly unknown: true } }[] }

/** The pictures: who can be seen, what it shows, whose it is. */
export function PicturesPane({ view, choose, error }: { readonly view: ComposerView; readonly choose: Choosing | undefined; readonly error: string | undefined }) {
  const words = useWords(composerWords)
  return (
    <section aria-labelledby="pictures-title" className="stack">
      <h2 id="pictures-title">{words.pictures}</h2>
      {view.pictures.length === 0 && <p className="dim">{words.noPictures}</p>}
      {view.pictures.map((picture) => <Picture key={picture.id} picture={picture} choose={choose?.asset === picture.id ? choose : undefined} />)}
      <div className="stack tight">
        <Upload key={view.pictures.length} name="pictures" label={words.addPictures} hint={words.uploadHint} accept="image/jpeg,image/png,image/webp" multiple error={error} />
        <button name="intent" value="add-pictures">{words.add}</button>
      </div>
    </section>
  )
}

function Picture({ picture, choose }: { readonly picture: ComposerView['pictures'][number]; readonly choose: Choosing | undefined }) {
  const words = useWords(composerWords)
  const { id } = picture
  const rights = [['own', words.rightsOwn], ['licensed', words.rightsLicensed], ['student-work', words.rightsStudent], ['third-party', words.rightsThird], ['unknown', words.rightsUnknown]] as const
  return (
    <div className="stack" id={`picture-${id}`}>
      <input type="hidden" name="asset" value={id} />
      <PictureWithPeople picture={picture} />
      {picture.removed.length > 0 && <p className="small dim">{words.stripped(picture.removed.join(', '))}</p>}
      <ShownPeople picture={picture} choose={choose} />
      <AreaField name={`alt:${id}`} id={`alt-${id}`} label={words.altLabel} hint={words.altHint} defaultValue={picture.alt ?? ''} maxLength={2000} />
      <details open={picture.rights !== 'own' || picture.credit !== null || picture.visibleText !== null}>
        <summary>{words.more}</summary>
        <div className="stack">
          <SelectField name={`rights:${id}`} id={`rights-${id}`} label={words.rights} defaultValue={picture.rights} options={rights.map(([value, label]) => ({ value, label }))} />
          <TextField name={`credit:${id}`} id={`credit-${id}`} label={words.credit} hint={words.creditHint} defaultValue={picture.credit ?? ''} maxLength={300} />
          <TextField name={`visible:${id}`} id={`visible-${id}`} label={words.visible} defaultValue={picture.visibleText ?? ''} maxLength={2000} />
          <Choices kind="radio" name={`logo:${id}`} legend={words.logo} choices={[{ value: '', label: words.notSaid }, { value: 'yes', label: words.yes }, { value: 'no', label: words.no }]} chosen={[picture.logo === null ? '' : picture.logo ? 'yes' : 'no']} />
        </div>
      </details>
      <p className="row"><button className="mini" name="intent" value={`remove-picture:${id}`}>{words.removePicture}</button></p>
    </div>
  )
}
