/** Why a file could not be kept or had: no room, no leave to write, or what is there is not what was put there. */
export type FilesTrouble = 'full' | 'read-only' | 'lost'

/** An outage of the place where files are kept. Nothing half-written stays behind. */
export class FilesError extends Error {
  readonly kind: FilesTrouble
  constructor(kind: FilesTrouble, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'FilesError'
    this.kind = kind
  }
}

const kinds: Readonly<Record<string, FilesTrouble>> = {
  ENOSPC: 'full', EDQUOT: 'full',
  EROFS: 'read-only', EACCES: 'read-only', EPERM: 'read-only',
  EIO: 'lost',
}

/** The disk's error in our words; any other error as it is, because it is a bug. */
export function inWords(error: unknown, folder: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const kind = kinds[code]
  if (kind === undefined) return error
  const says: Readonly<Record<FilesTrouble, string>> = {
    full: `The disk under ${folder} is full, so the file was not kept. Make room and try again; nothing else was changed.`,
    'read-only': `Files cannot be written under ${folder}. Let this program write there and try again; nothing was changed.`,
    lost: `The disk under ${folder} does not give the file back. Check the disk, and restore the file from a backup.`,
  }
  return new FilesError(kind, says[kind], { cause: error })
}
