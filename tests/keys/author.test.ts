import { describe, expect, it } from 'vitest'
import type { RecordId } from '#lib/domain/record.ts'
import { memoryJournal, type MemoryJournal } from '#lib/journal/memory-journal.ts'
import { makeAuthor } from '#lib/keys/author.ts'
import { makeIdentity } from '#lib/keys/identity.ts'
import { makePrivateSeal } from '#lib/keys/private-seal.ts'
import { tick } from '#lib/keys/sign-record.ts'
import { admitOwn } from '#lib/replica/admit.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import { limits } from '#lib/wire/limits.ts'

const neighbourhood = bytesToText(new Uint8Array(32).fill(1)) as RecordId
const start = Date.UTC(2026, 4, 1)
const draft = (text: string) => ({
  type: 'diary/1',
  refs: [],
  expiresAt: null,
  body: { text }
})

async function authorOn(journal: MemoryJournal) {
  const identity = await makeIdentity()
  const privateSeal = makePrivateSeal(identity.device.publicKey, identity.sealing)
  const author = () =>
    makeAuthor({ identity, neighbourhood, journal, privateSeal, now: () => start, admitOwn })
  return { first: author(), second: author() }
}

async function written(journal: MemoryJournal) {
  return (await journal.outbox()).map(({ envelope }) => admitOwn(envelope).record)
}

describe('an author', () => {
  it('chains what it writes, one record behind the other', async () => {
    const journal = memoryJournal()
    const { first } = await authorOn(journal)
    await Promise.all(['a', 'b', 'c'].map((text) => first.write(draft(text))))
    const records = await written(journal)
    expect(records.map(({ seq }) => seq)).toEqual([0, 1, 2])
    expect(records.map(({ prev }) => prev)).toEqual([null, records[0]?.id, records[1]?.id])
  })

  it('signs again when another tab wrote in between: one chain, nothing lost', async () => {
    const journal = memoryJournal()
    const { first, second } = await authorOn(journal)
    const results = await Promise.all(
      Array.from({ length: 20 }, (_, i) => (i % 2 ? first : second).write(draft(`${i}`)))
    )
    expect(results.every(({ ok }) => ok)).toBe(true)
    const records = await written(journal)
    expect(records.map(({ seq }) => seq)).toEqual([...Array(20).keys()])
    expect(new Set(records.map(({ prev }) => prev)).size).toBe(20)
  })

  it('writes what belongs together in one commit, and signs all of it again when another tab wrote first', async () => {
    const journal = memoryJournal()
    const { first, second } = await authorOn(journal)
    const asked: RecordId[] = []
    const together = await first.writeTogether(draft('first'), async (id) => {
      asked.push(id)
      if (asked.length === 1) await second.write(draft('in between'))
      return [{ ...draft('following'), refs: [id] }]
    })
    const records = await written(journal)
    expect(records.map(({ body }) => (body as { text: string }).text)).toEqual([
      'in between',
      'first',
      'following'
    ])
    expect(asked).toHaveLength(2)
    expect(together).toEqual({ ok: true, value: records[1]?.id })
    expect(records[2]).toMatchObject({ refs: [records[1]?.id], prev: records[1]?.id, seq: 2 })
  })

  it('writes nothing of what belongs together when one part does not fit', async () => {
    const journal = memoryJournal()
    const { first } = await authorOn(journal)
    const tooLong = draft('x'.repeat(limits.maxEnvelopeBytes))
    const result = await first.writeTogether(draft('first'), async () => [tooLong])
    expect(result).toEqual({ ok: false, refusal: { kind: 'tooLarge' } })
    expect(await journal.outbox()).toHaveLength(0)
  })

  it('says so when the words do not fit one record, and writes nothing', async () => {
    const journal = memoryJournal()
    const { first } = await authorOn(journal)
    const result = await first.write(draft('x'.repeat(limits.maxEnvelopeBytes)))
    expect(result).toEqual({ ok: false, refusal: { kind: 'tooLarge' } })
    expect(await journal.outbox()).toHaveLength(0)
  })
})

describe('the clock of a record', () => {
  it('follows the wall clock, and counts on when that stands still or runs behind', () => {
    expect(tick({ ms: 5, count: 3 }, 9)).toEqual({ ms: 9, count: 0 })
    expect(tick({ ms: 9, count: 0 }, 9)).toEqual({ ms: 9, count: 1 })
    expect(tick({ ms: 9, count: 1 }, 2)).toEqual({ ms: 9, count: 2 })
    expect(tick({ ms: 9, count: 0xffff }, 2)).toEqual({ ms: 10, count: 0 })
  })
})
