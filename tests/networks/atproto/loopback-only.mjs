// Imported before anything else: from here on this process listens on 127.0.0.1 only, and every
// attempt to reach another machine fails at once. A test network must not touch the real one.
import dgram from 'node:dgram'
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

const isLoopback = (host) => host === undefined || host === null || host === '' || /^(localhost|.*\.localhost|::1|(::ffff:)?127(\.\d{1,3}){3})$/i.test(String(host))
const refusal = (what) => Object.assign(new Error(`only loopback is allowed: ${what}`), { code: 'ECONNREFUSED' })

const { listen } = net.Server.prototype
net.Server.prototype.listen = function (...given) {
  const [first] = given
  // A pipe or a handle has no address.
  if (typeof first === 'object' && first !== null && !('port' in first)) return listen.apply(this, given)
  if (typeof first === 'string' && Number.isNaN(Number(first))) return listen.apply(this, given)
  const port = typeof first === 'object' && first !== null ? first.port : Number(first ?? 0)
  const ready = given.find((one) => typeof one === 'function')
  return listen.call(this, { port, host: '127.0.0.1' }, ...(ready ? [ready] : []))
}

const { connect } = net.Socket.prototype
net.Socket.prototype.connect = function (...given) {
  // `net.connect` hands over its arguments already sorted, in an array.
  const [first, second] = Array.isArray(given[0]) ? given[0] : given
  const isPipe = typeof first === 'string' && Number.isNaN(Number(first))
  const options = typeof first === 'object' && first !== null ? first : { host: second }
  if (isPipe || options.path !== undefined || isLoopback(options.host)) return connect.apply(this, given)
  process.nextTick(() => this.destroy(refusal(`connect ${options.host}`)))
  return this
}

for (const method of ['connect', 'send']) {
  dgram.Socket.prototype[method] = () => { throw refusal(`udp ${method}`) }
}

// Names: this machine's own resolve here, without asking anybody; all others do not exist.
const local = [{ address: '127.0.0.1', family: 4 }]
dns.lookup = (host, options, done) => {
  const [wanted, call] = typeof options === 'function' ? [{}, options] : [options ?? {}, done]
  if (net.isIP(host)) return process.nextTick(call, null, ...(wanted.all ? [[{ address: host, family: net.isIP(host) }]] : [host, net.isIP(host)]))
  if (isLoopback(host)) return process.nextTick(call, null, ...(wanted.all ? [local] : ['127.0.0.1', 4]))
  return process.nextTick(call, Object.assign(refusal(`look up ${host}`), { code: 'ENOTFOUND' }))
}
dns.promises.lookup = async (host, options) => {
  if (!isLoopback(host)) throw Object.assign(refusal(`look up ${host}`), { code: 'ENOTFOUND' })
  return options?.all ? local : local[0]
}
for (const scope of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
  for (const name of Object.getOwnPropertyNames(scope).filter((one) => /^(resolve|reverse)/.test(one))) {
    scope[name] = (...given) => {
      const error = Object.assign(refusal(name), { code: 'ENOTFOUND' })
      const done = given.at(-1)
      return typeof done === 'function' ? process.nextTick(done, error) : Promise.reject(error)
    }
  }
}
syncBuiltinESMExports()
