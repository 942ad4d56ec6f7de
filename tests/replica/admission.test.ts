import { beforeAll, describe, expect, it } from 'vitest'
import type { Draft, RecordId } from '#lib/domain/record.ts'
import { emptyShelf, memoryJournal } from '#lib/journal/memory-journal.ts'
import { seedToSigningKey, verify } from '#lib/keys/ed25519.ts'
import { certify, makeIdentity, proveInvite, type Identity } from '#lib/keys/identity.ts'
import { signRecord } from '#lib/keys/sign-record.ts'
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
  listing = await asYoussef({
    type: 'listing/1',
    refs: [],
    expiresAt: nowMs + dayMs,
    body: { ...asking, capacity: 1 }
  })
})

function admission() {
  const journal = memoryJournal()
  const troubles: string[] = []
  const onTrouble = (kind: string) => void troubles.push(kind)
  const admitting = new Admission({ journal, neighbourhood: genesis.id, verify, now: () => nowMs, onTrouble })
  const add = async (...written: Written[]) => {
    admitting.add(written.map(({ entry }) => entry))
    await admitting.idle()
  }
  return { journal, admitting, add, troubles }
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
