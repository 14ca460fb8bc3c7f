import type { Clause, Edition, Measure } from './edition.ts'
import { aboutOf } from './about.ts'
import { below, parsePart, problem } from './explain.ts'
import type { Part } from './explain.ts'
import type { KnownMeasures } from './known.ts'
import { clauseSchema, packSchema } from './pack-schema.ts'
import { inOrder } from './problem.ts'
import type { Place, Problem } from './problem.ts'
import { measureReader } from './read-measure.ts'
import type { MeasureReader } from './read-measure.ts'
import { firstMark, strayMark } from './redline.ts'
import { readYaml } from './yaml-text.ts'

/** A pack that was read: its edition, and where each clause begins in the file (for messages that span packs). */
export interface ReadPack { readonly edition: Edition; readonly clauseAt: ReadonlyMap<string, Place> }

/**
 * Reads one pack. Either everything in it is valid, or all its problems come back with line and
 * column; nothing is guessed or left out in silence.
 * @param fileName how messages call the file
 */
export function readPack(yamlText: string, fileName: string, known: KnownMeasures): ReadPack | { readonly problems: readonly Problem[] } {
  const read = readYaml(yamlText)
  if ('troubles' in read) return { problems: inOrder(read.troubles.map((trouble) => ({ file: fileName, ...trouble }))) }
  const part: Part = { file: fileName, yaml: read.yaml, path: [] }
  const head = parsePart(packSchema(known), read.yaml.value, part)
  const list = clausesOf(read.yaml.value)
  const draft = statusOf(read.yaml.value) === 'draft'
  const measures = measureReader(known)
  const clauses = list.map((value, index) => readClause(value, clausePart(part, value, index), draft, measures))
  const problems = [
    ...('problems' in head ? head.problems : []),
    ...clauses.flatMap((clause) => ('problems' in clause ? clause.problems : [])),
    ...repeatedIds(list, part),
  ]
  if (problems.length > 0 || 'problems' in head) return { problems: inOrder(problems) }
  const good = clauses.flatMap((clause) => ('clause' in clause ? [clause.clause] : []))
  const { data } = head
  return {
    edition: {
      policy: data.policy, title: data.title, district: data.district, kind: data.kind, status: data.status, number: data.number,
      basisForDiscipline: data['basis-for-discipline'], owner: data.owner, clauses: good, about: aboutOf(data),
    },
    clauseAt: new Map(good.map((clause, index) => [clause.id, read.yaml.placeOf(['clauses', index])])),
  }
}

function readClause(value: unknown, part: Part, draft: boolean, measures: MeasureReader): { readonly clause: Clause } | { readonly problems: readonly Problem[] } {
  const parsed = parsePart(clauseSchema, value, part)
  if ('problems' in parsed) {
    // Its measures are read all the same, so that one slip hides no other; by a modality that allows every outcome.
    const list = field(value, 'in-effect-by')
    const more = Array.isArray(list) ? list.flatMap((one, index) => ofMeasure(measures.read(one, { modality: 'may', context: ['any'] }, below(part, 'in-effect-by', index)))) : []
    return { problems: [...parsed.problems, ...more] }
  }
  const { 'in-effect-by': list, overrides, ...rest } = parsed.data
  const read = list.map((one, index) => measures.read(one, rest, below(part, 'in-effect-by', index)))
  const found = read.flatMap((one) => ('measure' in one ? [one.measure] : []))
  const problems = [...read.flatMap(ofMeasure), ...markProblems(rest.says, part, draft)]
  if (problems.length === 0 && guidesAlone(found) && rest.modality !== 'info') {
    problems.push(problem(below(part, 'in-effect-by'), `A guide alone does not put a "${rest.modality}" clause in effect; add a measure that does something, or say \`because:\` in the guide.`))
  }
  return problems.length > 0 ? { problems } : { clause: { ...rest, measures: found, ...(overrides === undefined ? {} : { overrides }) } }
}

const ofMeasure = (read: ReturnType<MeasureReader['read']>): readonly Problem[] => ('problems' in read ? read.problems : [])

const guidesAlone = (measures: readonly Measure[]): boolean =>
  measures.every((measure) => measure.kind === 'guide') && !measures.some((measure) => measure.kind === 'guide' && measure.settings['because'] !== undefined)

/** Tracked changes belong to drafts, and their marks come in pairs. */
function markProblems(says: string, part: Part, draft: boolean): Problem[] {
  const where = below(part, 'says')
  const at = (offset: number) => ({ at: part.yaml.placeIn(where.path, says.slice(offset, offset + 3)) })
  const first = firstMark(says)
  if (first !== null && !draft) return [problem(where, 'Tracked changes stand only in a draft; adopt them, or set `status: draft`.', at(first))]
  const stray = draft ? strayMark(says) : null
  return stray === null ? [] : [problem(where, `"${says.slice(stray, stray + 3)}" has no partner; write {--struck--} and {++inserted++}, one after the other.`, at(stray))]
}

function repeatedIds(list: readonly unknown[], part: Part): Problem[] {
  const lines = new Map<string, number>()
  return list.flatMap((value, index) => {
    const id = field(value, 'id')
    if (typeof id !== 'string') return []
    const where = { ...below(part, 'clauses', index, 'id'), clause: id }
    const earlier = lines.get(id)
    if (earlier !== undefined) return [problem(where, `This id already names the clause on line ${earlier}; ids are for one clause, for ever.`)]
    lines.set(id, where.yaml.placeOf(where.path).line)
    return []
  })
}

function clausePart(part: Part, value: unknown, index: number): Part {
  const id = field(value, 'id')
  return { ...below(part, 'clauses', index), ...(typeof id === 'string' ? { clause: id } : {}) }
}

const field = (value: unknown, key: string): unknown => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined)
const statusOf = (pack: unknown): unknown => field(pack, 'status')
const clausesOf = (pack: unknown): readonly unknown[] => {
  const list = field(pack, 'clauses')
  return Array.isArray(list) ? list : []
}
