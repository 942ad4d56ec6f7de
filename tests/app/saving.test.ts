import { describe, expect, it } from 'vitest'
import { longWaitMs, makePatience, timesAsLong } from '#lib/app/patience.ts'
import { lowLevel, openSaving, type Battery } from '#lib/app/saving.ts'
import type { Watch } from '#lib/ports/journal.ts'
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
  it('are longer where something is looked at again, and not where an answer is waited for', () => {
    const timers = windUpTimers()
    const patience = makePatience(timers)
    patience.beSaving(true)
    const rung: string[] = []
    patience.later(() => rung.push('long'), longWaitMs)
    patience.timers.after(longWaitMs - 1, () => rung.push('short'))
    timers.wind(longWaitMs)
    expect(rung).toEqual(['short'])
    timers.wind((timesAsLong - 1) * longWaitMs)
    expect(rung).toEqual(['short', 'long'])
  })

  it('are as usual otherwise', () => {
    const timers = windUpTimers()
    const patience = makePatience(timers)
    let isRung = false
    patience.later(() => (isRung = true), longWaitMs)
    timers.wind(longWaitMs)
    expect(isRung).toBe(true)
  })
})

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
