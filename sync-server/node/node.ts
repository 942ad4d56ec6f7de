/** This relay as a node: who it is, where it listens, and the code that says so on paper. */
import { isIPv4 } from 'node:net'
import { networkInterfaces } from 'node:os'
import { limits } from '#lib/wire/limits.ts'
import { isHomeAddress, nodeCodeToText } from '#lib/wire/node-code.ts'
import type { PairCandidate } from '#lib/wire/pair-code.ts'
import { expandIp6 } from '#relay/guard/address.ts'
import type { TellEvent } from '#relay/watch/events.ts'
import type { Hub } from '#relay/rooms/hub.ts'
import { openNodeDoor } from './node-door.ts'
import { keptNodeIdentity } from './node-identity.ts'
import type { NodeIdentity } from './node-identity.ts'

export interface NodeChoice {
  /** UDP; 0 for any free one. */
  readonly port: number
  /** By which phones on the network reach this machine; its own when empty. */
  readonly addresses: readonly string[]
}

export interface Node {
  readonly code: string
  counts(): { readonly connections: number; readonly opening: number }
  /** Resolves when what was said last has had time to arrive. */
  close(): Promise<void>
}

interface NodeNeeds {
  readonly dataDir: string | null
  readonly hub: Hub
  /** Whether phones that dial may make rooms: they show no code. */
  readonly mayMakeRooms: boolean
  readonly now: () => number
  readonly say: TellEvent
}

/** Close to the second that a data channel gets to close (node-channel.ts). */
const goodbyeMs = 200

export async function openNode(choice: NodeChoice, needs: NodeNeeds): Promise<Node> {
  const { dataDir, hub, mayMakeRooms, now, say } = needs
  const identity = await keptNodeIdentity(dataDir, now())
  const door = await openNodeDoor({ hub, identity, port: choice.port, mayMakeRooms, say })
  return {
    code: nodeCodeOf(identity, { ...choice, port: door.port }),
    counts: door.counts,
    async close() {
      if (door.counts().connections > 0) await new Promise((resolve) => setTimeout(resolve, goodbyeMs))
      door.close()
    }
  }
}

/** What is printed. Throws when this machine is on no network and no address was given. */
export function nodeCodeOf(
  { fingerprint, publicKey: key }: Pick<NodeIdentity, 'fingerprint' | 'publicKey'>,
  { port, addresses }: NodeChoice
): string {
  const own = addresses.length > 0 ? addresses : localAddresses().slice(0, limits.node.maxAddresses)
  if (own.length === 0)
    throw new Error('This machine is on no network. Give its address with --node-address.')
  return nodeCodeToText({ fingerprint, key, addresses: own.map((address) => toCandidate(address, port)) })
}

/** `address`: an IP address as text. */
export function toCandidate(address: string, port: number): PairCandidate {
  if (isIPv4(address)) return { kind: 'ip4', address: Uint8Array.from(address.split('.').map(Number)), port }
  const bytes = expandIp6(address).flatMap((group) => {
    const value = Number.parseInt(group, 16)
    return [value >> 8, value & 255]
  })
  return { kind: 'ip6', address: Uint8Array.from(bytes), port }
}

/** IPv4 first: every home network has it. */
function localAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, address }) => !internal && isHomeAddress(toCandidate(address, 0)))
    .sort((a, b) => a.family.localeCompare(b.family))
    .map(({ address }) => address)
}
