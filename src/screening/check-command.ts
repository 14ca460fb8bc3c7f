import { CannotOpen } from '#src/kit/cannot-open.ts'
import { dayOf, type IsoDate } from '#src/kit/dates.ts'
import type { Edition } from '#src/policies/rules/edition.ts'
import { readArguments, type CheckRequest } from './check-arguments.ts'
import { checkHelp } from './check-help.ts'
import { NotReadable, type CheckIo } from './check-io.ts'
import { summary, toJsonLine, toText } from './check-report.ts'
import { readCases, type Case } from './case-file.ts'
import { exitStatus, missedBy, type CaseResult } from './case-result.ts'
import { pickEditions } from './pick-editions.ts'
import { readRoster } from './roster-csv.ts'
import { buildRoster } from './rules/build-roster.ts'
import { checks } from './rules/checks.ts'
import { judge } from './rules/judge.ts'
import { possibleNames } from './rules/mask-names.ts'
import { nameParts } from './rules/name-tokens.ts'
import { silenceInWords } from './rules/opinion.ts'
import { opinionFindings, withOpinion } from './rules/opinion-findings.ts'
import { rosterOfStudents } from './rules/roster-of-students.ts'
import { askAbout } from './second-opinion/ask-about.ts'
import type { SecondOpinion } from './second-opinion/second-opinion.ts'

/** sysexits.h EX_USAGE: the command, or a file it was given, could not be understood. */
const usageStatus = 64

/**
 * `chalkline check`: see check-help.ts for what it takes and what its exit status means.
 * Never throws for what a person can get wrong; says it on `io.err` and returns 64.
 */
export async function runCheck(argv: readonly string[], io: CheckIo): Promise<number> {
  const request = readArguments(argv)
  try {
    switch (request.kind) {
      case 'help': io.out(checkHelp); return 0
      case 'usage': return refuse(io, [`${request.message}\n(chalkline check --help tells more)`])
      case 'text': return await checkText(request, io)
      case 'cases': return await checkCases(request, io)
    }
  } catch (error) {
    if (error instanceof NotReadable || error instanceof CannotOpen) return refuse(io, [error.message])
    throw error
  }
}

async function checkText(request: CheckRequest & { kind: 'text' }, io: CheckIo): Promise<number> {
  const picked = pickEditions(await io.packs(), request.policies)
  if (picked.kind === 'refused') return refuse(io, picked.messages)
  const opinion = request.secondOpinion ? io.secondOpinion() : null
  if (request.secondOpinion && opinion === null) return refuse(io, ['--second-opinion has no program to ask: name one in CHALKLINE_SECOND_OPINION_URL (docs/operations.md)'])

  const text = request.file === '-' ? await io.stdin() : await io.readText(request.file)
  const roster = request.roster === null ? null : readRoster(await io.readText(request.roster))
  if (roster?.kind === 'problem') return refuse(io, [`${request.roster}:${roster.line} ${roster.message}`])
  const students = roster?.students ?? []
  const byId = new Map(students.map((student) => [student.id, student]))
  const one: Case = {
    title: request.file,
    policies: request.policies,
    draft: { as: request.as, text, platform: null, presence: null, author: null, replyTo: null, assets: [] },
    facts: {
      today: request.today ?? todayHere(io),
      roster: roster === null ? null : buildRoster(students),
      students: byId, studentsByName: rosterOfStudents(byId),
      adults: new Map(), tools: null, elections: null, staff: null, crisis: false,
    },
    expect: null,
  }
  const result = judgeCase(one, picked.editions)
  return report(opinion === null ? result : await askedToo(result, one, picked.editions, opinion, io), request.json, io)
}

/** The same result with a second opinion behind it; where there is none, why. Our own findings stay as they are. */
async function askedToo(result: CaseResult, { draft, facts }: Case, editions: readonly Edition[], opinion: SecondOpinion, io: CheckIo): Promise<CaseResult> {
  const words = new Set(possibleNames(draft.text))
  const borne = [...facts.students.values()].flatMap(({ given, preferred, family }) => nameParts(`${given} ${preferred ?? ''} ${family}`)).filter((word) => words.has(word))
  const said = await askAbout(draft.text, facts, new Set(borne), opinion, new AbortController().signal)
  if (said.kind === 'silent') io.err(`chalkline check: there is no second opinion: ${silenceInWords[said.reason]}\n`)
  return { ...result, verdict: withOpinion(result.verdict, opinionFindings(said, opinion.who, result.verdict.findings, editions, draft)) }
}

async function checkCases(request: CheckRequest & { kind: 'cases' }, io: CheckIo): Promise<number> {
  const shelf = await io.packs()
  const files = (await Promise.all(request.files.map(async (pattern) => {
    const found = await io.find(pattern)
    if (found.length === 0) throw new NotReadable(`${pattern}: there is no such case file`)
    return found
  }))).flat()

  // All files are read before the first case is judged: a mistyped key must not pass as a good run.
  const ready: { readonly one: Case; readonly editions: readonly Edition[] }[] = []
  const problems: string[] = []
  for (const file of new Set(files)) {
    const read = readCases(await io.readText(file), file, request.today ?? todayHere(io))
    if (read.kind === 'problems') {
      problems.push(...read.problems.map(({ line, column, message }) => `${file}:${line}:${column} ${message}`))
      continue
    }
    for (const one of read.cases) {
      const picked = pickEditions(shelf, one.policies)
      if (picked.kind === 'refused') problems.push(...picked.messages.map((message) => `${file}: "${one.title}": ${message}`))
      else ready.push({ one, editions: picked.editions })
    }
  }
  if (problems.length > 0) return refuse(io, problems)

  const results = ready.map(({ one, editions }) => judgeCase(one, editions))
  const statuses = results.map((result) => report(result, request.json, io))
  if (!request.json && results.length > 1) io.out(`${summary(results)}\n`)
  return Math.max(0, ...statuses)
}

/** Judges one case with every rule of the engine, and says how long that took (milliseconds). */
export function judgeCase(one: Case, editions: readonly Edition[]): CaseResult {
  const start = performance.now()
  const verdict = judge(one.draft, one.facts, editions, checks)
  const ms = Math.round((performance.now() - start) * 1000) / 1000
  return { title: one.title, verdict, expect: one.expect, missed: missedBy(verdict, one.expect), ms }
}

function report(result: CaseResult, json: boolean, io: CheckIo): number {
  io.out(json ? `${toJsonLine(result)}\n` : `${toText(result)}\n`)
  return exitStatus(result)
}

function refuse(io: CheckIo, messages: readonly string[]): number {
  for (const message of messages) io.err(`chalkline check: ${message}\n`)
  return usageStatus
}

/** The day it is where the command runs. */
const todayHere = (io: CheckIo): IsoDate => dayOf(io.now(), Intl.DateTimeFormat().resolvedOptions().timeZone)

