import { glob, readFile, stat } from 'node:fs/promises'
import type { PackShelf } from './pick-editions.ts'
import { openSecondOpinion } from './second-opinion/ask-endpoint.ts'
import { readEndpoint } from './second-opinion/endpoint.ts'
import type { SecondOpinion } from './second-opinion/second-opinion.ts'

/** What `chalkline check` needs of the world; a test brings its own. */
export interface CheckIo {
  /** The text of a file; throws NotReadable with words for a person. */
  readText(file: string): Promise<string>
  /** The case files that a name, a folder or a pattern (`**`) stands for, in order; none when there are none. */
  find(pattern: string): Promise<readonly string[]>
  stdin(): Promise<string>
  out(text: string): void
  err(text: string): void
  now(): Date
  /** The policies that can be named. */
  packs(): Promise<PackShelf>
  /** The program of the district's choosing; null where none is named. Throws CannotOpen when it is named wrongly. */
  secondOpinion(): SecondOpinion | null
}

/** A file could not be read as text; the message says which and why. */
export class NotReadable extends Error {}

/** What a shell reports of a program that SIGPIPE ended. */
const brokenPipeStatus = 141

/** The world as it is: files, standard input and output, the clock. */
export function processIo(packs: () => Promise<PackShelf>): CheckIo {
  // `chalkline check … | head` stops reading: that is no fault, and there is nobody to tell.
  process.stdout.on('error', (error) => {
    if ('code' in error && error.code === 'EPIPE') process.exit(brokenPipeStatus)
    throw error
  })
  return {
    readText: async (file) => {
      const bytes = await readFile(file).catch((error: unknown) => { throw new NotReadable(`${file}: ${reason(error)}`) })
      return decode(bytes, file)
    },
    find,
    stdin: async () => {
      const chunks: Buffer[] = []
      for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk))
      return decode(Buffer.concat(chunks), 'standard input')
    },
    out: (text) => { process.stdout.write(text) },
    err: (text) => { process.stderr.write(text) },
    now: () => new Date(),
    packs,
    secondOpinion: () => {
      const endpoint = readEndpoint(process.env)
      return endpoint === null ? null : openSecondOpinion(endpoint)
    },
  }
}

async function find(pattern: string): Promise<readonly string[]> {
  const found = await stat(pattern).catch(() => null)
  if (found?.isFile()) return [pattern]
  return (await Array.fromAsync(glob(found?.isDirectory() ? `${pattern}/**/*.{yaml,yml,json}` : pattern))).sort()
}

/** Checked text is UTF-8; a word-processor file would be judged as gibberish, and so pass. */
function decode(bytes: Uint8Array, name: string): string {
  if (bytes.subarray(0, 4096).includes(0)) throw new NotReadable(`${name}: is not a plain text (save it as plain text, UTF-8)`)
  return new TextDecoder().decode(bytes)
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  switch (code) {
    case 'ENOENT': return 'there is no such file'
    case 'EISDIR': return 'is a folder'
    case 'EACCES': return 'may not be read'
    default: return error instanceof Error ? error.message : String(error)
  }
}
