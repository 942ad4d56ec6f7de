import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { found, visit } from '#lib/app/enter.ts'
import { checkBody } from '#lib/domain/records/known.ts'
import { openStore } from '#lib/journal/open.ts'
import { openJournal } from '#lib/journal/write.ts'
import type { Founding } from '#lib/ports/app.ts'
import { toCandidate } from '#lib/replica/admit.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import type { Invite } from '#lib/wire/invite.ts'

test('who is in keeps the secret they have when an invite comes with another', async () => {
  const founded = await found({ neighbourhood: 'Lindenstraat', area: null, name: 'Anneke' })
  if (!founded.ok) throw new Error(founded.refusal.kind)
  const { id } = founded.value
  const secret = await secretOf(id)
  expect(await visit(inviteTo(id))).toEqual({ ok: false, refusal: { kind: 'alreadyIn' } })
  expect(await secretOf(id)).toEqual(secret)
})

test('a neighbourhood says how many ambassadors make another only where its founder chose', async () => {
  const usual = await genesisOf({ neighbourhood: 'Lindenstraat', area: null, name: 'Anneke' })
  expect(usual).toMatchObject({ name: 'Lindenstraat', founder: 'Anneke' })
  expect(usual).not.toHaveProperty('appointing')
  const chosen = await genesisOf({ neighbourhood: 'Lindenstraat', area: null, name: 'Anneke', appointing: 2 })
  expect(chosen).toMatchObject({ appointing: 2 })
})

async function genesisOf(input: Founding) {
  const founded = await found(input)
  if (!founded.ok) throw new Error(founded.refusal.kind)
  const store = await openStore(founded.value.id)
  const journal = openJournal(store.db)
  try {
    for await (const page of journal.envelopes())
      for (const { key, envelope } of page) {
        const record = toCandidate(key, envelope)?.record
        const check = record && checkBody(record)
        if (check?.kind === 'known' && check.record.type === 'genesis/1') return check.record.body
      }
    throw new Error('a genesis that devices take')
  } finally {
    journal.stop()
    store.close()
  }
}

async function secretOf(id: Parameters<typeof openStore>[0]) {
  const store = await openStore(id)
  try {
    return await store.keep.get('lobbySecret')
  } finally {
    store.close()
  }
}

function inviteTo(neighbourhood: string): Invite {
  const bytes = new Uint8Array(32).fill(7)
  const door = bytesToText(bytes)
  return {
    purpose: 'join',
    neighbourhood,
    lobby: bytes,
    seed: bytes,
    door,
    host: bytes,
    name: 'Vals',
    relays: []
  }
}
