/**
 * Where waking is asked for: the lobby, which stays when the epoch changes. The tags follow the epoch, so that who was
 * put out can name only those a device has not yet replaced, which it does whenever it opens or is woken.
 */
import { sign } from '#lib/keys/ed25519.ts'
import { deriveLobby } from '#lib/keys/epoch.ts'
import { wakeTag } from '#lib/keys/wake-tags.ts'
import { relayErrand, type ErrandEnd } from '#lib/links/relay-errand.ts'
import type { AccountId } from '#lib/domain/record.ts'
import type { Keep } from '#lib/ports/journal.ts'
import type { NoticeKind } from '#lib/ports/pocket.ts'
import type { KeptEpoch } from '#lib/ports/rooms.ts'
import { textToBytes } from '#lib/wire/bytes.ts'
import type { WakingFrame } from '#lib/wire/waking-frame.ts'

export interface WakingRoom {
  /** Id of the lobby at the relay, 32 bytes: what a push names. */
  readonly room: Uint8Array
  ask(frame: WakingFrame): Promise<ErrandEnd>
  /** Those of the epoch that is written to; none without its key. */
  tagsNow(kinds: readonly NoticeKind[], me: AccountId): Promise<readonly Uint8Array[]>
  /** Under every epoch this device has the key of: others may not have replaced theirs. */
  tagsOf(kind: NoticeKind, accounts: readonly (AccountId | null)[]): Promise<readonly Uint8Array[]>
}

/** Throws for a neighbourhood this device was never invited to. `url`: of the relay's protocol. */
export async function wakingRoom(keep: Pick<Keep, 'get'>, url: string): Promise<WakingRoom> {
  const secret = await keep.get('lobbySecret')
  if (!secret) throw new Error('this device has no secret of the neighbourhood it opens')
  const { relayRoom: room, relayKey } = await deriveLobby(secret)
  const epochs = async () => Object.values((await keep.get('epochs')) ?? {})
  return {
    room,
    ask: (frame) =>
      relayErrand(
        { url, room, publicKey: relayKey.publicKey, sign: (message) => sign(relayKey, message) },
        frame
      ),
    async tagsNow(kinds, me) {
      const now = (await epochs()).filter(({ newerSince }) => newerSince === null)
      return secretsOf(now).flatMap((epoch) =>
        kinds.flatMap((kind) => whose(kind, me).map((one) => wakeTag(epoch, kind, one)))
      )
    },
    async tagsOf(kind, accounts) {
      const all = secretsOf(await epochs())
      return all.flatMap((epoch) => accounts.map((account) => wakeTag(epoch, kind, account)))
    }
  }
}

/**
 * The relay's key for push services: a P-256 point of 65 bytes; null where it wakes nobody. Rejects without the relay.
 * `url`: of its protocol.
 */
export async function pushKey(url: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const answer = await fetch(new URL('/push-key', url.replace(/^ws/, 'http')))
  const key = answer.ok ? textToBytes((await answer.text()).slice(0, 200)) : null
  return key?.length === 65 ? key : null
}

/** What is urgent is for everybody who wants to hear of it, or for those that are called. */
function whose(kind: NoticeKind, me: AccountId): readonly (AccountId | null)[] {
  return kind === 'urgent' ? [null, me] : [me]
}

function secretsOf(epochs: readonly KeptEpoch[]): Uint8Array[] {
  return epochs.flatMap(({ secret }) => secret ?? [])
}
