import { expect, it } from 'vitest'
import refused from '../fixtures/records/refused.json'
import valid from '../fixtures/records/valid.json'
import { recordTypes } from '#lib/domain/records/known.ts'
import { tryRecordFixtures } from './fixtures.ts'

tryRecordFixtures()

it('has a valid record of every type, and more to refuse than to admit', () => {
  const types = new Set(valid.cases.map(({ record }) => record.type))
  expect(Object.keys(recordTypes).filter((type) => !types.has(type))).toEqual([])
  expect(refused.cases.length).toBeGreaterThan(valid.cases.length)
})

it('names every case once', () => {
  for (const { cases } of [valid, refused]) {
    const names = cases.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
  }
})
