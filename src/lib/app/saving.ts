/** Sparing the battery: what was chosen on this device, in every window of it, and whether the battery asks for it. */
import type { Saving } from '#lib/ports/app.ts'
import { makeValue } from './value.ts'

/** The part of BatteryManager (W3C Battery Status) that is used; only some browsers have one. */
export interface Battery extends EventTarget {
  /** From 0 to 1. */
  readonly level: number
  readonly charging: boolean
}

interface SavingNeeds {
  readonly storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null
  /** Where other windows are heard. */
  readonly window: EventTarget
  readonly battery: () => Promise<Battery> | null
}

const keptAs = 'stoep-saving'
const putOffAs = 'stoep-saving-no'
/** At or below it the battery is nearly empty. */
export const lowLevel = 0.2

export function openSaving({ storage, window, battery }: SavingNeeds): Saving {
  const isKept = (name: string) => storage?.getItem(name) === '1'
  const isOn = makeValue(isKept(keptAs))
  const isDue = makeValue(false)
  let isLow = false
  const look = () => isDue.set(isLow && !isOn.get() && !isKept(putOffAs))

  function hear(now: Battery) {
    isLow = !now.charging && now.level <= lowLevel
    if (now.charging) storage?.removeItem(putOffAs)
    look()
  }

  window.addEventListener('storage', () => {
    isOn.set(isKept(keptAs))
    look()
  })
  battery()
    ?.then((found) => {
      for (const name of ['levelchange', 'chargingchange']) found.addEventListener(name, () => hear(found))
      hear(found)
    })
    // A browser may have it and not tell.
    .catch(() => undefined)

  return {
    isOn: isOn.watch,
    isDue: isDue.watch,
    turn(on) {
      keep(storage, keptAs, on)
      isOn.set(on)
      look()
    },
    putOff() {
      keep(storage, putOffAs, true)
      isDue.set(false)
    }
  }
}

/** Where nothing is kept it holds until the page closes. */
function keep(storage: SavingNeeds['storage'], name: string, on: boolean): void {
  try {
    if (on) storage?.setItem(name, '1')
    else storage?.removeItem(name)
  } catch {
    // The disk is full.
  }
}

let here: Saving | null = null

/** That of this window. */
export function savingHere(): Saving {
  const asked = navigator as { readonly getBattery?: () => Promise<Battery> }
  return (here ??= openSaving({
    storage: storageHere(),
    window: globalThis,
    battery: () => asked.getBattery?.() ?? null
  }))
}

/** Reading the property throws where storage is forbidden. */
function storageHere(): Storage | null {
  try {
    return localStorage
  } catch {
    return null
  }
}
