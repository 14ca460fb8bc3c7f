import AhoCorasick from 'modern-ahocorasick'
import { Index } from 'flexsearch'
import type { RosterStudent } from '#src/screening/rules/student-rows.ts'

/** A place in a text and the ids of the students it may be. */
export interface PeerHit { readonly ids: ReadonlySet<string> }
export interface Peer { readonly name: string; readonly students: number; readonly buildMs: number; readonly find: (text: string) => readonly PeerHit[] }

const lower = (text: string): string => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Each student as "given family" and "family, given", in small letters without marks; the text likewise. */
export function ahoCorasick(students: readonly RosterStudent[]): Peer {
  const start = performance.now()
  const ids = new Map<string, Set<string>>()
  const add = (name: string, id: string) => { ids.set(name, (ids.get(name) ?? new Set()).add(id)) }
  for (const { id, given, family, preferred } of students) {
    add(lower(`${given} ${family}`), id)
    add(lower(`${family}, ${given}`), id)
    if (preferred !== null) add(lower(`${preferred} ${family}`), id)
  }
  const matcher = new AhoCorasick([...ids.keys()])
  return { name: 'modern-ahocorasick', students: students.length, buildMs: performance.now() - start, find: (text) => matcher.search(lower(text)).map(({ pattern }) => ({ ids: ids.get(pattern) ?? new Set() })) }
}

/** A search engine has no way to read a text: every two neighboring words are asked for. */
export function flexSearch(students: readonly RosterStudent[]): Peer {
  const start = performance.now()
  const index = new Index({ tokenize: 'strict', encoder: 'LatinBalance' })
  students.forEach(({ given, family, preferred }, at) => { index.add(at, `${given} ${preferred ?? ''} ${family}`) })
  const find = (text: string): readonly PeerHit[] => {
    const words = text.match(/[\p{L}\p{M}'’]+/gu) ?? []
    const hits: PeerHit[] = []
    for (let at = 0; at + 1 < words.length; at++) {
      const found = index.search(`${words[at]} ${words[at + 1]}`, { limit: 200 }) as readonly number[]
      if (found.length > 0) hits.push({ ids: new Set(found.map((student) => students[student]!.id)) })
    }
    return hits
  }
  return { name: 'flexsearch', students: students.length, buildMs: performance.now() - start, find }
}
