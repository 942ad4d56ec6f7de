/** Who was called in an emergency, and what they answered, from the records of their aggregate. */
import { wroteAsAmbassador } from './authority.ts'
import type { Signed } from './deal-fold.ts'
import type { CallView } from './emergency-views.ts'
import type { AccountId } from './record.ts'
import type { CallAnswer } from './records/call-answer.ts'
import type { KnownRecordOf } from './records/known.ts'
import { speaksForAll, type Around } from './speaks-for-all.ts'

type Call = Signed<KnownRecordOf<'call/1'>>
type Answer = Signed<KnownRecordOf<'call-answer/1'>>

/** Both in order. */
export function foldCalls(
  { calls, answers }: { readonly calls: readonly Call[]; readonly answers: readonly Answer[] },
  around: Around
): CallView[] {
  return calls
    .filter((call) => counts(call, around))
    .map((call) => viewOf(call, answersTo(call, answers), around))
}

function counts(call: Call, around: Around): boolean {
  const emergency = around.emergencies.find(({ id }) => id === call.record.refs[0])
  return speaksForAll(call, around) || Boolean(emergency?.callers.includes(call.by))
}

function answersTo({ record }: Call, answers: readonly Answer[]): readonly Answer[] {
  return answers.filter(({ record: { refs } }) => refs[0] === record.refs[0] && refs[1] === record.id)
}

function viewOf({ record, by }: Call, answers: readonly Answer[], { authority }: Around): CallView {
  const { id, refs, clock, body } = record
  const said = lastOfEach(answers.filter((answer) => answer.by !== by))
  const ends = answers.filter(({ record: { body: answer } }) => answer.said === 'enough')
  return {
    ...{ part: 'call', id, emergency: refs[0] ?? id, by, ...body, calledAt: clock.ms },
    yes: said.flatMap(([account, word]) => (word === 'yes' ? [account] : [])),
    no: said.flatMap(([account, word]) => (word === 'no' ? [account] : [])),
    isEnough: ends.some((end) => end.by === by || wroteAsAmbassador(end.record, authority))
  }
}

type Said = CallAnswer['said']

function lastOfEach(answers: readonly Answer[]): readonly (readonly [AccountId, Said])[] {
  const last = new Map<AccountId, Said>()
  for (const { by, record } of answers) {
    if (record.body.said === 'enough') continue
    // Set anew, so that who says something else comes last.
    last.delete(by)
    last.set(by, record.body.said)
  }
  return [...last]
}
