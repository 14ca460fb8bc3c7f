import { lookup as resolve } from 'node:dns'
import type { LookupAddress, LookupOptions } from 'node:dns'
import { BlockList, isIP } from 'node:net'

/** Which servers an installation may talk to, beside any public one over https. */
export interface Reach {
  /** Servers on this machine, also over plain http: for tests, and for a server beside this one. */
  readonly loopback: boolean
  /** Host names inside the operator's own network that may be reached (over https). */
  readonly privateHosts: readonly string[]
}

export type Service = { readonly kind: 'allowed'; readonly origin: URL } | { readonly kind: 'refused'; readonly reason: string }

/**
 * Whether an address typed in for a presence may be used at all. Without this, anyone who may connect
 * a presence could make the installation ask servers of the inner network (OWASP SSRF).
 */
export function allowService(text: string, reach: Reach): Service {
  if (!URL.canParse(text)) return refused('The address of the server cannot be read. It should look like https://example.org.')
  const origin = new URL(text)
  if (origin.username !== '' || origin.password !== '') return refused('The address of the server holds a password. Leave it out.')
  if (origin.pathname !== '/' || origin.search !== '' || origin.hash !== '') return refused('The address of the server must end after its name, as in https://example.org.')
  const host = bare(origin.hostname)
  const local = isLoopbackName(host)
  if (local && !reach.loopback) return refused('The address of the server is this machine itself.')
  if (origin.protocol !== 'https:' && !(origin.protocol === 'http:' && local)) return refused('The address of the server must begin with https://.')
  if (isIP(host) !== 0 && !mayConnect(host, host, reach)) return refused('The address of the server is inside a private network.')
  return { kind: 'allowed', origin }
}

const refused = (reason: string): Service => ({ kind: 'refused', reason })

/**
 * Whether a name may lead to an address. Asked again at every connection, with the address that is
 * really connected to, so that a name cannot lead elsewhere once it was checked (DNS rebinding).
 */
export function mayConnect(host: string, address: string, reach: Reach): boolean {
  if (isLoopbackName(host)) return reach.loopback && loopback.check(address, family(address))
  return !notPublic.check(address, family(address)) || reach.privateHosts.includes(host)
}

/** Thrown into a connection whose name leads where it may not. */
export class PrivateAddress extends Error { override name = 'PrivateAddress' }

type Found = (error: Error | null, address: string | LookupAddress[], family?: number) => void

/** A name look-up for `node:http` that knows only the addresses in reach. */
export const lookupWithin = (reach: Reach) => (host: string, options: LookupOptions, found: Found): void => {
  resolve(host, { ...options, all: true }, (error, addresses) => {
    if (error) return found(error, [])
    const stray = addresses.find(({ address }) => !mayConnect(host, address, reach))
    const [first] = addresses
    if (stray || !first) return found(new PrivateAddress(`${host} leads to an address out of reach`), [])
    return options.all ? found(null, addresses) : found(null, first.address, first.family)
  })
}

/** `[::1]` as URLs write it is `::1` elsewhere. */
const bare = (hostname: string): string => hostname.replace(/^\[|\]$/g, '')
const family = (address: string): 'ipv4' | 'ipv6' => (isIP(address) === 6 ? 'ipv6' : 'ipv4')
const isLoopbackName = (host: string): boolean =>
  host === 'localhost' || host.endsWith('.localhost') || (isIP(host) !== 0 && loopback.check(host, family(host)))

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

/** Ranges that are not of the public internet (IANA special-purpose registries, RFC 6890). */
const notPublic = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8], ['10.0.0.0', 8], ['100.64.0.0', 10], ['127.0.0.0', 8], ['169.254.0.0', 16], ['172.16.0.0', 12], ['192.0.0.0', 24], ['192.0.2.0', 24],
  ['192.88.99.0', 24], ['192.168.0.0', 16], ['198.18.0.0', 15], ['198.51.100.0', 24], ['203.0.113.0', 24], ['224.0.0.0', 4], ['240.0.0.0', 4],
] as const) notPublic.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of [
  ['::', 127], ['64:ff9b::', 96], ['64:ff9b:1::', 48], ['100::', 64], ['2001::', 23], ['2001:db8::', 32], ['2002::', 16], ['fc00::', 7], ['fe80::', 10], ['ff00::', 8],
] as const) notPublic.addSubnet(net, bits, 'ipv6')
