import type { AssetId, DeliveryId, DistrictId, FileHash, PersonId, PostId, StudentId } from '#src/kit/ids.ts'
import type { assets, decisions, deliveries, depictions, posts } from '#src/publishing/tables.ts'
import { faceBox, groupSize } from './make-pictures.ts'
import type { OwnerRow, PresenceRow } from './make-presences.ts'
import { byTopic, everySchool, troubledDrafts } from './post-texts.ts'
import type { PostText } from './post-texts.ts'
import type { Dice } from './random.ts'

export type PostRow = typeof posts.$inferInsert
export type DeliveryRow = typeof deliveries.$inferInsert
export type AssetRow = typeof assets.$inferInsert
export type DepictionRow = typeof depictions.$inferInsert
export type DecisionRow = typeof decisions.$inferInsert

export interface MadePost { readonly post: PostRow; readonly delivery: DeliveryRow; readonly asset: AssetRow | null; readonly people: readonly DepictionRow[]; readonly decision: DecisionRow | null }

export interface Stage {
  readonly districtId: DistrictId
  readonly dice: Dice
  readonly now: Date
  readonly presences: readonly PresenceRow[]
  readonly owners: readonly OwnerRow[]
  /** Students of a school whose family said yes to everything. */
  readonly released: (school: string) => readonly StudentId[]
  /** Students of a school whose family said yes to the yearbook only. */
  readonly yearbookOnly: (school: string) => readonly StudentId[]
  readonly approverOf: (school: string) => PersonId
  readonly pictures: { readonly students: readonly FileHash[]; readonly things: readonly FileHash[] }
  readonly studentName: (school: string) => string
}

const POSTS = 300
const DAY_MS = 86_400_000
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** Three hundred posts of a year: the newest are drafts, some with trouble, some waiting for approval; the rest went out. */
export function makePosts(stage: Stage): readonly MadePost[] {
  const live = stage.presences.filter((one) => one.state === 'live')
  const band = live.find((one) => one.slug === 'lincoln-band') ?? live[0]!
  const drafts = troubledDrafts.map((text, n) => makePost(stage, band, text, n, 'draft', n * 0.4))
  const waiting = [...Array.from({ length: 2 }, () => band), ...live.slice(9, 14)].map((presence, n) => makePost(stage, presence, textFor(presence, stage.dice, n), drafts.length + n, 'in-review', n * 0.3))
  const out = Array.from({ length: POSTS - drafts.length - waiting.length }, (_, n) => {
    const presence = live[n % live.length]!
    // Some presences have gone quiet for a while: the freshness clock has something to find.
    const quiet = n % live.length % 5 === 3 ? 20 : 0
    return makePost(stage, presence, textFor(presence, stage.dice, n), drafts.length + waiting.length + n, 'published', 0.2 + quiet + Math.floor(n / live.length) * (quiet > 0 ? 30 : 7) + stage.dice.next() * 5)
  })
  return [...drafts, ...waiting, ...out]
}

function textFor(presence: PresenceRow, dice: Dice, n: number): PostText {
  const own = byTopic.find((topic) => topic.about.test(`${presence.name} ${presence.purpose ?? ''}`))?.texts
  return own && (n % 3 !== 2 || /espa/i.test(presence.name)) ? dice.pick(own) : dice.pick(everySchool)
}

