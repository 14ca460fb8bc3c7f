import type { z } from 'zod'
import type { App } from './app.ts'

/** Work that is done later or again. It re-checks on running and can run twice without harm. */
export interface Job<Payload extends object> {
  /** `slice.verb-noun`. */
  readonly name: string
  readonly payload: z.ZodType<Payload>
  /** Times it is tried again after a throw, with growing pauses. */
  readonly retries: number
  run(app: App, payload: Payload): Promise<void>
}

export interface SendOptions {
  /** Not before this moment. */
  readonly startAfter?: Date
  /** While one with this key waits, another is not added. */
  readonly singletonKey?: string
}

export const defineJob = <Payload extends object>(job: Job<Payload>): Job<Payload> => job
