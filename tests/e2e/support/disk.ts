/** What a browser has on its disk, read past the app; the tables are those of journal/schema.ts. */
import { expect, type Page } from '@playwright/test'

interface Reached {
  readonly id: string
  readonly atRelay: boolean
  readonly devices: number
}

/** A deal as two devices must agree on it. */
interface DealRow {
  readonly id: string
  readonly view: { readonly status: string }
}

/** Ids of all admitted records of the one neighbourhood here, sorted. */
export async function recordIds(page: Page): Promise<readonly string[]> {
  const fresh = await rowsOf<{ id: string }>(page, 'tail')
  const paged = await rowsOf<{ ids: number[] }>(page, 'pageIndex')
  return [...fresh.map(({ id }) => id), ...paged.flatMap(({ ids }) => idsOf(ids))].sort()
}

/** Own records, and where else they are known to be. */
export function reached(page: Page): Promise<readonly Reached[]> {
  return rowsOf<Reached>(page, 'reach')
}

/** Waits until nothing this device wrote is here only; the screen may not have heard yet of what was written last. */
export async function expectAllAtRelay(page: Page): Promise<void> {
  await expect.poll(async () => (await reached(page)).filter(({ atRelay }) => !atRelay).length).toBe(0)
}

/** Deals this neighbour takes part in, by id. */
export async function deals(page: Page): Promise<ReadonlyMap<string, DealRow['view']>> {
  return new Map((await rowsOf<DealRow>(page, 'deals')).map(({ id, view }) => [id, view]))
}

/** How many epochs this device has had the key of. */
export async function epochsKnown(page: Page): Promise<number> {
  const kept = await rowsOf<Record<string, { secret?: readonly number[] }> | null>(page, 'kept')
  const epochs = kept.find((row) => row && Object.values(row).some((entry) => entry?.secret?.length === 32))
  return Object.values(epochs ?? {}).filter(({ secret }) => secret).length
}

/** Tells these devices that there is a network, as their system does when they come into reach of one: they dial at once. */
export async function comeIntoReach(...pages: readonly Page[]): Promise<void> {
  for (const page of pages) await page.evaluate(() => void dispatchEvent(new Event('online')))
}

/** The longest a device waits before it dials a relay again, and a little. */
const dialsAgainWithinMs = 65_000

/** Waits until these devices have found a relay again that was away, and are level with it. */
export async function expectLevel(...pages: readonly Page[]): Promise<void> {
  for (const page of pages) {
    const isLevel = async () => (await rowsOf<{ relay?: string }>(page, 'kept')).some(isAboutLevel)
    await expect.poll(isLevel, { timeout: dialsAgainWithinMs }).toBe(true)
  }
}

/** Waits until all hold the same records, and says which. */
export async function expectSameRecords(...pages: readonly [Page, ...Page[]]): Promise<readonly string[]> {
  await expect
    .poll(async () => {
      const held = await Promise.all(pages.map(async (page) => (await recordIds(page)).join(' ')))
      return new Set(held).size
    }, 'different sets of records')
    .toBe(1)
  return recordIds(pages[0])
}

/** Tables of what all may see, and which of their rows: of the others each device keeps only its own. */
const publicTables: Readonly<Record<string, (row: PublicRow) => boolean>> = {
  listings: ({ order }) => order !== undefined,
  members: () => true,
  rings: () => true,
  cases: () => true,
  announcements: () => true,
  emergency: () => true
}

interface PublicRow {
  /** Absent when it is not on the board. */
  readonly order?: number
  readonly view: unknown
}

/** Of one device, by the name of the table. */
export type PublicViews = Readonly<Record<string, readonly unknown[]>>

async function publicViews(page: Page): Promise<PublicViews> {
  const tables = Object.entries(publicTables).map(async ([table, isPublic]) => {
    const rows = (await rowsOf<PublicRow>(page, table)).filter(isPublic)
    return [table, rows.map(({ view }) => view)] as const
  })
  return Object.fromEntries(await Promise.all(tables))
}

/** Waits until all keep the same of what all may see, and gives it. */
export async function expectSameViews(...pages: readonly [Page, ...Page[]]): Promise<PublicViews> {
  await expect
    .poll(async () => {
      const kept = await Promise.all(pages.map(async (page) => JSON.stringify(await publicViews(page))))
      return new Set(kept).size
    }, 'different views')
    .toBe(1)
  return publicViews(pages[0])
}

/** Bytes come as plain numbers. */
async function rowsOf<Row>(page: Page, table: string): Promise<readonly Row[]> {
  const text = await page.evaluate(async (name) => {
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const databases = await indexedDB.databases()
    const journal = databases.find(({ name: own }) => /^stoep-(?!carrier-)/.test(own ?? ''))
    if (!journal?.name) return '[]'
    const opened = await done(indexedDB.open(journal.name))
    try {
      const rows = await done(opened.transaction(name).objectStore(name).getAll())
      return JSON.stringify(rows, (_key, value: unknown) =>
        value instanceof Uint8Array ? [...value] : value
      )
    } finally {
      opened.close()
    }
  }, table)
  return JSON.parse(text) as readonly Row[]
}

function idsOf(bytes: readonly number[]): string[] {
  const all = Buffer.from(bytes)
  return Array.from({ length: all.length / 32 }, (_, at) =>
    all.subarray(at * 32, (at + 1) * 32).toString('base64url')
  )
}

/** What is kept has no name in its row; only the connection speaks of the relay like this. */
function isAboutLevel(kept: { readonly relay?: string } | null): boolean {
  return kept?.relay === 'level'
}
