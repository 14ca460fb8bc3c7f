/** The words of a post that the public will read, as one text: what a second opinion is asked about, once masked. */
export const wordsToAskAbout = ({ post, assets }: {
  readonly post: { readonly title: string; readonly words: string }
  readonly assets: readonly { readonly alt: string | null; readonly visibleText: string | null; readonly credit: string | null }[]
}): string =>
  [post.title, post.words, ...assets.flatMap(({ alt, visibleText, credit }) => [alt, visibleText, credit])].filter((text) => text !== null && text.trim() !== '').join('\n')
