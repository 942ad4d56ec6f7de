import { describe, expect, it } from 'vitest'
import { appeal } from '#lib/actions/appeal.ts'
import { block, unblock } from '#lib/actions/block.ts'
import { decide, type DecideInput } from '#lib/actions/decide.ts'
import { report, type ReportInput } from '#lib/actions/report.ts'
import { bounds } from '#lib/domain/bounds.ts'
import type { AppealView, CaseView, DecisionView } from '#lib/domain/moderation.ts'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import { bytesToReportNote } from '#lib/domain/report-note.ts'
import { accepted } from '#lib/domain/result.ts'
import { textToBytes } from '#lib/wire/bytes.ts'
import { accountNamed, aTown } from '../domain/town.ts'
import { fakePocket } from '../support/fake-pocket.ts'
import { deskOf, sealedBytes, writtenId } from './desk.ts'

const [anneke, youssef, fatima, bram] = ['anneke', 'youssef', 'fatima', 'bram'].map(accountNamed) as [
  AccountId,
  AccountId,
  AccountId,
  AccountId
]
const id = aTown().genesis.id
const clock = { ms: 1, count: 0 }

const appealView: AppealView = { id, by: youssef, text: 'nee', clock, settledBy: null }
const decision: DecisionView = {
  id,
  by: anneke,
  outcome: 'hidden',
  rule: '',
  reason: 'daarom',
  clock,
  answers: null,
  appeal: null
}

const aCase = (decisions: readonly DecisionView[] = []): CaseView => ({
  id,
  kind: 'listing',
  author: youssef,
  listing: id,
  reports: [],
  decisions,
  isHidden: decisions.at(-1)?.outcome === 'hidden'
})

async function refusalOf(result: Promise<{ ok: boolean; refusal?: unknown }>) {
  const settled = await result
  return settled.ok ? null : settled.refusal
}

describe('reporting', () => {
  const input: ReportInput = {
    subject: { id, author: youssef },
    known: null,
    ambassadors: [anneke, fatima],
    rule: ' Wees aardig ',
    note: 'Hij schold mij uit',
    quote: ''
  }

  it('says the rule openly and seals what happened for the ambassadors', async () => {
    const desk = deskOf('bram')
    expect(await report(desk, input)).toEqual(accepted(writtenId))
    const body = { rule: 'Wees aardig', note: sealedBytes }
    expect(desk.drafts).toEqual([{ type: 'report/1', refs: [id], expiresAt: null, body }])
    expect(desk.sealed.map(({ accounts }) => accounts)).toEqual([[anneke, fatima]])
    expect(JSON.parse(desk.sealed[0]?.text ?? '')).toEqual({ note: 'Hij schold mij uit', quote: '' })
  })

  it('never seals it for the one it is about', async () => {
    const desk = deskOf('bram')
    await report(desk, { ...input, subject: { id, author: fatima } })
    expect(desk.sealed.map(({ accounts }) => accounts)).toEqual([[anneke]])
  })

  it('takes the words along that nobody else can read', async () => {
    const desk = deskOf('bram')
    await report(desk, { ...input, note: '', quote: 'Betaal eerst' })
    const text = new TextEncoder().encode(desk.sealed[0]?.text)
    expect(bytesToReportNote(text)).toEqual({ note: '', quote: 'Betaal eerst' })
  })

  it('seals nothing when nothing was said beside the rule', async () => {
    const desk = deskOf('bram')
    await report(desk, { ...input, note: ' ' })
    expect(desk.sealed).toEqual([])
    expect(desk.drafts[0]?.body).toEqual({ rule: 'Wees aardig', note: null })
  })

  it('needs a rule or what is wrong, within bounds', async () => {
    const desk = deskOf('bram')
    const long = 'a'.repeat(bounds.noteChars + 1)
    expect(await refusalOf(report(desk, { ...input, rule: '', note: ' ' }))).toEqual({
      kind: 'empty',
      field: 'note'
    })
    expect(await refusalOf(report(desk, { ...input, note: long }))).toMatchObject({ kind: 'tooLong' })
    expect(await refusalOf(report(desk, { ...input, rule: 'a'.repeat(bounds.ruleChars + 1) }))).toMatchObject(
      { kind: 'tooLong', field: 'rule' }
    )
    expect(desk.drafts).toEqual([])
  })

  it('is refused about one’s own, twice while the first waits, and where nobody else decides', async () => {
    expect(await refusalOf(report(deskOf('youssef'), input))).toEqual({ kind: 'yourOwn' })
    const waiting = { id, by: bram, rule: '', note: null, clock, isOpen: true }
    const known = { ...aCase(), reports: [waiting] }
    expect(await refusalOf(report(deskOf('bram'), { ...input, known }))).toEqual({ kind: 'alreadyReported' })
    const settled = { ...aCase(), reports: [{ ...waiting, isOpen: false }] }
    expect(await refusalOf(report(deskOf('bram'), { ...input, known: settled }))).toBeNull()
    expect(
      await refusalOf(
        report(deskOf('bram'), { ...input, subject: { id, author: anneke }, ambassadors: [anneke] })
      )
    ).toEqual({ kind: 'nobodyDecides' })
  })
})

