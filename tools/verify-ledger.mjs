#!/usr/bin/env node
// Verifies a district's ledger without trusting, or using, anything of Chalkline: this one file and
// Node 20 or newer are all it takes. Read it before you run it; that is what it is for.
//
//   node verify-ledger.mjs <address-or-folder> --key <verifier key>
//        [--content content.jsonl] [--since old-checkpoint] [--json]
//
// Exit: 0 it verifies, 1 it does not (and says where), 2 it could not be read, 64 usage.
//
// The formats are public standards: RFC 6962 §2.1 (the tree), C2SP tlog-tiles (files and paths), C2SP
// tlog-checkpoint and signed-note (the signature). A leaf is {"at","commitment","event","v":1}, where the
// commitment is base64(SHA-256(salt || content)), the content being JSON with sorted keys and no spaces.

import * as crypto from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const WIDTH = 256
const ENOUGH = 20

/** Could not be read: proves nothing either way. */
class Unreadable extends Error {}
/** Read, and wrong in a way that ends the check. */
class Refuted extends Error {}

// crypto.hash is twice as fast, and came with Node 20.12.
const sha256 = typeof crypto.hash === 'function'
  ? (bytes) => crypto.hash('sha256', bytes, 'buffer')
  : (bytes) => crypto.createHash('sha256').update(bytes).digest()

// ---- the tree (RFC 6962 §2.1)

const hashLeaf = (leaf) => {
  const input = Buffer.allocUnsafe(leaf.length + 1)
  input[0] = 0
  input.set(leaf, 1)
  return sha256(input)
}

const pair = Buffer.alloc(65, 1)
const hashPair = (left, right) => {
  pair.set(left, 1)
  pair.set(right, 33)
  return sha256(pair)
}

/** The root of hashes that stand side by side, a power of two of them. */
const fold = (hashes) => {
  let row = hashes
  while (row.length > 1) {
    const above = []
    for (let at = 0; at < row.length; at += 2) above.push(hashPair(row[at], row[at + 1]))
    row = above
  }
  return row[0]
}

/** A tree that only remembers, for each level of tiles, the hashes of the tile that is being filled. */
class Tree {
  size = 0
  /** @type {Buffer[][]} */
  open = []

  /** Adds a leaf; gives back the tiles that it filled, lowest first. */
  add(leafHash) {
    const filled = []
    let index = this.size
    this.size += 1
    for (let level = 0, next = leafHash; next; level += 1) {
      const tile = (this.open[level] ??= [])
      tile.push(next)
      index = Math.floor(index / WIDTH)
      if (tile.length < WIDTH) break
      filled.push({ level, index, hashes: tile })
      this.open[level] = []
      next = fold(tile)
    }
    return filled
  }

  /** The tiles at the right edge that are not full. */
  edge() {
    return this.open.flatMap((hashes, level) =>
      (hashes.length === 0 ? [] : [{ level, index: Math.floor(this.size / WIDTH ** (level + 1)), hashes }]))
  }

  root() {
    let root = null
    for (const hashes of this.open) {
      let end = hashes.length
      for (let count = 1; end > 0; count *= 2) {
        if ((end & count) === 0) continue
        const peak = fold(hashes.slice(end - count, end))
        root = root === null ? peak : hashPair(peak, root)
        end -= count
      }
    }
    return root ?? sha256(Buffer.alloc(0))
  }
}

// ---- files and paths (C2SP tlog-tiles)

const indexPath = (index) => {
  const digits = String(index)
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g)
  return groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/')
}
const filePath = (kind, index, width) => `tile/${kind}/${indexPath(index)}${width < WIDTH ? `.p/${width}` : ''}`

/** Every file of a log of this size, in the order in which the check needs them. */
function* filesOf(size) {
  for (let index = 0; index * WIDTH < size; index += 1) {
    const width = Math.min(WIDTH, size - index * WIDTH)
    yield filePath('entries', index, width)
    if (width < WIDTH) break
    // A full bundle fills a tile; each tile that fills the one above it calls for that one too.
    for (let level = 0, count = index + 1; ; level += 1, count /= WIDTH) {
      yield filePath(level, count - 1, WIDTH)
      if (count % WIDTH > 0) break
    }
  }
  for (let level = 0, count = size; count > 0; level += 1, count = Math.floor(count / WIDTH)) {
    if (count % WIDTH > 0) yield filePath(level, Math.floor(count / WIDTH), count % WIDTH)
  }
}

/** Reads ahead a little, so that a distant server does not make every file wait for the one before. */
function readAhead(read, paths) {
  const waiting = []
  return async (expected) => {
    while (waiting.length < 16) {
      const { value: path, done } = paths.next()
      if (done) break
      const bytes = read(path)
      bytes.catch(() => {}) // looked at when its turn comes
      waiting.push({ path, bytes })
    }
    const next = waiting.shift()
    if (next?.path !== expected) throw new Error(`expected to need ${next?.path}, not ${expected}`)
    return next.bytes
  }
}

