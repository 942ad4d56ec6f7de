/** What the demo keeps in the relay's data folder, so that it is founded once: the lobby's secret and the doors, no keys. */
import { textToBytes } from '#lib/wire/bytes.ts'
import { inviteToText, type Invite } from '#lib/wire/invite.ts'
import * as v from 'valibot'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const text32 = v.pipe(v.string(), v.length(43))
const doorSchema = v.object({
  /** Id of the invite/1 or link/1 record. */
  door: text32,
  /** Its one-time key, 32 bytes as text. */
  seed: text32
})
const keptSchema = v.object({
  /** Unix ms. */
  foundedMs: v.number(),
  neighbourhood: text32,
  name: v.string(),
  lobby: text32,
  /** Account that opened the doors. */
  host: text32,
  invite: doorSchema,
  /** Each lets one more device of the host in. */
  links: v.array(doorSchema)
})

export type DemoDoor = v.InferOutput<typeof doorSchema>
export type KeptDemo = v.InferOutput<typeof keptSchema>

const fileIn = (folder: string) => join(folder, 'demo.json')

/** Null when there is none, or it cannot be read. */
export function readKeptDemo(folder: string): KeptDemo | null {
  try {
    return v.parse(keptSchema, JSON.parse(readFileSync(fileIn(folder), 'utf8')))
  } catch {
    return null
  }
}

export function keepDemo(folder: string, kept: KeptDemo): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(fileIn(folder), `${JSON.stringify(kept, null, 2)}\n`, { mode: 0o600 })
}

/** The fragment of a link through this door. `relay` is the address of the relay protocol. */
export function doorToText(
  purpose: Invite['purpose'],
  { door, seed }: DemoDoor,
  { neighbourhood, name, lobby, host }: KeptDemo,
  relay: string
): string {
  const bytes = { lobby: bytesOf(lobby), seed: bytesOf(seed), host: bytesOf(host) }
  return inviteToText({ purpose, neighbourhood, door, name, relays: [relay], ...bytes })
}

function bytesOf(text: string): Uint8Array {
  const bytes = textToBytes(text)
  if (!bytes) throw new Error('demo.json is damaged: throw it away and start again')
  return bytes
}
