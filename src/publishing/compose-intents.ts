import type { App } from '#src/app/app.ts'
import type { AssetId, ContentHash, PersonId, PostId, StudentId } from '#src/kit/ids.ts'
import { addAsset, removeAsset } from './add-asset.ts'
import { confirmFinding } from './answer-finding.ts'
import { changeShown, describeAsset, showNobody, showPerson } from './describe-asset.ts'
import type { Candidate } from './find-people.ts'
import { findPeople } from './find-people.ts'
import { fixFor } from './fix-finding.ts'
import type { ComposeForm, FormProblem } from './read-compose-form.ts'
import { reviewPost } from './review-post.ts'
import { findingKey } from './rules/finding-key.ts'
import type { Finding } from '#src/screening/rules/finding.ts'
import type { Saved } from './save-draft.ts'
import { saveDraft } from './save-draft.ts'
import { getPost, getWholePost } from './store.ts'
import type { Submitted } from './submit-post.ts'
import { submitPost } from './submit-post.ts'

export type Composed =
  | { readonly kind: 'saved'; readonly notice: 'saved' | 'voided' | null }
  | { readonly kind: 'submitted'; readonly result: Submitted }
  | { readonly kind: 'choose-person'; readonly asset: string; readonly asked: string; readonly candidates: readonly Candidate[] }
  | { readonly kind: 'problems'; readonly problems: readonly FormProblem[] }
  | { readonly kind: 'not-saved'; readonly why: Exclude<Saved, { kind: 'saved' }> }

/** Saves all that the form holds, then does what was asked. Without script every button is this. */
export async function composePost(app: App, id: PostId, form: ComposeForm): Promise<Composed> {
  const saved = await saveDraft(app, id, form.version, form.fields)
  if (saved.kind !== 'saved') return { kind: 'not-saved', why: saved }
  let voided = saved.voided
  for (const asset of saved.whole.assets) {
    const said = form.assets.get(asset.id)
    if (!said || (said.alt === asset.alt && said.rights === asset.rights && said.credit === asset.credit && said.visibleText === asset.visibleText && said.logo === asset.logo)) continue
    const described = await describeAsset(app, id, asset.id, said)
    if (described.kind !== 'saved') return { kind: 'not-saved', why: described }
    voided ||= described.voided
  }
  const done = await doIntent(app, id, form)
  return done.kind === 'saved' && voided ? { ...done, notice: 'voided' } : done
}

async function doIntent(app: App, id: PostId, { intent: { verb, about }, files, seen, names }: ComposeForm): Promise<Composed> {
  const [first = '', second = '', third = ''] = about
  const asset = first as AssetId
  switch (verb) {
    case 'submit': return { kind: 'submitted', result: await submitPost(app, id) }
    case 'add-pictures': return addPictures(app, id, files)
    case 'remove-picture': return outcome(await removeAsset(app, id, asset))
    case 'name': return namePerson(app, id, first, names.get(first) ?? '')
    case 'nobody': return outcome(await showNobody(app, id, asset, second === 'yes'))
    case 'show': return outcome(await showPerson(app, id, asset, second === 'student' ? { student: third as StudentId } : second === 'person' ? { person: third as PersonId } : { unknown: true }))
    case 'change-person': return outcome(await changeShown(app, id, asset, Number(second), third === 'remove' || third === 'recognisable' || third === 'not-recognisable' ? third : 'recognisable'))
    case 'confirm': return confirm(app, id, about.join(':'), seen)
    case 'fix': return fix(app, id, about.join(':'))
    default: return { kind: 'saved', notice: verb === 'save' ? 'saved' : null }
  }
}

const outcome = (saved: Saved): Composed => (saved.kind === 'saved' ? { kind: 'saved', notice: saved.voided ? 'voided' : null } : { kind: 'not-saved', why: saved })

async function addPictures(app: App, id: PostId, files: readonly File[]): Promise<Composed> {
  const problems: FormProblem[] = []
  if (files.length === 0) problems.push({ field: 'pictures', message: 'Choose a picture first, then add it.' })
  for (const file of files) {
    const added = await addAsset(app, id, new Uint8Array(await file.arrayBuffer()))
    if (added.kind === 'refused') problems.push({ field: 'pictures', message: files.length > 1 ? `${file.name}: ${added.why}` : added.why })
    else if (added.kind !== 'added') return { kind: 'not-saved', why: added }
  }
  return problems.length > 0 ? { kind: 'problems', problems } : { kind: 'saved', notice: null }
}

/** Adds the one person of that name; asks which when there are several. */
async function namePerson(app: App, id: PostId, asset: string, asked: string): Promise<Composed> {
  if (asked === '') return { kind: 'problems', problems: [{ field: `who-${asset}`, message: 'Write a name first, then add it.' }] }
  const candidates = await findPeople(app, asked, (await getPost(app.db, id))?.schoolId ?? null)
  const exact = candidates.filter((one) => one.name.toLowerCase() === asked.trim().toLowerCase())
  const only = exact.length === 1 ? exact[0] : candidates.length === 1 ? candidates[0] : undefined
  if (only) return outcome(await showPerson(app, id, asset as AssetId, only.who))
  return { kind: 'choose-person', asset, asked, candidates }
}

/** The writer's word counts for what they saw; when the form itself changed the content, they see it first. */
async function confirm(app: App, id: PostId, finding: string, seen: string): Promise<Composed> {
  const done = await confirmFinding(app, id, finding, seen as ContentHash)
  return done.kind === 'answered' ? { kind: 'saved', notice: null }
    : { kind: 'problems', problems: [{ field: 'verdict', message: 'The post changed since you read this. Read it again and confirm once more.' }] }
}

async function fix(app: App, id: PostId, key: string): Promise<Composed> {
  const whole = await getWholePost(app.db, id)
  if (!whole) return { kind: 'not-saved', why: { kind: 'no-such-post' } }
  const { verdict } = await reviewPost(app, app.db, whole)
  const finding = findingNamed(verdict.findings, key)
  const change = finding && fixFor(finding)
  if (!change) return { kind: 'saved', notice: null }
  const { post } = whole
  return outcome(await saveDraft(app, id, post.version, {
    title: post.title, words: change.apply(post.words), language: post.language === 'es' ? 'es' : 'en', presences: whole.deliveries.map((one) => one.presenceId), goOutAt: post.goOutAt,
  }))
}

/** The finding that a button named. Words typed before it since the page was read have moved it: then the nearest of its rule and length. */
function findingNamed(findings: readonly Finding[], key: string): Finding | undefined {
  const exact = findings.find((one) => findingKey(one) === key)
  const [, rule, start, end] = /^(.+):text:(\d+)-(\d+)$/.exec(key) ?? []
  if (exact !== undefined || rule === undefined) return exact
  const far = (one: Finding) => (one.at.kind === 'text' && one.at.end - one.at.start === Number(end) - Number(start) ? Math.abs(one.at.start - Number(start)) : Infinity)
  const [nearest] = findings.filter((one) => one.rule === rule && far(one) < Infinity).toSorted((a, b) => far(a) - far(b))
  return nearest
}
