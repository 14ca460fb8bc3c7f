import type { App } from '#src/app/app.ts'
import type { CsvTable } from '#src/kit/csv.ts'
import { lastPosts } from '#src/publishing/index.ts'
import { readRegisterQuery } from './read-register-query.ts'
import { publicLines, registerLines } from './register.ts'
import { filterRegister, sortRegister } from './rules/register.ts'

/** The register as its page shows it. */
export async function presencesCsv(app: App, query: URLSearchParams): Promise<CsvTable> {
  const { filter, sort, down } = readRegisterQuery(query)
  const lines = sortRegister(filterRegister(await registerLines(app, await lastPosts(app)), filter), sort, down)
  return {
    head: ['account', 'where', 'name there', 'link', 'school', 'state', 'since', 'last post', 'freshness', 'owners', 'settings looked over', 'settings'],
    rows: lines.map((line) => [line.name, line.label, line.handle, line.url, line.school, line.state, line.stateSince, line.lastPost, line.freshness, line.owners.join('; '), line.settingsAt, line.settings]),
  }
}

/** The public list, for anybody: nothing in it that its page does not show. */
export async function accountsCsv(app: App, query: URLSearchParams): Promise<CsvTable> {
  const { filter: { school, platform } } = readRegisterQuery(query)
  const lines = (await publicLines(app)).filter((line) => (!school || line.schoolId === school) && (!platform || line.platform === platform))
  return {
    head: ['account', 'where', 'name there', 'link', 'for', 'state', 'since', 'last checked'],
    rows: lines.map((line) => [line.name, line.label, line.handle, line.url, line.school, { ours: 'live', paused: 'paused', retired: 'retired' }[line.standing], line.since, line.checked]),
  }
}
