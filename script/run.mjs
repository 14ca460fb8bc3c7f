// What the commands in package.json call. Runs on whatever Node started npm (20 is enough), installs
// and builds when something changed, and goes on with our own Node from node_modules.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const windows = process.platform === 'win32'
const env = { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`, NODE_NO_WARNINGS: '1' }
const [task = 'start', ...rest] = process.argv.slice(2)

/** Tools for building belong to running; what only tests need is left out of a plain start. */
const needsAll = ['test', 'check', 'bench', 'bench:screening', 'dev', 'migrations'].includes(task)

function run(command, args, options = {}) {
  // Preparing is no part of what was asked for: it says what it says on standard error, and leaves standard input alone.
  const done = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2], env, shell: windows, ...options })
  if (done.error) {
    console.error(`${command} could not be run: ${done.error.message}`)
    process.exit(1)
  }
  return done.status ?? 1
}

function must(command, args, options) {
  const status = run(command, args, options)
  if (status !== 0) process.exit(status)
}

function install() {
  const stamp = join(root, 'node_modules', '.installed')
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex')
  const has = existsSync(stamp) ? readFileSync(stamp, 'utf8') : ''
  if (has === `${lock} all` || (has === `${lock} run` && !needsAll)) return
  // Whoever has the tools, or installed by hand, keeps them: a plain start must not take them away.
  const all = needsAll || has.endsWith(' all') || (has === '' && existsSync(join(root, 'node_modules', 'vitest')))
  console.error(has === '' ? 'Installing what Chalkline needs (once) …' : 'Bringing what Chalkline needs up to date …')
  must('npm', all ? ['ci'] : ['ci', '--omit=dev'])
  writeFileSync(stamp, `${lock} ${all ? 'all' : 'run'}`)
}

function sourcesHash() {
  const hash = createHash('sha256')
  const walk = (folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) walk(path)
      else if (!/\.test\.tsx?$/.test(entry.name)) {
        const { size, mtimeMs } = statSync(path)
        hash.update(`${path} ${size} ${mtimeMs}\n`)
      }
    }
  }
  for (const folder of ['src', 'public']) if (existsSync(join(root, folder))) walk(join(root, folder))
  for (const file of ['vite.config.ts', 'react-router.config.ts', 'package-lock.json']) hash.update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

function build() {
  const stamp = join(root, 'build', '.sources')
  const now = sourcesHash()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  console.error('Building the pages …')
  must('react-router', ['build', '--logLevel', 'warn'])
  compressAssets()
  mkdirSync(join(root, 'build'), { recursive: true })
  writeFileSync(stamp, now)
}

/** Scripts and styles once as brotli and gzip, which the server hands out as they are. */
function compressAssets() {
  const folder = join(root, 'build', 'client', 'assets')
  for (const name of readdirSync(folder).filter((file) => /\.(?:js|css|svg)$/.test(file))) {
    const bytes = readFileSync(join(folder, name))
    writeFileSync(join(folder, `${name}.br`), brotliCompressSync(bytes))
    writeFileSync(join(folder, `${name}.gz`), gzipSync(bytes))
  }
}

/** Hands over to a long-running program of ours: signals go through, its exit code is ours. */
function become(args, extra = {}) {
  const child = spawn('node', args, { cwd: process.cwd(), stdio: 'inherit', env: { ...env, ...extra }, shell: windows })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
}

const server = join(root, 'build', 'server', 'index.js')
install()
switch (task) {
  case 'start':
    build()
    become([server], { CHALKLINE_SERVE: 'yes', NODE_ENV: 'production' })
    break
  case 'build':
    build()
    break
  case 'dev':
    must('react-router', ['build', '--logLevel', 'warn', '--mode', 'development', '--sourcemapServer'])
    become([server], { CHALKLINE_SERVE: 'yes' })
    break
  case 'cli':
    if (rest[0] === 'start' && rest.length === 1) build()
    become([join(root, 'src', 'cli.ts'), ...rest])
    break
  case 'check':
    become([join(root, 'script', 'check.mjs'), ...rest])
    break
  case 'test':
    build()
    become([join(root, 'script', 'test.mjs'), ...rest])
    break
  case 'bench':
    build()
    become([join(root, 'bench', 'run.ts'), ...rest])
    break
  case 'bench:screening':
    become([join(root, 'bench', 'screening', 'run.ts'), ...rest])
    break
  case 'migrations':
    must('drizzle-kit', ['generate', ...rest], { stdio: 'inherit' }) // asks about renames
    break
  default:
    console.error(`There is no task "${task}". Known: start, test, check, build, bench, bench:screening, dev, migrations.`)
    process.exit(64)
}
