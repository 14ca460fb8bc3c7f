import { createContext, use, type ReactNode } from 'react'
import { isoDate, type IsoDate } from '#src/kit/dates.ts'
import { wordsFor, type Catalogue, type Locale } from './catalogue.ts'

export { defineWords, plural, sayNumber, type Locale } from './catalogue.ts'

/** Where and when the reader is: decides words, dates and the direction of the page. */
export interface Place { readonly locale: Locale; readonly timeZone: string; readonly today: IsoDate }

const PlaceContext = createContext<Place>({ locale: 'en', timeZone: 'UTC', today: isoDate('1970-01-01') })

export function LocaleProvider({ locale, timeZone, today, children }: Place & { readonly children: ReactNode }) {
  return <PlaceContext value={{ locale, timeZone, today }}>{children}</PlaceContext>
}

export const usePlace = (): Place => use(PlaceContext)

/** The catalogue's words in the reader's language. */
export function useWords<W>(catalogue: Catalogue<W>): W {
  return wordsFor(catalogue, usePlace().locale)
}

const rightToLeft = new Set(['ar', 'fa', 'he', 'ps', 'ur', 'yi'])
export const directionOf = (locale: string): 'ltr' | 'rtl' => (rightToLeft.has(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr')
