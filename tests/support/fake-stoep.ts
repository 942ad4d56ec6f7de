/** The app as pages see it, around a neighbourhood in memory. */
import type { RecordId } from '#lib/domain/record.ts'
import { accepted, refused } from '#lib/domain/result.ts'
import type { AppTrouble, Home, InstallWay, InvitePreview, Resident, Stoep } from '#lib/ports/app.ts'
import type { Watch } from '#lib/ports/journal.ts'
import type { FakeTown, Neighbour } from './fake-town.ts'

export interface FakeStoep extends Stoep {
  /** What pages asked of the app, in order. */
  readonly asked: string[]
  readonly show: {
    home(home: Home | null): void
    trouble(trouble: AppTrouble | null): void
    updateReady(ready: boolean): void
    installWay(way: InstallWay | null): void
    batteryIsLow(low: boolean): void
  }
}

interface Given {
  readonly town: FakeTown
  readonly me: Neighbour | null
  readonly isInside?: boolean
  readonly isIosTab?: boolean
  readonly isSecure?: boolean
  readonly invite?: Partial<InvitePreview> | null
  readonly residents?: readonly Resident[]
  readonly saysYesToInstall?: boolean
}

export function fakeStoep({
  town,
  me,
  isInside = true,
  invite = {},
  residents = [],
  saysYesToInstall = true,
  ...platform
}: Given): FakeStoep {
  const home = value<Home | null>(isInside ? town.homeOf(me) : null)
  const trouble = value<AppTrouble | null>(null)
  const updateReady = value(false)
  const installWay = value<InstallWay | null>(null)
  const isSaving = value(false)
  const isSavingDue = value(false)
  const asked: string[] = []
  const neighbourhood = town.records[0]?.id as RecordId

  const entered = (what: string) => {
    asked.push(what)
    home.set(town.homeOf(me))
    return accepted(neighbourhood)
  }

  return {
    asked,
    show: {
      home: home.set,
      trouble: trouble.set,
      updateReady: updateReady.set,
      installWay: installWay.set,
      batteryIsLow: isSavingDue.set
    },
    now: () => town.nowMs,
    platform: { isSecure: platform.isSecure ?? true, isIosTab: platform.isIosTab ?? false },
    home: home.watch,
    neighbourhoods: (onValue) => {
      const known = { id: neighbourhood, name: town.name }
      if (residents.length > 0) onValue(residents.map(({ store, open }) => ({ ...known, store, open })))
      else onValue(isInside ? [{ ...known, store: neighbourhood, open: true }] : [])
      return () => {}
    },
    residents: async () => residents,
    trouble: trouble.watch,
    updateReady: updateReady.watch,
    switchTo: async (id) => void asked.push(`switchTo ${id}`),
    forget: async (id) => {
      asked.push(`forget ${id}`)
      home.set(null)
    },
    found: async (input) =>
      input.neighbourhood.trim() === ''
        ? refused({ kind: 'empty', field: 'neighbourhood' })
        : entered(`found ${JSON.stringify(input)}`),
    readInvite: async () =>
      invite === null
        ? refused({ kind: 'inviteBroken' })
        : accepted({ purpose: 'join', neighbourhood, name: town.name, alreadyIn: false, ...invite }),
    join: async (_text, name, arriving) =>
      name.trim() === ''
        ? refused({ kind: 'empty', field: 'name' })
        : entered(arriving?.beside ? `join ${name} beside` : `join ${name}`),
    visit: async () => entered('visit'),
    linkDevice: async (_text, arriving) => entered(arriving?.beside ? 'link beside' : 'link'),
    restore: async (_file, words) => {
      asked.push(`restore ${words}`)
      if (me) return refused({ kind: 'alreadyIn' })
      home.set(town.homeOf(null))
      return accepted({ neighbourhood, account: town.founder.account })
    },
    applyUpdate: async () => void asked.push('update'),
    installing: async () => ({
      way: installWay.watch,
      ask: async () => {
        asked.push('install')
        installWay.set(null)
        return saysYesToInstall
      }
    }),
    saving: async () => ({
      isOn: isSaving.watch,
      isDue: isSavingDue.watch,
      turn(on) {
        isSaving.set(on)
        if (on) isSavingDue.set(false)
      },
      putOff: () => isSavingDue.set(false)
    }),
    storage: async () => ({ persisted: false, usedBytes: 2_400_000, quotaBytes: 1_000_000_000 }),
    askToPersist: async () => {
      asked.push('persist')
      return true
    }
  }
}

function value<Value>(first: Value): { watch: Watch<Value>; set(next: Value): void } {
  let current = first
  const listeners = new Set<(value: Value) => void>()
  return {
    watch: (onValue) => {
      listeners.add(onValue)
      onValue(current)
      return () => void listeners.delete(onValue)
    },
    set(next) {
      current = next
      for (const listener of listeners) listener(next)
    }
  }
}