const reader = (place) => async (path) => {
  try {
    if (!/^https?:\/\//.test(place)) return await readFile(join(place, path))
    const response = await fetch(`${place.replace(/\/+$/, '')}/${path}`, { signal: AbortSignal.timeout(30_000) })
    if (!response.ok) throw new Error(`the server answered ${response.status}`)
    return Buffer.from(await response.arrayBuffer())
  } catch (error) {
    throw new Unreadable(`${path} (${error.code ?? error.message})`)
  }
}

/** The entries of a bundle, each after its length in two bytes; null when they do not come out even. */
function entriesOf(bundle) {
  const entries = []
  for (let at = 0; at < bundle.length;) {
    if (at + 2 > bundle.length) return null
    const end = at + 2 + bundle.readUInt16BE(at)
    if (end > bundle.length) return null
    entries.push(bundle.subarray(at + 2, end))
    at = end
  }
  return entries
}

// ---- the signature (C2SP signed-note, tlog-checkpoint)

/** Base64 with one spelling only; null for another spelling, which would be a change that no hash shows. */
const base64 = (text) => {
  const bytes = Buffer.from(text, 'base64')
  return bytes.toString('base64') === text ? bytes : null
}

function readKey(text) {
  const [, name, id, encoded] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/u.exec(text) ?? []
  const typed = base64(encoded ?? '')
  if (!name || typed?.length !== 33 || typed[0] !== 1) return null
  const own = sha256(Buffer.concat([Buffer.from(`${name}\n`), typed])).subarray(0, 4)
  if (own.toString('hex') !== id) return null
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: typed.subarray(1).toString('base64url') }
  return { name, id: own, publicKey: crypto.createPublicKey({ key: jwk, format: 'jwk' }) }
}

/** The size and root that the key has signed. */
function readCheckpoint(bytes, key, called) {
  const refuse = () => { throw new Refuted(`${called} is not signed by this key`) }
  const note = bytes.toString('utf8')
  const cut = note.lastIndexOf('\n\n')
  // eslint-disable-next-line no-control-regex
  if (!Buffer.from(note).equals(bytes) || cut < 0 || !note.endsWith('\n') || /[\u0000-\u0009\u000b-\u001f]/.test(note)) refuse()
  const text = note.slice(0, cut + 1)
  let signed = false
  for (const line of note.slice(cut + 2, -1).split('\n')) {
    const [, name, encoded] = /^— ([^\s+]+) ([A-Za-z0-9+/=]+)$/u.exec(line) ?? []
    const blob = base64(encoded ?? '')
    if (!name || blob === null || blob.length < 5) refuse()
    if (name !== key.name || !blob.subarray(0, 4).equals(key.id)) continue // a witness's line
    if (!crypto.verify(null, Buffer.from(text), key.publicKey, blob.subarray(4))) refuse()
    signed = true
  }
  const [origin, size, encoded] = text.split('\n')
  const root = base64(encoded ?? '')
  if (!signed || origin !== key.name) refuse()
  if (!/^(0|[1-9]\d{0,14})$/.test(size ?? '') || root?.length !== 32) throw new Refuted(`${called} is signed but is no checkpoint`)
  return { origin, size: Number(size), root }
}

// ---- the contents

const canonical = (value) => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  return `{${Object.keys(value).sort().map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`
}

async function* linesOf(file) {
  let rest = ''
  for await (const chunk of createReadStream(file, 'utf8')) {
    const lines = (rest + chunk).split('\n') // and nowhere else: U+2028 may stand within a line
    rest = lines.pop()
    yield* lines
  }
  if (rest !== '') yield rest
}

/** The leaf that a line of content says is at an index; null when it is no line of an export. */
function claimOf(line) {
  try {
    const { content, index, salt, ...more } = JSON.parse(line)
    const bytes = base64(salt)
    if (Object.keys(more).length > 0 || bytes?.length !== 32 || !Number.isSafeInteger(index) || index < 0) return null
    if (canonical({ content, index, salt }) !== line) return null
    const commitment = sha256(Buffer.concat([bytes, Buffer.from(canonical(content))])).toString('base64')
    return { index, leaf: canonical({ at: content.at, commitment, event: content.event, v: 1 }) }
  } catch {
    return null
  }
}

async function readContent(file, size, problems) {
  const claims = new Map()
  let number = 0
  for await (const line of linesOf(file)) {
    number += 1
    const claim = claimOf(line)
    if (claim === null) problems.push(`line ${number} of the content is not a line of an export`)
    else if (claim.index >= size) problems.push(`line ${number} of the content is about entry ${claim.index}; the log has ${size}`)
    else if (claims.has(claim.index)) problems.push(`line ${number} of the content is about entry ${claim.index} a second time`)
    else claims.set(claim.index, claim.leaf)
  }
  return claims
}

