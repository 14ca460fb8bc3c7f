import { join, resolve } from 'node:path'
import { z } from 'zod'
import { CannotOpen } from '#src/kit/cannot-open.ts'
import { readEndpoint } from '#src/screening/second-opinion/endpoint.ts'
import type { Endpoint } from '#src/screening/second-opinion/endpoint.ts'

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4040),
  HOST: z.string().default('127.0.0.1'),
  /** The folder that holds everything of an embedded installation. */
  CHALKLINE_DATA: z.string().default('data'),
  /** A PostgreSQL server instead of the embedded database. */
  DATABASE_URL: z.string().regex(/^postgres(ql)?:\/\//, 'must begin with postgres://').optional(),
  /** Policy packs of the installation's own, beside the founding ones. */
  CHALKLINE_POLICIES: z.string().optional(),
  /** `off` starts with an empty installation instead of the demo district. */
  CHALKLINE_DEMO: z.enum(['on', 'off']).default('on'),
  /** The address people use, when a proxy stands in front: decides cookies and origin checks. */
  CHALKLINE_URL: z.url().optional(),
  CHALKLINE_SECRET_KEY: z.string().optional(),
})

export interface Env {
  readonly port: number
  readonly host: string
  readonly data: string
  readonly database: string
  readonly policies: string | null
  readonly demo: boolean
  readonly url: string | null
  readonly secretKey: string | null
  /** A program that districts may ask about a post; null where CHALKLINE_SECOND_OPINION_URL names none. */
  readonly secondOpinion: Endpoint | null
}

/** Reads the environment once, at the door. The error names the variable and what it should be. */
export function readEnv(from: Readonly<Record<string, string | undefined>>): Env {
  const read = schema.safeParse(from)
  if (!read.success) {
    throw new CannotOpen(`The environment is not right.\n${read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n')}`)
  }
  const data = resolve(read.data.CHALKLINE_DATA)
  return {
    port: read.data.PORT,
    host: read.data.HOST,
    data,
    database: read.data.DATABASE_URL ?? join(data, 'db'),
    policies: read.data.CHALKLINE_POLICIES ?? null,
    demo: read.data.CHALKLINE_DEMO === 'on',
    url: read.data.CHALKLINE_URL ?? null,
    secretKey: read.data.CHALKLINE_SECRET_KEY ?? null,
    secondOpinion: readEndpoint(from),
  }
}
