/**
 * The house cannot open until a person does what the message says. The message is ours, for a
 * terminal: it names files and settings, and nothing of anybody's data.
 */
export class CannotOpen extends Error {
  override name = 'CannotOpen'
}
