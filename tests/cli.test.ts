import { spawn } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

// The command as somebody uses it: a process of its own, in a folder of its own.

const root = resolve(import.meta.dirname, '..')
const cwd = mkdtempSync(join(tmpdir(), 'chalkline-cli-'))
afterAll(() => { rmSync(cwd, { recursive: true, force: true }) })

async function run(words: readonly string[], { stdin = '', env = {}, command = [process.execPath, join(root, 'src/cli.ts')] }: { readonly stdin?: string; readonly env?: Readonly<Record<string, string>>; readonly command?: readonly string[] } = {}) {
  const [program = '', ...first] = command
  const { DATABASE_URL: _, ...rest } = process.env
  const child = spawn(program, [...first, ...words], { cwd, env: { ...rest, NODE_NO_WARNINGS: '1', ...env } })
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => { out += chunk.toString() })
  child.stderr.on('data', (chunk: Buffer) => { err += chunk.toString() })
  child.stdin.on('error', () => {}) // it may not want to read
  child.stdin.end(stdin)
  await once(child, 'close')
  return { status: child.exitCode, out, err }
}

describe('help', () => {
  test.each([[], ['--help'], ['help'], ['check', '--help'], ['help', 'check'], ['policy', '--help'], ['policy', 'lint', '--help'], ['ledger', '--help'], ['ledger', 'verify', '--help'], ['ledger', 'export', '-h'], ['help', 'ledger'], ['seed', '--help'], ['second-opinion', '--help'], ['start', '--help']])('chalkline %j', async (...words) => {
    const { status, out, err } = await run(words)
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(out).toMatch(/chalkline/i)
  })
})

describe('a slip is named, with the word that was probably meant, and exits 64', () => {
  test.each<[string, RegExp]>([
    ['polcy', /no command polcy; did you mean policy\?/],
    ['toString', /no command toString; there are start, check, policy, ledger, second-opinion, seed/],
    ['policy', /one of lint, show, cover, schema is missing/],
    ['policy lnit', /no policy lnit; did you mean lint\?/],
    ['policy show', /takes one policy: cambridge-personal-use/],
    ['policy show cincinati-9125', /did you mean cincinnati-9125\?/],
    ['policy lint none.yaml', /none\.yaml: there is no such file or folder/],
    ['policy lint --fix', /policy lint has no option --fix/],
    ['policy schema --wirte', /policy schema has no option --wirte/],
    ['ledger verfy', /did you mean verify\?/],
    ['ledger export', /takes one folder/],
    ['ledger verify somewhere', /--key/],
    ['seed two', /takes no words/],
    ['second-opinion offf', /did you mean off\?/],
    ['second-opinion on a b', /takes on or off, and one district/],
    ['start --port 80', /settings are environment variables/],
    ['check --policy cincinnati-9125', /--as is missing/],
  ])('chalkline %s', async (line, says) => {
    const { status, out, err } = await run(line.split(' '))
    expect({ status, out }).toEqual({ status: 64, out: '' })
    expect(err).toMatch(says)
  })
})

