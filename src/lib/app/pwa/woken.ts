/**
 * What a service worker does when it is woken: comes level with the relay, opens what came and tells of it. A script of
 * its own, because all of the replica is in it; brought in by notifications.ts.
 */
import type { StoreId } from '#lib/ports/store-id.ts'
import { actIn } from './woken-act.ts'
import type { Woken } from './woken-calls.ts'
import { forEachHome, inHome } from './woken-home.ts'
import { lookInAll } from './woken-look.ts'

declare const self: ServiceWorkerGlobalScope

const woken: Woken = {
  look: (worker, room) => lookInAll((visit) => forEachHome(room, visit), worker),
  act: (worker, act, { store, keys }) =>
    inHome(store as StoreId, null, (home) => actIn(home, worker, act, keys)),
  renew: (worker) => forEachHome(null, (home) => home.renew(worker))
}
self.stoepWoken = woken
