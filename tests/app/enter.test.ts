import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { found, visit } from '#lib/app/enter.ts'
import { openStore } from '#lib/journal/open.ts'
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
