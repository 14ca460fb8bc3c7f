import type { Lexicon } from './lexicon.ts'

/** Words of a link that say nothing about where it leads (WCAG 2.4.4). */
export const emptyLink: Lexicon = {
  name: 'empty-link',
  entries: ['click here', '(read|see|find|learn|view|get|watch|hear) (more |the full story |the story |the rest |it |the details |details |the article |full story |it all )here', 'learn more here', 'for (details|more|info|information) click', 'more here', 'click this link', 'click the link', 'click below', 'tap here', 'press here', 'read more here', 'more info here', 'more information here', 'go here', 'see here', 'find it here', 'sign up here', 'register here', 'this link', 'link here', 'haga clic aqui'],
}
