import { beginning } from './linked-words.ts'

const LONGEST_NAME = 60

/** What lists, tasks and titles of pages call a post: its title, else how its words begin; empty when it has neither. */
export const postName = (post: { readonly title: string; readonly words: string }): string => post.title || beginning(post.words, LONGEST_NAME)
