import { expect, test } from 'vitest'
import type { RecordId } from '#lib/domain/record.ts'
import { keepPlace, keptPlace, type PlaceKeeper } from '#lib/state/kept-place.ts'

const jordaan = 'jordaan' as RecordId
const home = { place: 'Lindengracht 12', phone: '06 1234' }

function keeperOf(texts = new Map<string, string>()): PlaceKeeper {
  return {
    getItem: (name) => texts.get(name) ?? null,
    setItem: (name, text) => void texts.set(name, text),
    removeItem: (name) => void texts.delete(name)
  }
}

test('an address is remembered for its neighbourhood alone, until it is emptied', () => {
  const keeper = keeperOf()
  keepPlace(jordaan, home, keeper)
  expect(keptPlace(jordaan, keeper)).toEqual(home)
  expect(keptPlace('oost' as RecordId, keeper)).toEqual({ place: '', phone: '' })
  keepPlace(jordaan, { place: '', phone: '' }, keeper)
  expect(keptPlace(jordaan, keeper)).toEqual({ place: '', phone: '' })
})

test.each(['', 'null', '3', '{"place":7}', '{"phone":"06'])(
  'what was kept wrongly is nothing: %j',
  (text) => {
    expect(keptPlace(jordaan, keeperOf(new Map([['stoep-place-jordaan', text]])))).toEqual({
      place: '',
      phone: ''
    })
  }
)

test('a browser that keeps nothing, or is full, takes nothing away from the form', () => {
  const full = {
    ...keeperOf(),
    setItem: () => {
      throw new Error('full')
    }
  }
  expect(() => keepPlace(jordaan, home, full)).not.toThrow()
  expect(() => keepPlace(jordaan, home, null)).not.toThrow()
  expect(keptPlace(jordaan, null)).toEqual({ place: '', phone: '' })
})
