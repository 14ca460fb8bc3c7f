import { isoDate, type IsoDate } from '#src/kit/dates.ts'
import { relationWords } from './edition.ts'
import type { About } from './edition.ts'
import type { PackText } from './pack-schema.ts'

/** The particulars of a policy, from its pack's head. */
export function aboutOf(pack: PackText): About {
  const { contact } = pack
  return {
    summary: pack.summary ?? null,
    responsible: pack.responsible ?? null,
    contact: contact === undefined ? null : { role: contact.role, name: contact.name ?? null, email: contact.email ?? null, phone: contact.phone ?? null },
    reviewEvery: pack.review?.every ?? null,
    effective: day(pack.effective),
    reviewed: day(pack.reviewed),
    history: (pack.history ?? []).map(({ date, event }) => ({ date: isoDate(date), event })),
    relations: (pack.relations ?? []).flatMap((relation) => relationWords.flatMap((how) => {
      const to = relation[how]
      return to === undefined ? [] : [{ how, to }]
    })),
    equity: pack.equity ?? null,
  }
}

const day = (text: string | undefined): IsoDate | null => (text === undefined ? null : isoDate(text))
