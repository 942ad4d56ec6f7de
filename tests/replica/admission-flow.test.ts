import { afterAll, expect, it } from 'vitest'
import { memoryJournal } from '#lib/journal/memory-journal.ts'
import { verify } from '#lib/keys/ed25519.ts'
import type { AdmittedRecord, Journal } from '#lib/ports/journal.ts'
import type { VerifySignature } from '#lib/ports/sealing.ts'
import { Admission } from '#lib/replica/admission.ts'
import { openTurns } from '#lib/replica/turn.ts'
import { seedRecords, type SeededNeighbourhood } from '../../scripts/seed/records.ts'

const nowMs = Date.UTC(2026, 2, 1)
const turns = openTurns()

afterAll(() => turns.close())

function admitting({ id }: SeededNeighbourhood, journal: Journal, check: VerifySignature = verify) {
  const onTrouble = () => {}
  return new Admission({ journal, neighbourhood: id, verify: check, now: () => nowMs, onTrouble })
}

function entries(records: readonly AdmittedRecord[]) {
  return records.map(({ key, envelope }) => [key, envelope] as const)
}

it('verifies on while a batch is committed, commits together what waited, and loses none', async () => {
  const neighbourhood = await seedRecords({ count: 600, seed: 1, nowMs, people: 3 })
  let asking = 0
  let verified = 0
  const allVerified = Promise.withResolvers<null>()
  const counting: VerifySignature = async (...asked) => {
    asking++
    const verdict = await verify(...asked)
    // Some records hold more signatures than their own.
    if (++verified >= 600 && verified === asking) allVerified.resolve(null)
    return verdict
  }
  const journal = memoryJournal()
  const batches: number[] = []
  const slow: Journal = {
    ...journal,
    async admit(batch, views) {
      batches.push(batch.length)
      await allVerified.promise
      await turns.next()
      return journal.admit(batch, views)
    }
  }
  const admission = admitting(neighbourhood, slow, counting)
  admission.add(entries(neighbourhood.records))
  await admission.idle()
  const held = await Promise.all(neighbourhood.records.map(({ record }) => journal.has(record.id)))
  expect(held.filter(Boolean).length).toBe(600)
  // One batch that is verified is 128 records.
  expect(Math.max(...batches)).toBeGreaterThan(128)
})

it('has no room while thousands wait, and has room again once they are in', async () => {
  const neighbourhood = await seedRecords({ count: 2200, seed: 2, nowMs, people: 3 })
  const admission = admitting(neighbourhood, memoryJournal())
  admission.add(entries(neighbourhood.records))
  let hasRoom = false
  const room = admission.room().then(() => (hasRoom = true))
  await Promise.resolve()
  expect(hasRoom).toBe(false)
  await room
  await admission.idle()
  expect(await admission.room()).toBe(undefined)
})

it('has room again once what waited turned out to be refused, though nothing is committed and more is coming', async () => {
  const neighbourhood = await seedRecords({ count: 300, seed: 5, nowMs, people: 3 })
  const admission = admitting(neighbourhood, memoryJournal(), async () => false)
  admission.add(entries(neighbourhood.records), true)
  await admission.room()
  expect(admission.refusals.get('signatureMatches')).toBeGreaterThan(100)
  admission.add([])
  await admission.idle()
})

it('has no room while it is paused; what was opened is admitted all the same, though more was coming', async () => {
  const neighbourhood = await seedRecords({ count: 40, seed: 6, nowMs, people: 3 })
  const journal = memoryJournal()
  const admission = admitting(neighbourhood, journal)
  admission.add(entries(neighbourhood.records), true)
  admission.pause(true)
  await admission.idle()
  expect(await journal.count()).toBe(neighbourhood.records.length)
  let hasRoom = false
  const room = admission.room().then(() => (hasRoom = true))
  await turns.next()
  expect(hasRoom).toBe(false)
  admission.pause(false)
  await room
})

it('ends with the error of a journal that throws, and goes on with what comes after', async () => {
  const neighbourhood = await seedRecords({ count: 20, seed: 3, nowMs, people: 3 })
  const journal = memoryJournal()
  let isBroken = true
  const breaking: Journal = {
    ...journal,
    admit: (batch, views) => (isBroken ? Promise.reject(new Error('dead disk')) : journal.admit(batch, views))
  }
  const admission = admitting(neighbourhood, breaking)
  admission.add(entries(neighbourhood.records))
  await expect(admission.idle()).rejects.toThrow('dead disk')
  isBroken = false
  admission.add(entries(neighbourhood.records))
  await admission.idle()
  expect(await journal.has(neighbourhood.id)).toBe(true)
})

it('commits what is verified when the end of what was coming held nothing new', async () => {
  const neighbourhood = await seedRecords({ count: 8, seed: 4, nowMs, people: 3 })
  const journal = memoryJournal()
  let verifying = 0
  const counting: VerifySignature = async (...asked) => {
    verifying++
    const verdict = await verify(...asked)
    verifying--
    return verdict
  }
  const admission = admitting(neighbourhood, journal, counting)
  admission.add(entries(neighbourhood.records), true)
  do await turns.next()
  while (verifying > 0)
  for (let turn = 0; turn < 20; turn++) await turns.next()
  expect(await journal.has(neighbourhood.id)).toBe(false)
  admission.add([], false)
  await admission.idle()
  const held = await Promise.all(neighbourhood.records.map(({ record }) => journal.has(record.id)))
  expect(held).toEqual(neighbourhood.records.map(() => true))
})
