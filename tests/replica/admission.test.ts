import { beforeAll, describe, expect, it } from 'vitest'
import type { Draft, RecordId } from '#lib/domain/record.ts'
import { emptyShelf, memoryJournal } from '#lib/journal/memory-journal.ts'
import { seedToSigningKey, verify } from '#lib/keys/ed25519.ts'
import { certify, makeIdentity, proveInvite, type Identity } from '#lib/keys/identity.ts'
import { signRecord } from '#lib/keys/sign-record.ts'
import type { Journal } from '#lib/ports/journal.ts'
import { Admission } from '#lib/replica/admission.ts'
import { admitOwn } from '#lib/replica/admit.ts'
import { carrierKeyOf } from '#lib/wire/record.ts'

const nowMs = Date.UTC(2026, 2, 1)
const dayMs = 24 * 60 * 60 * 1000
const seed = new Uint8Array(32).fill(4)
const key = seedToSigningKey(seed).publicKey as Uint8Array<ArrayBuffer>

/** Signs one record after another for a device. */
function writer(identity: Identity, neighbourhood: () => RecordId | null) {
  const shelf = emptyShelf()
  const journal = memoryJournal(shelf)
  return async (draft: Draft): Promise<{ id: RecordId; entry: readonly [string, Uint8Array] }> => {
    const at = { neighbourhood: neighbourhood(), head: await journal.head(), nowMs }
    const envelope = await signRecord(draft, at, identity.device)
    const own = admitOwn(envelope)
    await journal.append(own)
    return { id: own.record.id, entry: [carrierKeyOf(envelope), envelope] }
  }
}

type Written = Awaited<ReturnType<ReturnType<typeof writer>>>

let genesis: Written
let invite: Written
let join: Written
let listing: Written
let ownListing: Written

beforeAll(async () => {
  const [anneke, youssef] = [await makeIdentity(), await makeIdentity()]
  let id: RecordId | null = null
  const asAnneke = writer(anneke, () => id)
  const asYoussef = writer(youssef, () => id)
  const plain = { refs: [], expiresAt: null }
  const founding = { ...(await certify(anneke)), name: 'Lindenstraat', area: null, founder: 'Anneke' }
  genesis = await asAnneke({ ...plain, type: 'genesis/1', body: founding })
  id = genesis.id
  const door = { key, uses: 1, met: true }
  invite = await asAnneke({ type: 'invite/1', refs: [], expiresAt: nowMs + dayMs, body: door })
  const proof = await proveInvite(youssef, seed)
  const coming = { ...(await certify(youssef)), key, proof, name: 'Youssef' }
  join = await asYoussef({ ...plain, type: 'join/1', refs: [invite.id], body: coming })
  const asking = { kind: 'request', domain: null, text: 'Soep', urgency: 'now', area: null, terms: 'gift' }
  const draft = { type: 'listing/1', refs: [], expiresAt: nowMs + dayMs, body: { ...asking, capacity: 1 } }
  listing = await asYoussef(draft)
  ownListing = await asAnneke(draft)
})

function admission() {
  const kept = memoryJournal()
  const batches: RecordId[][] = []
  const journal: Journal = {
    ...kept,
    admit(batch, views) {
      batches.push(batch.map(({ record }) => record.id).sort())
      return kept.admit(batch, views)
    }
  }
  const troubles: string[] = []
  const onTrouble = (kind: string) => void troubles.push(kind)
  const admitting = new Admission({ journal, neighbourhood: genesis.id, verify, now: () => nowMs, onTrouble })
  const add = async (...written: Written[]) => {
    admitting.add(written.map(({ entry }) => entry))
    await admitting.idle()
  }
  return { journal, batches, admitting, add, troubles }
}

describe('records of somebody who is not certified here yet', () => {
  it('are admitted when the join comes alone, after them', async () => {
    const { journal, admitting, add } = admission()
    await add(genesis, invite)
    await add(listing)
    expect([admitting.held, await journal.has(listing.id)]).toEqual([1, false])
    await add(join)
    expect([admitting.held, await journal.has(listing.id)]).toEqual([0, true])
  })

  it('are admitted in one commit with those that let their author in, when all come together', async () => {
    const { batches, add } = admission()
    await add(listing, join, invite, genesis, ownListing)
    expect(batches).toEqual([[genesis, invite, join, listing, ownListing].map(({ id }) => id).sort()])
  })

  it('stay held when nothing that came with them lets their author in', async () => {
    const { batches, admitting, add } = admission()
    await add(genesis, listing, ownListing)
    expect(batches).toEqual([[genesis.id, ownListing.id].sort()])
    expect(admitting.holds(listing.entry[0])).toBe(true)
  })

  it('are admitted whatever order all of them come in, one by one', async () => {
    const all = [genesis, invite, join, listing]
    for (const order of permutations(all)) {
      const { journal, add } = admission()
      for (const written of order) await add(written)
      expect(await Promise.all(all.map(({ id }) => journal.has(id)))).toEqual([true, true, true, true])
    }
  })
})

function permutations<Thing>(things: readonly Thing[]): Thing[][] {
  if (things.length === 0) return [[]]
  return things.flatMap((thing) =>
    permutations(things.filter((one) => one !== thing)).map((rest) => [thing, ...rest])
  )
}
