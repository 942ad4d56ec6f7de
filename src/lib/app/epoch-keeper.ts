/**
 * What a device does for the lobby and the keys of epochs without anybody asking: it gives the key to who lacks it, and
 * on an ambassador's device begins a new epoch when somebody who is out has the key, or there is too much in the old
 * one, and says now and then that the ambassador is still there.
 *
 * Others do the same, so all but what only this device can do waits a random while, and is done if still needed.
 */
import { rotateEpoch } from '#lib/actions/rotate-epoch.ts'
import { shareKey } from '#lib/actions/share-key.ts'
import { showPresence } from '#lib/actions/show-presence.ts'
import { hasRemovedSomebody } from '#lib/domain/epoch-rights.ts'
import { isSaidToHave, lackingKey, type Lacking } from '#lib/domain/lacking-key.ts'
import { isPresenceDue } from '#lib/domain/presence.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import type { Result } from '#lib/domain/result.ts'
import { urgentReason, usualReason, type EpochLoad, type EpochReason } from '#lib/domain/rotation.ts'
import type { EpochAuthor } from '#lib/ports/author.ts'
import type { PrivateSeal } from '#lib/ports/sealing.ts'
import type { Now, RandomBytes } from '#lib/ports/time.ts'
import type { Chance, Later } from '#lib/ports/timer.ts'
import type { RoomsState } from '#lib/replica/rooms.ts'

export interface EpochKeeperNeeds {
  readonly author: EpochAuthor
  readonly privateSeal: PrivateSeal
  readonly now: Now
  readonly chance: Chance
  readonly later: Later
  readonly randomBytes: RandomBytes
  /** How things are, with all that was written before it was asked. */
  readonly look: () => Promise<RoomsState>
  /** Id of the room that follows from the secret of an epoch, 32 bytes. */
  readonly roomOf: (secret: Uint8Array) => Promise<Uint8Array>
  /** What there is of the epoch that is written to; null while there is none. */
  readonly load: () => Promise<EpochLoad | null>
}

const shortestWaitMs = 5_000
const longestWaitMs = 60_000
const weighEveryMs = 60 * 60_000

export class EpochKeeper {
  readonly #needs: EpochKeeperNeeds
  /** What this device gave, by epoch and device: a second time would not help who could not open the first. */
  readonly #given = new Set<string>()
  readonly #waiting = new Map<'share' | 'rotate' | 'weigh', () => void>()
  #working: Promise<unknown> = Promise.resolve()
  #isStopped = false

  constructor(needs: EpochKeeperNeeds) {
    this.#needs = needs
    this.#weighLater()
  }

