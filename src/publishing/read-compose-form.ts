import type { App } from '#src/app/app.ts'
import type { AssetId } from '#src/kit/ids.ts'
import { momentIn } from '#src/kit/moment.ts'
import type { AssetFields } from './describe-asset.ts'
import { assetFields } from './describe-asset.ts'
import type { DraftFields } from './save-draft.ts'
import { draftFields } from './save-draft.ts'

/** What the writer sent: the draft's fields, each picture's fields, and what they asked for. */
export interface ComposeForm {
  readonly version: number
  readonly seen: string
  readonly fields: DraftFields
  readonly assets: ReadonlyMap<AssetId, AssetFields>
  /** `save`, `submit`, `add-pictures`, or a verb with what it is about: `remove-picture:ID`. */
  readonly intent: { readonly verb: string; readonly about: readonly string[] }
  readonly files: readonly File[]
  /** The name written beside a picture, by its id. */
  readonly names: ReadonlyMap<string, string>
}

export interface FormProblem { readonly field: string; readonly message: string }

/** Reads the composer's one form; says which field is wrong and how, and loses nothing of the rest. */
export function readComposeForm(app: App, form: FormData): ComposeForm | { readonly problems: readonly FormProblem[] } {
  const text = (name: string) => { const value = form.get(name); return typeof value === 'string' ? value : '' }
  const day = text('day')
  const hour = text('hour')
  if (day === '' && hour !== '') return { problems: [{ field: 'day', message: 'Give the day too, or leave both empty to send it as soon as it may.' }] }
  const goOutAt = day === '' ? null : momentIn(day, hour === '' ? '08:00' : hour, app.district.timezone)
  if (day !== '' && goOutAt === null) return { problems: [{ field: 'day', message: 'Give the day and the hour that it should go out, or leave both empty.' }] }
  const fields = draftFields.safeParse({
    title: text('title').trim(), words: text('words').replaceAll('\r\n', '\n'), language: text('language') || 'en',
    presences: form.getAll('presence').filter((value) => typeof value === 'string'), goOutAt,
  })
  if (!fields.success) {
    return { problems: fields.error.issues.map((issue) => ({ field: String(issue.path[0] ?? 'words'), message: issue.path[0] === 'words' ? 'The text is longer than a million characters. Shorten it; nothing was saved over.' : 'This is too long.' })) }
  }
  const assets = new Map<AssetId, AssetFields>()
  for (const id of form.getAll('asset')) {
    const read = typeof id === 'string' ? readAsset(id, text, form) : null
    if (read) assets.set(id as AssetId, read)
  }
  const names = new Map(form.getAll('asset').map((id) => [String(id), text(`who:${String(id)}`).trim()]))
  const [verb = 'save', ...about] = (text('intent') || 'save').split(':')
  return {
    version: Number(text('version')), seen: text('seen'), fields: fields.data, assets, names, intent: { verb, about },
    files: form.getAll('pictures').filter((value) => value instanceof File && value.size > 0) as File[],
  }
}

function readAsset(id: string, text: (name: string) => string, form: FormData): AssetFields | null {
  const optional = (name: string) => { const value = text(`${name}:${id}`).trim(); return value === '' ? null : value }
  const decoration = form.get(`decoration:${id}`) === 'yes'
  const read = assetFields.safeParse({
    alt: decoration ? '' : optional('alt'), rights: text(`rights:${id}`), credit: optional('credit'), visibleText: optional('visible'),
    logo: text(`logo:${id}`) === '' ? null : text(`logo:${id}`) === 'yes',
  })
  return read.success ? read.data : null
}
