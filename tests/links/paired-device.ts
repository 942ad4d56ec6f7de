/** A device as a pairing sees it: its key, its rooms, and what happened there. */
import { makeSigningKey, sign, verify } from '#lib/keys/ed25519.ts'
import { roomProof } from '#lib/keys/pair-keys.ts'
import { pairRooms } from '#lib/links/pair-rooms.ts'
import type { PairProofs } from '#lib/links/pair-talk.ts'
import type { PeerEnd, PeerId } from '#lib/ports/link.ts'
import { pairMessage } from '#lib/wire/pair-code.ts'

const neighbourhood = new Uint8Array(32).fill(9)

export async function pairedDevice(passwords: Readonly<Record<string, string>>) {
  const key = await makeSigningKey()
  const rooms = pairRooms()
  const open = new Map<string, PeerId>()
  const closed: [room: string, why: PeerEnd | undefined][] = []
  const received: [room: string, frame: Uint8Array][] = []

  function meet(room: string, password: string): void {
    rooms.met(room, password, {
      opened: (peer) => open.set(room, peer),
      closed(_, why) {
        open.delete(room)
        closed.push([room, why])
      },
      received: (_, frame) => received.push([room, frame])
    })
  }
  for (const [room, password] of Object.entries(passwords)) meet(room, password)

  /** `own`: SHA-256 of the certificate this device says to answer with. */
  function proofsOver(certificates: readonly [Uint8Array, Uint8Array], own: Uint8Array): PairProofs {
    const messageOf = (side: 'first' | 'second', said: Uint8Array) =>
      pairMessage({ side, neighbourhood, certificates, own: said })
    return {
      hello: async (side) => ({
        device: key.publicKey,
        certificate: own,
        signature: await sign(key, messageOf(side, own))
      }),
      isTrue: ({ device, certificate, signature }, side) =>
        verify(device, signature, messageOf(side, certificate)),
      roomProof: (password, side) => roomProof(password, side, certificates)
    }
  }

  function send(room: string, ...bytes: number[]): void {
    rooms.send(room, open.get(room) ?? 'nobody', Uint8Array.from(bytes))
  }

  return { key, rooms, open, closed, received, meet, proofsOver, send }
}

export type PairedDevice = Awaited<ReturnType<typeof pairedDevice>>
