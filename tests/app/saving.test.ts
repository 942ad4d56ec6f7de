import { describe, expect, it } from 'vitest'
import { makePatience, timesAsLong } from '#lib/app/patience.ts'
import { lowLevel, openSaving, type Battery } from '#lib/app/saving.ts'
import { relayLink } from '#lib/links/relay.ts'
import { talkBounds } from '#lib/links/relay-talk.ts'
import type { Watch } from '#lib/ports/journal.ts'
import { AskingTurns } from '#lib/replica/asking-turns.ts'
import { relayRefusals } from '#lib/wire/relay-codes.ts'
import { fakeSockets } from '../links/fake-socket.ts'
import { heardRelay } from '../links/heard-relay.ts'
import { windUpTimers } from '../links/wind-up-timers.ts'

describe('sparing the battery', () => {
  it('is kept on the device, and heard of in its other windows', () => {
    const storage = keeper()
    const here = device({ storage })
    const there = device({ storage })
    here.saving.turn(true)
    there.window.dispatchEvent(new Event('storage'))
    expect(now(there.saving.isOn)).toBe(true)
    expect(now(device({ storage }).saving.isOn)).toBe(true)
    here.saving.turn(false)
    expect(now(device({ storage }).saving.isOn)).toBe(false)
  })

  it('is proposed when the battery is nearly empty and nothing charges it', async () => {
    const { saving, battery } = await drained()
    expect(now(saving.isDue)).toBe(true)
    battery.become({ charging: true })
    expect(now(saving.isDue)).toBe(false)
    battery.become({ charging: false, level: lowLevel + 0.01 })
    expect(now(saving.isDue)).toBe(false)
  })

  it('is not proposed again to who said no, until the battery was charged', async () => {
    const { saving, battery } = await drained()
    saving.putOff()
    battery.become({ level: 0.05 })
    expect(now(saving.isDue)).toBe(false)
    battery.become({ charging: true })
    battery.become({ charging: false })
    expect(now(saving.isDue)).toBe(true)
  })

  it('is not proposed while it is on, nor where the browser tells of no battery', async () => {
    const { saving } = await drained()
    saving.turn(true)
    expect(now(saving.isDue)).toBe(false)
    expect(now(device({}).saving.isDue)).toBe(false)
  })

  it('holds until the page closes where nothing can be kept', () => {
    const full = {
      ...keeper(),
      setItem() {
        throw new Error('full')
      }
    }
    const { saving } = device({ storage: full })
    saving.turn(true)
    expect(now(saving.isOn)).toBe(true)
  })
})

describe('waits while the battery is spared', () => {
  it('are longer where it is looked whether all is well, and as long as ever for anything else', () => {
    const { timers, patience } = spared()
    const rung: string[] = []
    patience.later(() => rung.push('look'), minuteMs, 'look')
    patience.timers.after(minuteMs, () => rung.push('look of a link'), 'look')
    patience.later(() => rung.push('answer'), minuteMs)
    patience.timers.after(60 * minuteMs, () => rung.push('hour'))
    timers.wind(minuteMs)
    expect(rung).toEqual(['answer'])
    timers.wind((timesAsLong - 1) * minuteMs)
    expect(rung).toEqual(['answer', 'look', 'look of a link'])
    timers.wind((60 - timesAsLong) * minuteMs)
    expect(rung.at(-1)).toBe('hour')
  })

  it('are no longer for a neighbour who says a little now and then and keeps the others waiting', () => {
    const { timers, patience } = spared()
    const asked: string[] = []
    const turns = new AskingTurns(patience.later, (peer) => asked.push(peer))
    turns.request('slow')
    turns.request('next')
    for (let second = 0; second < 59; second++) {
      timers.wind(1_000)
      turns.progress('slow')
    }
    expect(asked).toEqual(['slow'])
    timers.wind(1_000)
    expect(asked).toEqual(['slow', 'next'])
  })

  it('are no longer for a relay that said when to come back, and longer before a silent one is asked for life', async () => {
    const { timers, patience } = spared()
    const { sockets, WebSocket } = fakeSockets()
    const room = new Uint8Array(32)
    const link = relayLink({
      ...{ url: 'wss://relay.example/relay', WebSocket, room, publicKey: room, timers: patience.timers },
      sign: async () => new Uint8Array(64),
      onOnline: () => () => undefined
    })
    link.start(heardRelay().events)
    const socket = sockets[0]!
    const come = async () => {
      socket.hear({ type: 'challenge', nonce: room })
      await Promise.resolve()
      const id = new Uint8Array(16)
      const limits = { maxUpdateBytes: 1, maxFramesPer10s: 1, maxBytesPer10s: 1, maxRoomBytes: 1 }
      socket.hear({ type: 'welcome', logId: id, incarnation: id, head: 0, limits })
    }
    socket.open()
    await come()
    timers.wind(timesAsLong * talkBounds.idleMs - 1)
    expect(socket.saidOf('pull')).toEqual([])
    timers.wind(1)
    expect(socket.saidOf('pull')).toHaveLength(1)
    socket.hear({ type: 'refuse', code: relayRefusals.tooManyFrames.code, retryMs: 60 * minuteMs })
    timers.wind(60 * minuteMs)
    expect(socket.saidOf('hello')).toHaveLength(2)
    link.stop()
  })

  it('are as usual otherwise', () => {
    const timers = windUpTimers()
    let isRung = false
    makePatience(timers).later(() => (isRung = true), minuteMs, 'look')
    timers.wind(minuteMs)
    expect(isRung).toBe(true)
  })
})

const minuteMs = 60_000

function spared() {
  const timers = windUpTimers()
  const patience = makePatience(timers)
  patience.beSaving(true)
  return { timers, patience }
}

class FakeBattery extends EventTarget implements Battery {
  level = 0.1
  charging = false
  become(now: Partial<Pick<Battery, 'level' | 'charging'>>): void {
    Object.assign(this, now)
    this.dispatchEvent(new Event('levelchange'))
  }
}

async function drained() {
  const battery = new FakeBattery()
  const { saving } = device({ battery })
  await Promise.resolve()
  return { saving, battery }
}

function device({ storage = keeper(), battery }: { storage?: ReturnType<typeof keeper>; battery?: Battery }) {
  const window = new EventTarget()
  return {
    window,
    saving: openSaving({ storage, window, battery: () => (battery ? Promise.resolve(battery) : null) })
  }
}

function keeper() {
  const kept = new Map<string, string>()
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name)
  }
}

function now<Value>(watch: Watch<Value>): Value | undefined {
  let value: Value | undefined
  watch(
    (next) => (value = next),
    () => undefined
  )()
  return value
}
