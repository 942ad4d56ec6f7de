/** Codes for connecting two phones, as Anneke's phone judges them. */
import { codeToText, judgeCode, type PairDesk } from '#lib/app/pair-judging.ts'
import { openPairing } from '#lib/app/pairing.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { PairRefusal } from '#lib/domain/refusal.ts'
import { openStore } from '#lib/journal/open.ts'
import { freshName } from '../journal/on-dexie.ts'
import codes from '../fixtures/pair/codes.json'
import type { Meeting } from './meeting.ts'

const bytes = (value: number) => new Uint8Array(32).fill(value)
const desk: PairDesk = { lobby: bytes(1), device: bytes(2), print: bytes(3), shown: null }
const youssef = { fingerprint: bytes(4), candidates: [] }

const fixture = (problem: string) => codes.refused.find((one) => one.problem === problem)?.text ?? ''
const judging =
  (text: string, changes: Partial<PairDesk> = {}): Meeting =>
  async () =>
    judgeCode(text, { ...desk, ...changes })

export const byPairing: { readonly [Kind in PairRefusal['kind']]: Meeting } = {
  pairNoCode: judging(fixture('notACode')),
  pairBroken: judging(fixture('broken')),
  pairNewer: judging(fixture('newer')),
  pairElsewhere: judging(codeToText({ lobby: bytes(9) }, 'offer', youssef, null)),
  pairOwnCode: judging(codeToText(desk, 'offer', { ...youssef, fingerprint: bytes(5) }, null), {
    shown: bytes(5)
  }),
  pairOtherAnswer: judging(codeToText(desk, 'answer', youssef, bytes(6)), { shown: bytes(5) }),
  pairForOther: judging(codeToText(desk, 'call', youssef, bytes(6))),
  /** Here, outside a browser. */
  async pairCannot() {
    const store = await openStore(freshName() as RecordId)
    const leadHere = () => Promise.reject(new Error('nobody leads here'))
    return openPairing({ neighbourhood: 'none' as RecordId, store, leadHere }).show(null)
  }
}
