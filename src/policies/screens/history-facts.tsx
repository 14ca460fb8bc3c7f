import { Fragment } from 'react'
import type { IsoDate } from '#src/kit/dates.ts'
import { DateText } from '#src/ui/date-text.tsx'
import type { Fact } from '#src/ui/facts.tsx'

/** A policy's history as facts: what happened, and on which days. */
export function historyFacts(history: readonly { readonly date: IsoDate; readonly event: string }[], say: (event: string) => string): readonly Fact[] {
  return [...Map.groupBy(history, (one) => one.event)].map(([event, dates]) => ({
    term: capital(say(event)),
    value: dates.map(({ date }, n) => <Fragment key={date}>{n > 0 && <br />}<DateText at={date} style="full" /></Fragment>),
  }))
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
