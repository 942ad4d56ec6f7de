/**
 * Where the app begins: opens what this device knows and hands it to the pages. The first screen needs Dexie alone;
 * keys, Yjs and links come in after it is painted.
 */
import { openRegistry } from '#lib/journal/registry.ts'
import { neighbourhoodOf } from '#lib/journal/store-id.ts'
import type { AppTrouble, KnownNeighbourhood, Stoep } from '#lib/ports/app.ts'
import type { Watch } from '#lib/ports/journal.ts'
import { addressesOf } from './addresses.ts'
import type { Device } from './device.ts'
import { isIosTab, isSecure } from './pwa/platform.ts'
import { takeAddressee, whoOpens } from './residents.ts'
import { now } from './system.ts'
import { makeTenancy } from './tenancy.ts'
import { makeValue } from './value.ts'

/** Call once in a window. What is wrong with the app as a whole comes as `trouble`. */
export function startStoep(): Stoep {
  const trouble = makeValue<AppTrouble | null>(null)
  const updateReady = makeValue(false)
  const fromOutside = () => import('./pwa/from-outside.ts')
  const keepApp = once(() => void keepUpToDate(() => updateReady.set(true)).then(fromOutside))
  const device = openDevice((kind) => trouble.set(kind), keepApp)
  // Also where nothing can be opened, a newer version may.
  device.catch(keepApp)
  const arrival = () => import('./arrival.ts')
  const keeping = () => import('./pwa/storage.ts')

  return {
    now,
    platform: { isSecure: isSecure(), isIosTab: isIosTab() },
    home: onDevice(device, ({ tenancy }) => tenancy.home.watch),
    neighbourhoods: onDevice(device, watchNeighbourhoods),
    trouble: trouble.watch,
    updateReady: updateReady.watch,
    residents: async () => (await arrival()).residents(await device),
    async switchTo(store) {
      const { registry, tenancy } = await device
      const row = (await registry.all()).find(({ id }) => id === store)
      if (row) await tenancy.open(store, row.name)
    },
    forget: async (store) => (await arrival()).forget(await device, store),
    found: async (input) => (await arrival()).found(await device, input),
    readInvite: async (text) => (await arrival()).readInvite(await device, text),
    join: async (...given) => (await arrival()).join(await device, ...given),
    visit: async (text) => (await arrival()).visit(await device, text),
    linkDevice: async (...given) => (await arrival()).linkDevice(await device, ...given),
    restore: async (...given) => (await arrival()).restore(await device, ...given),
    applyUpdate: async () => (await import('./pwa/update.ts')).applyUpdate((await device).tenancy.flush),
    installing: async () => (await fromOutside()).installing,
    saving: async () => (await import('./saving.ts')).savingHere(),
    storage: async () => (await keeping()).storageState(),
    askToPersist: async () => (await keeping()).askToPersist()
  }
}

async function keepUpToDate(onUpdateReady: () => void): Promise<void> {
  const { registerServiceWorker } = await import('./pwa/register.ts')
  await registerServiceWorker({ onUpdateReady })
}

function once(work: () => void): () => void {
  let isDone = false
  return () => {
    if (isDone) return
    isDone = true
    work()
  }
}

/** `onFirstScreen` may be called several times. */
async function openDevice(onTrouble: (kind: AppTrouble) => void, onFirstScreen: () => void): Promise<Device> {
  const registry = await openRegistry().catch((error: unknown) => {
    onTrouble('noStorage')
    throw error
  })
  const tenancy = makeTenancy(registry, addressesOf(location.origin), onTrouble, onFirstScreen)
  const all = await registry.all()
  const whose = takeAddressee(all) ?? whoOpens(all)
  if (whose) await tenancy.open(whose.id, whose.name)
  else {
    tenancy.home.set(null)
    onFirstScreen()
  }
  return { registry, tenancy }
}

/** Watches what the device has once it is open. */
function onDevice<Value>(device: Promise<Device>, watchOf: (device: Device) => Watch<Value>): Watch<Value> {
  return (onValue, onError) => {
    let stop = () => {}
    let isStopped = false
    device.then((opened) => {
      if (!isStopped) stop = watchOf(opened)(onValue, onError)
    }, onError)
    return () => {
      isStopped = true
      stop()
    }
  }
}

function watchNeighbourhoods({ registry, tenancy }: Device): Watch<readonly KnownNeighbourhood[]> {
  return (onValue, onError) =>
    registry.watchAll()((rows) => {
      const open = tenancy.home.get()?.store
      onValue(rows.map(({ id, name }) => ({ store: id, id: neighbourhoodOf(id), name, open: id === open })))
    }, onError)
}
