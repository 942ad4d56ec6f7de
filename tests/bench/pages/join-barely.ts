/**
 * The floor of joining: what no design that verifies can leave out. Bare Yjs applies the updates; every value is
 * opened, hashed and its signature verified, all side by side, and nothing is checked, folded or kept.
 */
import { decode } from 'cborg'
import * as Y from 'yjs'
import { verify } from '#lib/keys/ed25519.ts'
import { deriveEpoch } from '#lib/keys/epoch.ts'
import { carrierKeyOf, recordMessage } from '#lib/wire/record.ts'
import { unixMs, type Joined, type JoinTask } from './join-messages.ts'

const atOnce = 512

export async function joinBarely({ secret, updates, records }: JoinTask): Promise<() => Promise<Joined>> {
  const { seal } = await deriveEpoch(secret)
  async function isGenuine([key, sealed]: readonly [string, Uint8Array]): Promise<boolean> {
    const envelope = await seal.open(key, sealed)
    if (!envelope || carrierKeyOf(envelope) !== key) return false
    const [payload, signature] = decode(envelope) as [Uint8Array, Uint8Array]
    const { d } = decode(payload) as { readonly d: Uint8Array }
    return verify(d, signature, recordMessage(payload))
  }
  return async () => {
    const beganAt = unixMs()
    const doc = new Y.Doc()
    for (const update of updates) Y.applyUpdate(doc, update)
    const entries = [...doc.getMap<Uint8Array>('records').entries()]
    let genuine = 0
    for (let from = 0; from < entries.length; from += atOnce)
      genuine += (await Promise.all(entries.slice(from, from + atOnce).map(isGenuine))).filter(Boolean).length
    if (genuine !== records) throw new Error(`${genuine} of ${records} records were genuine`)
    const joinedAt = unixMs()
    return { beganAt, joinedAt, foldedAt: joinedAt }
  }
}
