/** Coming back in and taking everything along, in a neighbourhood in memory. The one right phrase is `phraseWords`. */
import { foldAuthority } from '#lib/domain/authority.ts'
import { idToBytes } from '#lib/domain/id-bytes.ts'
import { accepted, refused } from '#lib/domain/result.ts'
import { reportFormat } from '#lib/wire/report.ts'
import type { Control, Waking } from '#lib/ports/control.ts'
import type { NoticeKind } from '#lib/ports/pocket.ts'
import { fakeDesk } from './fake-directory.ts'
import { isOnlyHere } from './fake-queries.ts'
import type { FakeTown, Neighbour } from './fake-town.ts'

export const phraseWords = 'legal winner thank year wave sausage worth useful legal winner thank yellow'
const phraseKey = new Uint8Array(32).fill(5)

export interface FakeControl extends Control {
  /** The device of a visitor who asked. */
  readonly visitor: Neighbour | null
  /** What the relay was last asked to wake this device for; null for never. */
  readonly wokenFor: readonly NoticeKind[] | null
  /** What is said from now on of being woken. */
  sayOfWaking(can: Awaited<ReturnType<Waking['can']>>): void
}

export function fakeControl(town: FakeTown, me: Neighbour | null): FakeControl {
  let visitor: Neighbour | null = null
  let wokenFor: readonly NoticeKind[] | null = null
  let canBeWoken: Awaited<ReturnType<Waking['can']>> = 'yes'
  const authority = () => foldAuthority(town.records)
  const settled = () => {
    const device = (me ?? visitor)?.device
    const account = device && authority().devices.get(device)?.account
    return device && account ? { device, account } : null
  }
  return {
    get visitor() {
      return visitor
    },
    get wokenFor() {
      return wokenFor
    },
    sayOfWaking: (can) => void (canBeWoken = can),
    asking: async () => (!me && visitor && !settled() ? visitor.author.me : null),
    async askBackIn(account, words) {
      if (words !== null && words.trim().split(/\s+/).length !== 12) return refused({ kind: 'badPhrase' })
      if (words !== null && words !== phraseWords) return refused({ kind: 'otherPhrase' })
      const founding = authority().accounts.get(account)?.founding
      if (!founding) return refused({ kind: 'notIn' })
      const by = me ?? (visitor ??= town.stranger())
      const phrase = words === null ? null : { key: phraseKey, proof: new Uint8Array(64) }
      const body = { account: idToBytes(account), sealingKey: new Uint8Array(32).fill(8), phrase }
      return by.author.write({ type: 'restore/1', refs: [founding], expiresAt: null, body })
    },
    settle: async () => settled(),
    makePhrase: () => ({ words: phraseWords.split(' '), key: phraseKey }),
    async signReport(report) {
      const by = settled()
      const neighbourhood = town.records[0]?.id
      if (!by || !neighbourhood) throw new Error('a visitor signs nothing')
      return { format: reportFormat, report, neighbourhood, ...by, signature: 'signature' }
    },
    waking: {
      can: async () => canBeWoken,
      async wakeFor(kinds) {
        wokenFor = kinds
        return accepted(null)
      }
    },
    bundles: town.bundles,
    directory: fakeDesk(),
    async pauseRelay(isPaused) {
      const { progress } = town.connection
      town.connection = { ...town.connection, progress: progress ? { ...progress, isPaused } : null }
      town.changed()
    },
    unsent: async () => town.records.filter(({ id }) => isOnlyHere(town.reach.get(id))),
    ownRecords: async () => {
      const { devices } = authority()
      return town.records.filter(({ device }) => devices.get(device)?.account === me?.account)
    }
  }
}
