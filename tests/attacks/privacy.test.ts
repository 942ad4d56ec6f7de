/** Where what was said in private ends up: planted words are looked for in everything that is kept and sent. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { cellToBounds, pointToCell } from '#lib/domain/area.ts'
import { decodeEnvelope } from '#lib/wire/record.ts'
import { startRelay, type Relay } from '#relay/relay.ts'
import { devicesOf, endStreet, open, planted, sealedStreet, talk } from './sealed-street.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'stoep-private-'))
const logged: unknown[] = []
let relay: Relay
let street: Awaited<ReturnType<typeof sealedStreet>>

beforeAll(async () => {
  for (const way of ['log', 'info', 'warn', 'error', 'debug'] as const)
    vi.spyOn(console, way).mockImplementation((...said) => void logged.push(...said))
  relay = await startRelay({ port: 0, dataDir, staticDir: null })
  street = await sealedStreet(relay)
  await talk(street)
}, 60_000)

afterAll(async () => {
  await endStreet(street.all)
  await relay.close()
  rmSync(dataDir, { recursive: true, force: true })
})

/** Names of the planted words found in a value, however deep, as text or as bytes. */
function foundIn(value: unknown, words: Readonly<Record<string, string>> = planted): string[] {
  return Object.entries(words).flatMap(([name, text]) =>
    holds(value, text, Buffer.from(text)) ? [name] : []
  )
}

function holds(value: unknown, text: string, bytes: Buffer): boolean {
  if (typeof value === 'string') return value.includes(text)
  if (value instanceof Error) return `${value.message} ${value.stack}`.includes(text)
  if (value instanceof ArrayBuffer) return Buffer.from(value).includes(bytes)
  if (ArrayBuffer.isView(value))
    return Buffer.from(value.buffer, value.byteOffset, value.byteLength).includes(bytes)
  if (value instanceof Map) return holds([...value], text, bytes)
  if (value === null || typeof value !== 'object') return false
  return Object.entries(value).some(([key, inside]) => key.includes(text) || holds(inside, text, bytes))
}

async function everyDatabase(): Promise<Record<string, unknown[]>> {
  const names = (await indexedDB.databases()).map(({ name }) => name ?? '')
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await rowsOf(name)] as const)))
}

async function rowsOf(name: string): Promise<unknown[]> {
  const db = await asked(indexedDB.open(name))
  const rows: unknown[] = []
  for (const table of db.objectStoreNames) {
    const store = db.transaction(table).objectStore(table)
    const [keys, values] = [asked(store.getAllKeys()), asked(store.getAll())]
    rows.push(...(await keys), ...(await values))
  }
  db.close()
  return rows
}

function asked<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

const relayFiles = () => readdirSync(dataDir).map((name) => readFileSync(join(dataDir, name)))

async function bodiesAt(of: (typeof street.all)[number]): Promise<unknown[]> {
  const bodies: unknown[] = []
  for await (const page of of.journal.envelopes())
    for (const { envelope } of page) {
      const decoded = decodeEnvelope(envelope)
      if (decoded.ok) bodies.push(decoded.value.payload)
    }
  return bodies
}

test('no address, telephone number or private word stands in the clear in any record', async () => {
  for (const one of street.all) {
    const bodies = await bodiesAt(one)
    expect(foundIn(bodies, open)).toEqual(['text'])
    expect(foundIn(bodies)).toEqual([])
  }
})

test('none stands in the clear in any row that any device keeps', async () => {
  const databases = await everyDatabase()
  expect(Object.keys(databases)).toHaveLength(street.all.length + 1)
  for (const { name } of street.all) expect(foundIn(databases[`street-${name}`], open)).toEqual(['text'])
  expect(foundIn(databases)).toEqual([])
})

test('the carrier and the relay hold not even what is for the whole neighbourhood in the clear', async () => {
  const carrier = Y.encodeStateAsUpdate(street.anneke.replica.carrier.doc)
  const atRelay = relayFiles()
  expect(carrier.length).toBeGreaterThan(5_000)
  expect(atRelay.reduce((sum, { length }) => sum + length, 0)).toBeGreaterThan(carrier.length)
  for (const bytes of [carrier, atRelay]) expect(foundIn(bytes, { ...planted, ...open })).toEqual([])
})

test('the relay learns nothing of the names, the keys or the secret of the neighbourhood', () => {
  const secret = String.fromCharCode(...new Uint8Array(32).fill(9))
  const { account, device } = street.anneke.me
  expect(foundIn(relayFiles(), { name: 'Jordaan', founder: 'anneke', account, device, secret })).toEqual([])
  const raw = Buffer.from(account, 'base64url')
  expect(relayFiles().some((file) => file.includes(raw))).toBe(false)
})

test('nothing of it is said in the console', () => {
  expect(foundIn(logged, { ...planted, ...open })).toEqual([])
})

test('a device opens what is sealed to it and nothing else, tried by every device on every sealed value', async () => {
  expect(street.sealed.length).toBeGreaterThanOrEqual(7)
  for (const { bytes, by, accounts } of street.sealed) {
    const opened = await Promise.all(street.all.map(({ seal }) => seal.open(bytes, by)))
    const openers = street.all.filter((_, at) => opened[at] !== null).map(({ me }) => me.device)
    expect(openers).toEqual(devicesOf(street.all, accounts))
  }
})

test('sealed words open under the name of who sealed them and no other, wherever they are copied to', async () => {
  for (const { bytes, by } of street.sealed)
    for (const { seal } of street.all)
      for (const { me } of street.all.filter(({ me: other }) => other.account !== by))
        expect(await seal.open(bytes, me.account)).toBeNull()
})

test('what is sealed in records is exactly what was sealed here', async () => {
  const inRecords = (await bodiesAt(street.fatima))
    .flatMap(longBytesIn)
    .map((bytes) => Buffer.from(bytes).toString('hex'))
  const here = street.sealed.map(({ bytes }) => Buffer.from(bytes).toString('hex'))
  expect(inRecords.sort()).toEqual(here.sort())
})

/** Longer than a key or a signature. */
function longBytesIn(value: unknown): Uint8Array[] {
  if (value instanceof Uint8Array) return value.length > 64 ? [value] : []
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(longBytesIn) : []
}

test('a place becomes the same cell on every device, and says nothing of where inside', () => {
  const cell = pointToCell({ latitude: 52.3791, longitude: 4.8811 })
  const { south, west, north, east } = cellToBounds(cell)
  for (let step = 0; step < 400; step++) {
    const latitude = south + ((north - south) * (step % 20)) / 20
    const longitude = west + ((east - west) * Math.floor(step / 20)) / 20
    expect(pointToCell({ latitude, longitude })).toBe(cell)
  }
  expect(north - south).toBeGreaterThan(0.005)
  expect(east - west).toBeGreaterThan(0.009)
})
