import type { IsoDate } from './dates.ts'

/** The school year that a day belongs to: July 1 to June 30, as US districts count. */
export function schoolYear(on: IsoDate): { readonly from: IsoDate; readonly until: IsoDate; readonly name: string } {
  const year = Number(on.slice(0, 4))
  const start = on.slice(5) >= '07-01' ? year : year - 1
  return { from: `${start}-07-01` as IsoDate, until: `${start + 1}-06-30` as IsoDate, name: `${start}–${String(start + 1).slice(2)}` }
}
