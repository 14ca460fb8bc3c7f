import { lexicons } from './all.ts'

const numbers: ReadonlyMap<string, number> = new Map(lexicons.map(({ name }, number) => [name, number]))

/** The number of a list by its name; -1 for a name that no list has. */
export const listNumber = (name: string): number => numbers.get(name) ?? -1
