import type { FileHash } from '#src/kit/ids.ts'

/** Where uploaded bytes live, by what they are: the name of a file is the SHA-256 of its bytes (hex). */
export interface Files {
  /** Durable when it returns. Putting the same bytes twice keeps one copy. */
  put(bytes: Uint8Array): Promise<FileHash>
  /** The bytes; null when there is no such file. */
  get(hash: FileHash): Promise<Uint8Array | null>
  remove(hash: FileHash): Promise<void>
}