describe('what comes out of a report', () => {
  it.each(['nee', '{}', '{"note":1,"quote":""}', '{"note":"","quote":"","more":1}', '\ud800'])(
    'is nothing when it is %j',
    (text) => expect(bytesToReportNote(new TextEncoder().encode(text))).toBeNull()
  )

  it('is nothing beyond the bounds, and whole within them', () => {
    const of = (note: number, quote: number) =>
      bytesToReportNote(
        new TextEncoder().encode(JSON.stringify({ note: 'a'.repeat(note), quote: 'b'.repeat(quote) }))
      )
    expect(of(bounds.noteChars, bounds.messageChars)?.note).toHaveLength(bounds.noteChars)
    expect(of(bounds.noteChars + 1, 0)).toBeNull()
    expect(of(0, bounds.messageChars + 1)).toBeNull()
    expect(bytesToReportNote(Uint8Array.of(0xff))).toBeNull()
  })
})

describe('deciding', () => {
  const input: DecideInput = {
    about: aCase(),
    appealed: null,
    ambassadors: [anneke, fatima],
    outcome: 'hidden',
    rule: 'Wees aardig',
    reason: ' Schelden doen we niet '
  }

  it('is kept with rule and reason', async () => {
    const desk = deskOf('anneke')
    expect(await decide(desk, input)).toEqual(accepted(writtenId))
    const body = { outcome: 'hidden', rule: 'Wees aardig', reason: 'Schelden doen we niet' }
    expect(desk.drafts).toEqual([{ type: 'decision/1', refs: [id], expiresAt: null, body }])
  })

  it('names the appeal it answers', async () => {
    const desk = deskOf('fatima')
    const appealed = { ...decision, appeal: { ...appealView, id: id as RecordId } }
    await decide(desk, { ...input, appealed })
    expect(desk.drafts[0]?.body).toMatchObject({ appeal: textToBytes(id) })
  })

  it('needs a reason', async () => {
    const desk = deskOf('anneke')
    expect(await refusalOf(decide(desk, { ...input, reason: ' ' }))).toEqual({
      kind: 'empty',
      field: 'reason'
    })
    expect(desk.drafts).toEqual([])
  })

  it('is refused to who is no ambassador, and about one’s own', async () => {
    expect(await refusalOf(decide(deskOf('bram'), input))).toEqual({ kind: 'onlyAmbassadors' })
    const own = { ...input, about: { id, author: fatima } }
    expect(await refusalOf(decide(deskOf('fatima'), own))).toEqual({ kind: 'yourOwn' })
  })

  it('leaves a thing hidden on appeal by another ambassador alone, as long as there is one', async () => {
    const appealed = { ...decision, appeal: appealView }
    const again = { ...input, appealed }
    expect(await refusalOf(decide(deskOf('anneke'), again))).toEqual({ kind: 'needsAnother' })
    expect(await refusalOf(decide(deskOf('fatima'), again))).toBeNull()
    expect(await refusalOf(decide(deskOf('anneke'), { ...again, outcome: 'shown' }))).toBeNull()
    expect(await refusalOf(decide(deskOf('anneke'), { ...again, ambassadors: [anneke] }))).toBeNull()
    expect(await refusalOf(decide(deskOf('anneke'), { ...again, ambassadors: [anneke, youssef] }))).toBeNull()
  })
})

describe('appealing', () => {
  it('acts on the decision in force', async () => {
    const desk = deskOf('youssef')
    expect(await appeal(desk, { about: aCase([decision]), text: ' Een grap ' })).toEqual(accepted(writtenId))
    expect(desk.drafts).toEqual([
      { type: 'appeal/1', refs: [id], expiresAt: null, body: { text: 'Een grap' } }
    ])
  })

  it('needs words', async () => {
    const about = aCase([decision])
    expect(await refusalOf(appeal(deskOf('youssef'), { about, text: '' }))).toEqual({
      kind: 'empty',
      field: 'text'
    })
  })

  it('is refused to others, twice, on a last word, and where nothing is hidden', async () => {
    const mine = deskOf('youssef')
    const on = (...decisions: DecisionView[]) => appeal(mine, { about: aCase(decisions), text: 'nee' })
    expect(await refusalOf(appeal(deskOf('bram'), { about: aCase([decision]), text: 'nee' }))).toEqual({
      kind: 'notYours'
    })
    for (const tried of [
      on({ ...decision, appeal: appealView }),
      on({ ...decision, answers: id }),
      on(decision, { ...decision, outcome: 'shown' }),
      on()
    ])
      expect(await refusalOf(tried)).toEqual({ kind: 'noAppeal' })
  })
})

describe('blocking', () => {
  const now = (pocket: ReturnType<typeof fakePocket>) =>
    new Promise<readonly AccountId[]>((resolve, reject) => pocket.watch('blocked')(resolve, reject))

  it('is kept once, and taken back', async () => {
    const pocket = fakePocket()
    await block(pocket, youssef)
    await block(pocket, youssef)
    expect(await now(pocket)).toEqual([youssef])
    await unblock(pocket, youssef)
    expect(await now(pocket)).toEqual([])
  })

  it('is refused past its bound, and forgets nobody', async () => {
    const pocket = fakePocket()
    const full = Array.from({ length: bounds.blocked - 1 }, (_, i) => `neighbour ${i}` as AccountId)
    await pocket.change('blocked', () => full)
    expect((await block(pocket, youssef)).ok).toBe(true)
    expect(await refusalOf(block(pocket, bram))).toEqual({ kind: 'tooManyBlocked' })
    expect(await refusalOf(block(pocket, youssef))).toBeNull()
    expect(await now(pocket)).toEqual([...full, youssef])
  })
})
