import { z } from 'zod'

const listed = z.object({ records: z.array(z.object({
  uri: z.string(),
  value: z.object({
    text: z.string(),
    embed: z.object({ images: z.array(z.object({ alt: z.string(), image: z.object({ ref: z.object({ $link: z.string() }), mimeType: z.string() }) })) }).optional(),
  }),
})) })

export type PdsRecord = z.infer<typeof listed>['records'][number]

/** Every post of an account, asked of its server by plain HTTP as anybody can. */
export async function recordsOf(service: string, did: string): Promise<readonly PdsRecord[]> {
  const query = new URLSearchParams({ repo: did, collection: 'app.bsky.feed.post', limit: '100' })
  return listed.parse(await (await fetch(`${service}/xrpc/com.atproto.repo.listRecords?${query}`)).json()).records
}

/** The bytes of a picture as the server hands them out. */
export async function blobOf(service: string, did: string, cid: string): Promise<Uint8Array> {
  const answer = await fetch(`${service}/xrpc/com.atproto.sync.getBlob?${new URLSearchParams({ did, cid })}`)
  if (!answer.ok) throw new Error(`getBlob answered ${answer.status}`)
  return answer.bytes()
}