  /** Call with every change of authority, epochs or keys. */
  hear(state: RoomsState): void {
    if (this.#isPresenceDue(state)) void this.#work((now) => this.#showPresence(now))
    if (this.#lacksMine(state)) void this.#work((now) => this.#keepMine(now))
    if (this.#lacking(state).length > 0) this.#soon('share', (now) => this.#share(now, this.#lacking(now)))
    if (!this.#shouldRotate(state)) return
    if (this.#isMyDoing(state)) void this.#work((now) => this.#rotateIfUrgent(now))
    else this.#soon('rotate', (now) => this.#rotateIfUrgent(now))
  }

  /** Begins a new epoch now; only an ambassador's device can. */
  rotate(why: EpochReason): Promise<Result<RecordId, Refusal>> {
    return this.#work((state) => this.#rotate(state, why))
  }

  /** Resolves when nothing it began is under way. */
  async idle(): Promise<void> {
    for (let seen: unknown = null; seen !== this.#working;) {
      seen = this.#working
      await seen
    }
  }

  stop(): void {
    this.#isStopped = true
    for (const cancel of this.#waiting.values()) cancel()
  }

  /** One after another: each looks at what the one before has changed. */
  #work<Value>(work: (state: RoomsState) => Promise<Value>): Promise<Value> {
    const mine = this.#working.then(async () => work(await this.#needs.look()))
    this.#working = mine.catch(() => null)
    return mine
  }

  /** Once, after a random while, whatever is asked for meanwhile. */
  #soon(what: 'share' | 'rotate', work: (state: RoomsState) => Promise<unknown>): void {
    if (this.#waiting.has(what) || this.#isStopped) return
    const waitMs = shortestWaitMs + this.#needs.chance() * (longestWaitMs - shortestWaitMs)
    const cancel = this.#needs.later(() => {
      this.#waiting.delete(what)
      void this.#work(work)
    }, waitMs)
    this.#waiting.set(what, cancel)
  }

  #weighLater(): void {
    const cancel = this.#needs.later(
      () => {
        if (this.#isStopped) return
        void this.#work((state) => this.#showPresence(state))
        void this.#work((state) => this.#rotateIfHeavy(state))
        this.#weighLater()
      },
      weighEveryMs * (1 + this.#needs.chance())
    )
    this.#waiting.set('weigh', cancel)
  }

  /** Undefined also for a device that was cut off while its person is still in: nothing it writes counts. */
  #roleIn({ authority }: RoomsState) {
    const standing = authority.devices.get(this.#needs.author.me.device)
    return standing && authority.accounts.get(standing.account)?.role
  }

  #isPresenceDue({ authority }: RoomsState): boolean {
    const { author, now } = this.#needs
    return authority.devices.has(author.me.device) && isPresenceDue(author.me.account, authority, now())
  }

  async #showPresence(state: RoomsState): Promise<void> {
    if (this.#isPresenceDue(state) && !this.#isStopped)
      await showPresence(this.#needs.author, state.authority)
  }

  /** What I opened with an invite is sealed to my own device too: others see by that that I have it. */
  #lacksMine({ epochs: { heads }, authority, secret }: RoomsState): boolean {
    const { device } = this.#needs.author.me
    const isIn = authority.devices.has(device)
    if (!isIn || !secret || !heads[0] || this.#given.has(heads[0].id + device)) return false
    return !isSaidToHave(device, heads[0].wraps, authority)
  }

  async #keepMine(state: RoomsState): Promise<void> {
    const { device } = this.#needs.author.me
    const mine = state.authority.devices.get(device)
    if (mine && this.#lacksMine(state)) await this.#share(state, [{ device, sealingKey: mine.sealingKey }])
  }

  #lacking(state: RoomsState): Lacking[] {
    const { epochs, authority, secret } = state
    const [writing] = epochs.heads
    const role = this.#roleIn(state)
    if (!secret || !writing || !role || role === 'guest') return []
    const { me } = this.#needs.author
    const giver = { account: me.account, role }
    const lacking = lackingKey(epochs, writing.wraps, authority, giver, this.#needs.now())
    return lacking.filter(({ device }) => device !== me.device && !this.#given.has(writing.id + device))
  }

  async #share({ epochs: { heads }, secret }: RoomsState, lacking: readonly Lacking[]): Promise<void> {
    const { author, privateSeal } = this.#needs
    if (!heads[0] || !secret || this.#isStopped) return
    for (const { device } of lacking) this.#given.add(heads[0].id + device)
    await shareKey(author, { epoch: heads[0].id, secret, privateSeal }, lacking)
  }

  /** Where there is no epoch, only the founder's own device knows that none is under way. */
  #shouldRotate(state: RoomsState): boolean {
    const isBegun = state.epochs.heads.length > 0 || this.#isFounding(state)
    return isBegun && this.#roleIn(state) === 'ambassador' && urgentReason(state.epochs) !== null
  }

  #isMyDoing(state: RoomsState): boolean {
    return this.#isFounding(state) || hasRemovedSomebody(this.#needs.author.me.account, state.authority)
  }

  #isFounding({ epochs, authority }: RoomsState): boolean {
    const { by } = authority.devices.get(this.#needs.author.me.device) ?? {}
    return epochs.heads.length === 0 && by !== undefined && by === authority.neighbourhood
  }

  async #rotateIfUrgent(state: RoomsState): Promise<void> {
    const why = urgentReason(state.epochs)
    if (why && this.#shouldRotate(state) && !this.#isStopped) await this.#rotate(state, why)
  }

  async #rotateIfHeavy(state: RoomsState): Promise<void> {
    const load = this.#roleIn(state) === 'ambassador' ? await this.#needs.load() : null
    const why = load && usualReason(state.epochs, load, this.#needs.now())
    if (why && !this.#isStopped) await this.#rotate(state, why)
  }

  async #rotate({ epochs, authority }: RoomsState, why: EpochReason): Promise<Result<RecordId, Refusal>> {
    const { author, privateSeal, randomBytes, roomOf, now } = this.#needs
    const secret = randomBytes(32)
    const rotation = { secret, room: await roomOf(secret), privateSeal, epochs, authority, why }
    return rotateEpoch(author, rotation, now())
  }
}
