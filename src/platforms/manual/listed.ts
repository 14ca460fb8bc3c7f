import type { Limits } from '../rules/limits.ts'

/** A platform where a person posts by hand: what it is called and what it can carry. */
export interface Listed { readonly name: string; readonly label: string; readonly limits: Limits }

const carries = (limits: Pick<Limits, 'text' | 'images'> & Partial<Limits>): Limits => ({ textBytes: null, imageBytes: null, links: 'live', altText: true, ...limits })

/**
 * Limits as the platforms' own help pages give them in 2026, for an ordinary account. They warn the
 * writer before the person at the platform is stopped; where none is stated, null.
 */
export const listed = [
  { name: 'facebook', label: 'Facebook', limits: carries({ text: { unit: 'utf16', max: 63_206 }, images: 10 }) },
  // A link in a caption is dead text: say "link in bio" instead.
  { name: 'instagram', label: 'Instagram', limits: carries({ text: { unit: 'utf16', max: 2200 }, images: 20, links: 'dead-text' }) },
  { name: 'x', label: 'X', limits: carries({ text: { unit: 'x-weighted', max: 280 }, images: 4 }) },
  { name: 'tiktok', label: 'TikTok', limits: carries({ text: { unit: 'utf16', max: 2200 }, images: 35, links: 'dead-text', altText: false }) },
  // What is posted is a film; the text is its description.
  { name: 'youtube', label: 'YouTube', limits: carries({ text: { unit: 'byte', max: 5000 }, images: 0, altText: false }) },
  { name: 'linkedin', label: 'LinkedIn', limits: carries({ text: { unit: 'utf16', max: 3000 }, images: 20 }) },
  { name: 'parentsquare', label: 'ParentSquare', limits: carries({ text: null, images: 10, altText: false }) },
  { name: 'remind', label: 'Remind', limits: carries({ text: null, images: 1, altText: false }) },
] as const satisfies readonly Listed[]