function makePost(stage: Stage, presence: PresenceRow, text: PostText, n: number, state: 'draft' | 'in-review' | 'published', ago: number): MadePost {
  const { districtId, dice, now } = stage
  const id = `demo-${String(n + 1).padStart(3, '0')}` as PostId
  const at = inSchoolHours(new Date(now.getTime() - ago * DAY_MS), now, n)
  const author = stage.owners.find((one) => one.presenceId === presence.id)?.personId ?? ('ortiz' as PersonId)
  const authorId = text === troubledDrafts[1] ? 'sam' as PersonId : author
  const day = new Date(at.getTime() + (4 + dice.below(14)) * DAY_MS)
  const words = text.words.replaceAll('{n}', String(3 + dice.below(60))).replaceAll('{day}', `${months[day.getUTCMonth()]} ${day.getUTCDate()}`).replaceAll('{student}', stage.studentName(presence.schoolId))
  const post: PostRow = {
    districtId, id, schoolId: presence.schoolId, authorId, title: text.title, words, language: /espa/i.test(presence.name) ? 'es' : 'en', state, contentHash: '' as never, version: 1,
    goOutAt: null, returnedNote: null, createdAt: new Date(at.getTime() - 3 * 3_600_000), savedAt: at, publishedAt: state === 'published' ? at : null,
  }
  const delivery: DeliveryRow = {
    districtId, id: `${id}-1` as DeliveryId, postId: id, presenceId: presence.id, state: state === 'published' ? 'published' : 'waiting', attempts: state === 'published' ? 1 : 0,
    attemptedAt: state === 'published' ? at : null, publishedAt: state === 'published' ? at : null, ref: state === 'published' ? `demo:${id}` : null, url: state === 'published' && presence.platform === 'feed' ? `/news/${presence.slug}/${id}-1` : null, reason: null,
  }
  const picture = text === troubledDrafts[0] ? troubledPicture(stage, id, presence, at) : text.picture !== null && dice.chance(0.75) ? pictureFor(stage, id, presence, text.picture, n, at) : null
  const approver = stage.approverOf(presence.schoolId)
  const decision: DecisionRow | null = state === 'published'
    ? { districtId, postId: id, contentHash: '' as never, byId: approver === authorId ? 'ortiz' as PersonId : approver, role: approver === authorId ? 'communications' : 'principal', decision: 'approved', note: null, at: new Date(at.getTime() - 1_800_000) }
    : null
  return { post, delivery, asset: picture?.asset ?? null, people: picture?.people ?? [], decision }
}

/** Four in a picture: two are covered, one only for the yearbook, and one nobody has named yet. */
function troubledPicture(stage: Stage, postId: PostId, presence: PresenceRow, at: Date): { asset: AssetRow; people: DepictionRow[] } {
  const made = pictureFor(stage, postId, presence, 'students', 2, at)
  const [second, , fourth] = made.people.slice(1)
  const only = stage.yearbookOnly(presence.schoolId)
  if (second && only.length > 0) second.studentId = stage.dice.pick(only)
  if (fourth) fourth.studentId = null
  return made
}

/** Between eight and four in the district's morning and afternoon, and never after now. */
function inSchoolHours(at: Date, now: Date, n: number): Date {
  const moved = new Date(at)
  moved.setUTCHours(14 + n % 8, (n * 17) % 60, 0, 0)
  return moved < now ? moved : new Date(moved.getTime() - DAY_MS)
}

function pictureFor({ districtId, dice, pictures, released }: Stage, postId: PostId, presence: PresenceRow, kind: 'students' | 'thing', n: number, at: Date): { asset: AssetRow; people: DepictionRow[] } {
  const id = `${postId}-p` as AssetId
  const which = n % (kind === 'students' ? pictures.students.length : pictures.things.length)
  const covered = released(presence.schoolId)
  const people: DepictionRow[] = kind === 'thing' || covered.length === 0 ? [] : Array.from({ length: groupSize(which) }, (_, k) => ({ districtId, assetId: id, studentId: dice.pick(covered), personId: null, recognisable: true, box: faceBox(which, k) }))
  const asset: AssetRow = {
    districtId, id, postId, position: 0, file: (kind === 'students' ? pictures.students : pictures.things)[which]!, type: 'image/jpeg', width: 1200, height: 800, bytes: 60_000,
    alt: kind === 'students' ? `${['Two', 'Three', 'Four'][people.length - 2] ?? 'Several'} students smile at the camera in a classroom.` : 'A table in a bright room with what the post is about.',
    rights: 'own', credit: null, visibleText: null, logo: null, nobody: people.length === 0, namedInFile: [], removed: ['camera'], addedAt: at,
  }
  return { asset, people }
}
