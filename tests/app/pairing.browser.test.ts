import { afterEach, expect, test, vi } from 'vitest'
import type { Leading } from '#lib/app/lead.ts'
import { openPairing } from '#lib/app/pairing.ts'
import type { RecordId } from '#lib/domain/record.ts'
import { openDatabase } from '#lib/journal/open.ts'
import { journalDatabase } from '#lib/journal/schema.ts'
import { makeIdentity } from '#lib/keys/identity.ts'
import { pairRooms } from '#lib/links/pair-rooms.ts'
import type { PairProgress } from '#lib/ports/pairing.ts'
import { bytesToText } from '#lib/wire/bytes.ts'

const cleanups: (() => void)[] = []
afterEach(() => {
  vi.unstubAllGlobals()
  cleanups.splice(0).forEach((clean) => clean())
})

/** Every connection the browser makes. */
function watchConnections(): readonly RTCPeerConnection[] {
  const made: RTCPeerConnection[] = []
  class Watched extends RTCPeerConnection {
    constructor(configuration?: RTCConfiguration) {
      super(configuration)
      made.push(this)
    }
  }
  vi.stubGlobal('RTCPeerConnection', Watched)
  return made
}

/** A phone whose window gets the lead when the test says so. */
async function aPhone() {
  const store = await openDatabase(journalDatabase(`test-pairing-${crypto.randomUUID()}`))
  await store.keep.put({ identity: await makeIdentity(), lobbySecret: new Uint8Array(32).fill(7) })
  const paired = pairRooms()
  let lead = () => {}
  const leading = new Promise<Pick<Leading, 'paired' | 'useNode'>>((resolve) => {
    lead = () => resolve({ paired, useNode: () => {} })
  })
  const neighbourhood = bytesToText(new Uint8Array(32).fill(9)) as RecordId
  const leadHere = vi.fn(() => leading)
  const pairing = openPairing({ neighbourhood, store, leadHere })
  const seen: PairProgress['kind'][] = []
  cleanups.push(
    pairing.progress(({ kind }) => seen.push(kind), console.error),
    () => store.close()
  )
  return { pairing, seen, lead, leadHere }
}

test('what is given up while it is made ends closed, and is not waited for any more', async () => {
  const made = watchConnections()
  const { pairing, seen, lead, leadHere } = await aPhone()
  const showing = pairing.show(null)
  await vi.waitFor(() => expect(leadHere).toHaveBeenCalledOnce())
  pairing.cancel()
  lead()
  await showing
  expect(made.map(({ signalingState }) => signalingState)).toEqual(made.map(() => 'closed'))
  expect(seen.at(-1)).toBe('idle')
})

test('the code that is shown last is the one that stands', async () => {
  const made = watchConnections()
  const { pairing, seen, lead } = await aPhone()
  const both = [pairing.show(null), pairing.show(null)]
  lead()
  await Promise.all(both)
  expect(made.filter(({ signalingState }) => signalingState !== 'closed')).toHaveLength(1)
  expect(seen.at(-1)).toBe('waiting')
  pairing.cancel()
  expect(made.every(({ signalingState }) => signalingState === 'closed')).toBe(true)
})
