/** The people who share this device: who they are, and somebody else coming to live here. Brought in when asked for. */
import type { RecordId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import { accepted, type Result } from '#lib/domain/result.ts'
import { copyRecords } from '#lib/journal/copy.ts'
import { openStore, type Store } from '#lib/journal/open.ts'
import type { Registry } from '#lib/journal/registry.ts'
import { markedStore, neighbourhoodOf } from '#lib/journal/store-id.ts'
import type { Resident } from '#lib/ports/app.ts'
import type { StoreId } from '#lib/ports/store-id.ts'
import { bytesToText } from '#lib/wire/bytes.ts'
import { randomBytes } from './system.ts'
import type { Tenancy } from './tenancy.ts'

interface Shared {
  readonly registry: Registry
  readonly tenancy: Pick<Tenancy, 'home'>
}

/** Everybody with a key here, latest opened first. */
export async function residents({ registry, tenancy }: Shared): Promise<readonly Resident[]> {
  const open = tenancy.home.get()?.store
  const rows = await registry.all()
  const people = await Promise.all(rows.map(({ id }) => within(id, personIn)))
  return rows.flatMap(({ id, name: neighbourhood }, at) => {
    const person = people[at]
    return person ? [{ ...person, store: id, neighbourhood, open: id === open }] : []
  })
}

/** Stores of this neighbourhood that hold a key, latest opened first. */
export async function residentsIn(
  { registry }: Pick<Shared, 'registry'>,
  neighbourhood: RecordId
): Promise<readonly StoreId[]> {
  const ids = (await registry.all()).map(({ id }) => id).filter((id) => neighbourhoodOf(id) === neighbourhood)
  const inside = await Promise.all(ids.map((id) => within(id, hasKey)))
  return ids.filter((_, at) => inside[at])
}

/** A store for one more person, with what the device knows of the neighbourhood already. */
export async function moveInBeside(resident: StoreId): Promise<Result<StoreId, Refusal>> {
  const id = markedStore(neighbourhoodOf(resident), bytesToText(randomBytes(6)))
  const copied = await within(resident, (from) => within(id, (to) => copyRecords(from, to)))
  return copied.ok ? accepted(id) : copied
}

async function within<Value>(id: StoreId, work: (store: Store) => Promise<Value>): Promise<Value> {
  const store = await openStore(id)
  try {
    return await work(store)
  } finally {
    store.close()
  }
}

async function hasKey({ keep }: Store): Promise<boolean> {
  return (await keep.get('identity')) !== undefined
}

/** As neighbours know this person; empty while their record has not been folded, null for who only looks around. */
async function personIn({ db, keep }: Store): Promise<Pick<Resident, 'account' | 'name'> | null> {
  const account = (await keep.get('me'))?.account
  return account ? { account, name: (await db.members.get(account))?.view.name ?? '' } : null
}
