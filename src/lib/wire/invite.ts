/**
 * The text an invitation or a device link travels as: the fragment of a URL, so that no server sees it.
 *
 * base64url of a strict CBOR array `[version 2, purpose, neighbourhood 32, lobby 32, seed 32, door 32, host 32, name,
 * relays]`: purpose 0 joins a neighbourhood, 1 links a second device; lobby is the secret of the room that never
 * changes; the seed is the one-time Ed25519 key that signs the joiner in, and gives the X25519 key to which others
 * seal the secret of an epoch; door is the id of the invite/1 or link/1 record and host
 * the account that wrote it, so that the joiner can sign before either has arrived; relays are at most
 * `limits.maxInviteRelays` addresses. At most `limits.maxInviteChars` characters. Version 1
 * carried the secret of an epoch; it is told apart and read no more.
 */
import { decode, encode } from 'cborg'
import * as v from 'valibot'
import { bytesToText, textToBytes } from './bytes.ts'
import { canonicalProblem } from './canonical.ts'
import { limits } from './limits.ts'

export interface Invite {
  readonly purpose: 'join' | 'link'
  /** Genesis id as text. */
  readonly neighbourhood: string
  /** Secret of the lobby, 32 bytes. */
  readonly lobby: Uint8Array
  /** 32 bytes. */
  readonly seed: Uint8Array
  /** Id of the record that announced the key, as text. */
  readonly door: string
  /** Account that wrote it, 32 bytes. */
  readonly host: Uint8Array
  readonly name: string
  readonly relays: readonly string[]
}

const bytes32 = v.pipe(v.instance(Uint8Array), v.length(32))
const relayUrl = v.pipe(v.string(), v.maxLength(limits.maxRelayUrlChars), v.regex(/^wss?:\/\/[^\s]+$/))
const inviteSchema = v.strictTuple([
  v.literal(2),
  v.picklist([0, 1]),
  bytes32,
  bytes32,
  bytes32,
  bytes32,
  bytes32,
  v.pipe(v.string(), v.minLength(1), v.maxLength(limits.maxNameChars)),
  v.pipe(v.array(relayUrl), v.maxLength(limits.maxInviteRelays))
])

/** Throws on an invite no code of ours may make, too long for a link among them. */
export function inviteToText(invite: Invite): string {
  const raw = [
    2,
    invite.purpose === 'join' ? 0 : 1,
    textToBytes(invite.neighbourhood),
    invite.lobby,
    invite.seed,
    textToBytes(invite.door),
    invite.host,
    invite.name,
    [...invite.relays]
  ]
  v.assert(inviteSchema, raw)
  const text = bytesToText(encode(raw))
  if (text.length > limits.maxInviteChars) throw new RangeError(`invite of ${text.length} characters`)
  return text
}

/** The invite in a URL, a fragment or pasted text; null when it is broken or too old. Never throws. */
export function parseInvite(text: string): Invite | null {
  const parsed = v.safeParse(inviteSchema, decodeFragment(text))
  if (!parsed.success) return null
  const [, purpose, neighbourhood, lobby, seed, door, host, name, relays] = parsed.output
  return {
    purpose: purpose === 0 ? 'join' : 'link',
    neighbourhood: bytesToText(neighbourhood),
    lobby,
    seed,
    door: bytesToText(door),
    host,
    name,
    relays
  }
}

const oldInviteSchema = v.looseTuple([v.literal(1), v.picklist([0, 1]), bytes32])

/** Whether it was made by a version of the app whose invites are read no more. Never throws. */
export function isOldInvite(text: string): boolean {
  return v.is(oldInviteSchema, decodeFragment(text))
}

/** What the fragment holds, in whatever shape; null when it is no strict CBOR. */
function decodeFragment(text: string): unknown {
  const fragment = text.slice(text.lastIndexOf('#') + 1).trim()
  if (fragment.length === 0 || fragment.length > limits.maxInviteChars) return null
  const bytes = textToBytes(fragment)
  return !bytes || canonicalProblem(bytes) ? null : decode(bytes)
}