describe('chalkline check', () => {
  test('judges standard input by the packs of the project, from any folder, and opens no database', async () => {
    const { status, out, err } = await run(['check', '--policy', 'cedar-rapids-employee-use', '--as', 'official', '--json'], { stdin: 'Picture day is on Thursday.', env: { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' } })
    expect({ status, err }).toEqual({ status: 0, err: '' })
    expect(JSON.parse(out)).toMatchObject({ case: '-', outcome: 'clear' })
  })

  test('reads files named from the folder it was called in; CRS-A4: a student is named without a release', async () => {
    writeFileSync(join(cwd, 'draft.txt'), 'Congratulations to Mia Torres on the spelling bee!')
    writeFileSync(join(cwd, 'roster.csv'), 'id,given,family,preferred,grade,school\nS1,Mia,Torres,,7,Jefferson\n')
    const { status, out } = await run(['check', 'draft.txt', '--policy', 'cedar-rapids-employee-use', '--as', 'official', '--roster', 'roster.csv'])
    expect(status).toBe(2)
    expect(out).toMatch(/Because of CRS-A4/)
  })

  test('a pack of one\'s own folder counts instead of the founding ones', async () => {
    const { status, err } = await run(['check', '--policy', 'cincinnati-9125', '--as', 'official'], { env: { CHALKLINE_POLICIES: cwd } })
    expect({ status, err }).toMatchObject({ status: 64, err: expect.stringMatching(/no policy cincinnati-9125; there is none/) })
  })
})

describe('chalkline policy', () => {
  test('lint: the founding packs have no problem', async () => {
    const { status, out } = await run(['policy', 'lint'])
    expect({ status, last: out.trimEnd().split('\n').at(-1) }).toEqual({ status: 0, last: 'No problems in 5 files.' })
  })

  test('lint: a slip in a pack is shown with file, line and column, and exits 1', async () => {
    writeFileSync(join(cwd, 'ours.yaml'), 'policy: ours\ntitel: Our policy\n')
    const { status, out } = await run(['policy', 'lint', 'ours.yaml'])
    expect(status).toBe(1)
    expect(out).toMatch(/^ours\.yaml:2:1: .*titel.*title/m)
  })

  test('show, cover and schema print to standard output alone', async () => {
    const shown = await run(['policy', 'show', 'cedar-rapids-employee-use'])
    expect(shown).toMatchObject({ status: 0, err: '', out: expect.stringMatching(/CRS-B6/) })
    const covered = await run(['policy', 'cover'])
    expect(covered).toMatchObject({ status: 0, err: '', out: expect.stringMatching(/^155 clauses: /m) })
    const schema = await run(['policy', 'schema'])
    expect(JSON.parse(schema.out)).toHaveProperty('$schema')
  })
})

describe('an installation', () => {
  test('that was never opened is not made by looking at it', async () => {
    const data = join(cwd, 'none')
    const { status, err } = await run(['ledger', 'verify'], { env: { CHALKLINE_DATA: data } })
    expect(status).toBe(2)
    expect(err).toMatch(/There is no installation in .*none/)
  })

  test('whose environment is wrong says which variable', async () => {
    const { status, err } = await run(['seed'], { env: { DATABASE_URL: 'mysql://here' } })
    expect(status).toBe(1)
    expect(err).toMatch(/DATABASE_URL: must begin with postgres:\/\//)
  })

  test('whose key others can read does not open, says what to do, and ends', async () => {
    const keys = join(cwd, 'open', 'keys')
    mkdirSync(keys, { recursive: true })
    writeFileSync(join(keys, 'ledger.pem'), generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o644 })
    const { status, err } = await run(['seed'], { env: { CHALKLINE_DATA: join(cwd, 'open') } })
    expect({ status, err }).toMatchObject({ status: 1, err: expect.stringMatching(/ledger\.pem can be read by others .*chmod 600/) })
  }, 60_000)

  test('is seeded once, verified, exported, and the export verifies by its key with a program that is not ours', async () => {
    const env = { CHALKLINE_DATA: join(cwd, 'data') }
    expect(await run(['seed'], { env })).toMatchObject({ status: 0, err: '' })
    expect((await run(['seed'], { env })).out).toMatch(/There is a district already .*Nothing was changed/)
    const verified = await run(['ledger', 'verify'], { env })
    expect(verified).toMatchObject({ status: 0, err: '', out: expect.stringMatching(/^Verified: /) })
    const key = /^Verifier key: (.+)$/m.exec(verified.out)?.[1] ?? ''
    expect((await run(['ledger', 'export', 'out'], { env })).out).toMatch(/entries of Two Rivers/)
    const outside = await run(['out/two-rivers', '--key', key, '--content', 'out/two-rivers/content.jsonl'], { command: [process.execPath, join(root, 'tools/verify-ledger.mjs')] })
    expect(outside).toMatchObject({ status: 0, err: '' })
    const proof = await run(['ledger', 'proof', 'out/two-rivers', '3', '--key', key])
    expect(proof).toMatchObject({ status: 0, out: expect.stringMatching(/^c2sp\.org\/tlog-proof@v1\n/) })
  }, 180_000)
})

// Where packages were installed by hand, script/run.mjs would install them anew under the other tests.
const byHand = !existsSync(join(root, 'node_modules/.installed'))

test.skipIf(process.platform === 'win32' || byHand)('bin/chalkline runs by a link from another folder, and hands on words, input and exit status', async () => {
  const link = join(cwd, 'chalk')
  symlinkSync(join(root, 'bin/chalkline'), link)
  const { status, out } = await run(['check', '--policy', 'cedar-rapids-employee-use', '--as', 'official', '--json'], { command: [link], stdin: 'Picture day is on Thursday.' })
  expect(status).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ outcome: 'clear' })
})