// ---- the check

async function check(read, key, { content, since }) {
  const now = readCheckpoint(await read('checkpoint'), key, 'the checkpoint')
  const old = since === undefined ? null : readCheckpoint(await readFile(since), key, 'the older checkpoint')
  if (old && old.size > now.size) throw new Refuted(`the log has ${now.size} entries, and had ${old.size} at the older checkpoint`)
  const problems = []
  const claims = content === undefined ? new Map() : await readContent(content, now.size, problems)

  const tree = new Tree()
  let oldRoot = old?.size === 0 ? tree.root() : null
  const differing = []
  const next = readAhead(read, filesOf(now.size))
  const compare = async ({ level, index, hashes }) => {
    const path = filePath(level, index, hashes.length)
    const found = await next(path)
    if (found.equals(Buffer.concat(hashes))) return
    const at = hashes.findIndex((hash, position) => !found.subarray(position * 32, position * 32 + 32).equals(hash))
    differing.push({ path, level, at: at < 0 ? hashes.length : at, entry: index * WIDTH + at })
  }
  for (let index = 0; index * WIDTH < now.size; index += 1) {
    const width = Math.min(WIDTH, now.size - index * WIDTH)
    const path = filePath('entries', index, width)
    const entries = entriesOf(await next(path))
    if (entries?.length !== width) {
      throw new Refuted([...problems, `${path} does not hold ${width} whole entries; what follows could not be checked`].join('\n'))
    }
    let filled = []
    for (const entry of entries) {
      const claim = claims.get(tree.size)
      if (claim !== undefined && claim !== entry.toString()) problems.push(`entry ${tree.size}: its content is not what the log committed to`)
      filled = tree.add(hashLeaf(entry))
      if (tree.size === old?.size) oldRoot = tree.root()
    }
    for (const tile of filled) await compare(tile)
  }
  for (const tile of tree.edge()) await compare(tile)

  const entriesHold = tree.root().equals(now.root)
  for (const { path, level, at, entry } of differing) {
    if (entriesHold) problems.push(`${path} is not the tree's: hash ${at} in it differs (the entries themselves are as signed)`)
    else if (level > 0) problems.push(`${path}: hash ${at} does not follow from the entries below it`)
    else problems.push(`entry ${entry} is not the one in ${path}`)
  }
  if (!entriesHold) problems.push('the entries do not give the root that was signed')
  if (old && !oldRoot?.equals(old.root)) problems.push(`the first ${old.size} entries are not those of the older checkpoint: the log was rewritten`)
  if (problems.length > 0) throw new Refuted(problems.slice(0, ENOUGH).join('\n'))
  return { kind: 'verified', origin: now.origin, size: now.size, root: now.root.toString('base64'), contents: claims.size, since: old?.size ?? null }
}

async function verdictOf(place, key, files) {
  try {
    return await check(reader(place), key, files)
  } catch (error) {
    if (error instanceof Refuted) return { kind: 'refuted', problems: error.message.split('\n') }
    if (error instanceof Unreadable) return { kind: 'unreadable', what: error.message }
    if (error.code && error.path) return { kind: 'unreadable', what: `${error.path} (${error.code})` }
    throw error
  }
}

const USAGE = 'Usage: node verify-ledger.mjs <address-or-folder> --key <name+id+key> [--content content.jsonl] [--since old-checkpoint] [--json]'

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      options: { key: { type: 'string' }, content: { type: 'string' }, since: { type: 'string' }, json: { type: 'boolean' } },
      allowPositionals: true,
    })
    const key = readKey(values.key ?? '')
    return key && positionals.length === 1 ? { place: positionals[0], key, values } : null
  } catch {
    return null
  }
}

const given = readArguments()
if (given === null) {
  console.error(USAGE)
  process.exitCode = 64
} else {
  const verdict = await verdictOf(given.place, given.key, given.values)
  if (given.values.json) console.log(JSON.stringify(verdict))
  else if (verdict.kind === 'verified') {
    console.log(`Verified: ${verdict.origin}, ${verdict.size} entries, root ${verdict.root}`)
    if (given.values.content) console.log(`Contents held against their entries: ${verdict.contents}; the others were not in the file.`)
    if (verdict.since !== null) console.log(`Unchanged since the older checkpoint: the first ${verdict.since} entries.`)
  } else if (verdict.kind === 'refuted') {
    console.error(['This ledger does NOT verify:', ...verdict.problems].join('\n  '))
  } else console.error(`Could not read ${verdict.what}. Nothing is proved either way.`)
  process.exitCode = { verified: 0, refuted: 1, unreadable: 2 }[verdict.kind]
}
