import type { ReactNode } from 'react'

/**
 * Catalogues of words. Pure, so that a slice's `words.ts` runs wherever the slice runs; screens
 * read a catalogue with `useWords` (words.tsx).
 */
export const locales = ['en', 'es'] as const
export type Locale = (typeof locales)[number]

type Entry = string | ((...args: never[]) => ReactNode)
type Entries = Readonly<Record<string, Entry>>

/** The same words in each language: the type checker compares keys, arguments and what comes back. */
export interface Catalogue<W> { readonly en: W; readonly es?: NoInfer<W> }

/** A slice's words: English always, Spanish complete or not at all. */
export function defineWords<W extends Entries>(catalogue: Catalogue<W>): Catalogue<W> {
  return catalogue
}

/** The words for a locale; English where the catalogue has no other. */
export function wordsFor<W>(catalogue: Catalogue<W>, locale: Locale): W {
  return catalogue[locale] ?? catalogue.en
}

export interface PluralForms { readonly zero?: string; readonly one: string; readonly two?: string; readonly few?: string; readonly many?: string; readonly other: string }

const rules = new Map<string, Intl.PluralRules>()
const numbers = new Map<string, Intl.NumberFormat>()

/** A number as the locale writes it. */
export function sayNumber(n: number, locale: Locale = 'en'): string {
  let format = numbers.get(locale)
  if (!format) numbers.set(locale, format = new Intl.NumberFormat(locale === 'es' ? 'es-US' : locale))
  return format.format(n)
}

/** The form of words for a number, by the locale's plural rules; `#` stands for the number. `zero` wins for 0 when given. */
export function plural(n: number, forms: PluralForms, locale: Locale = 'en'): string {
  let rule = rules.get(locale)
  if (!rule) rules.set(locale, rule = new Intl.PluralRules(locale))
  const form = (n === 0 ? forms.zero : undefined) ?? forms[rule.select(n)] ?? forms.other
  return form.replaceAll('#', sayNumber(n, locale))
}
