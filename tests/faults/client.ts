/** A person at the server without a browser: their cookie, and forms as a browser sends them. */
export interface Client {
  readonly cookie: string
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>
  post(path: string, form: Readonly<Record<string, string | Blob>>, headers?: Readonly<Record<string, string>>): Promise<Response>
}

export function client(origin: string, cookie = ''): Client {
  const base = cookie === '' ? {} : { cookie }
  return {
    cookie,
    get: (path, headers = {}) => fetch(origin + path, { headers: { ...base, ...headers }, redirect: 'manual' }),
    post(path, form, headers = {}) {
      const body = new FormData()
      for (const [name, value] of Object.entries(form)) {
        if (typeof value === 'string') body.append(name, value)
        else body.append(name, value, 'IMG_0001.jpg')
      }
      return fetch(origin + path, { method: 'POST', body, headers: { ...base, origin, ...headers }, redirect: 'manual' })
    },
  }
}

/** Signs in as a person of the demo district. */
export async function signedIn(origin: string, person: string): Promise<Client> {
  const answer = await client(origin).post('/sign-in', { person, next: '/' })
  const cookie = answer.headers.getSetCookie().find((one) => one.startsWith('chalkline='))?.split(';')[0]
  if (cookie === undefined) throw new Error(`${person} was not signed in: ${answer.status}`)
  return client(origin, cookie)
}

/** The composer's form of a post as it stands, with the fields that a browser would send back. */
export async function composer(who: Client, post: string): Promise<Readonly<Record<string, string>>> {
  const html = await (await who.get(`/posts/${post}/write`)).text()
  const value = (name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? ''
  const words = /<textarea[^>]* name="words"[^>]*>([^<]*)<\/textarea>/.exec(html)?.[1] ?? ''
  return { version: value('version'), seen: value('seen'), language: 'en', title: '', words }
}

/** Begins a post for an account; its id. */
export async function begin(who: Client, presence: string): Promise<string> {
  const answer = await who.post('/write', { presence })
  const at = answer.headers.get('location') ?? ''
  const id = /^\/posts\/([^/]+)\/write$/.exec(at)?.[1]
  if (id === undefined) throw new Error(`No post was begun: ${answer.status} ${at}`)
  return id
}
