import { describe, expect, it } from 'vitest'
import type { Connection } from '#lib/ports/journal.ts'
import { internetNow, reachNow, relayNow } from '#lib/state/reach-now.ts'

const connection = (known: Partial<Connection>): Connection => ({
  relay: 'away',
  neighbours: 0,
  newestMs: null,
  ...known
})

describe('what is written now', () => {
  it('reaches whoever is heard now, and nobody else', () => {
    const of = (relay: Connection['relay'], neighbours: number) => reachNow(connection({ relay, neighbours }))
    expect(of('away', 0)).toEqual({ kind: 'nobody' })
    expect(of('refused', 0)).toEqual({ kind: 'nobody' })
    expect(of('connecting', 2)).toEqual({ kind: 'devices', n: 2 })
    expect(of('behind', 0)).toEqual({ kind: 'relay' })
    expect(of('level', 3)).toEqual({ kind: 'both', n: 3 })
  })

  it('stays here while a new key is in use that this device has not', () => {
    expect(reachNow(connection({ relay: 'level', neighbours: 3, awaitsKey: true }))).toEqual({
      kind: 'later'
    })
  })
})

describe('the internet', () => {
  it('is there when the usual relay answers, whatever the browser believes', () => {
    expect(internetNow(connection({ relay: 'level' }), false)).toBe('reached')
    expect(internetNow(connection({ relay: 'behind' }), true)).toBe('reached')
  })

  it('is not said to be there because the relay on the wall answers, or the browser says there is a network', () => {
    expect(internetNow(connection({ relay: 'level', standsIn: true }), true)).toBe('wall')
    expect(internetNow(connection({ relay: 'away', standsIn: true }), true)).toBe('unsure')
    expect(internetNow(connection({ relay: 'connecting' }), true)).toBe('unsure')
    expect(internetNow(connection({ relay: 'away' }), false)).toBe('none')
  })
})

describe('while a person lets everything wait', () => {
  const paused = connection({ progress: { what: 'reading', done: 1, of: 9, isPaused: true } })

  it('the relay is not said to be silent, for nobody asked it', () => {
    expect(relayNow(paused)).toBe('paused')
    expect(internetNow(paused, true)).toBe('paused')
    expect(relayNow(connection({ relay: 'away' }))).toBe('away')
  })

  it('a device without any network still says so', () => {
    expect(internetNow(paused, false)).toBe('none')
  })
})
