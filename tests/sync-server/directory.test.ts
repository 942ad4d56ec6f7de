/** The directory at a relay: what it believes, what it forgets, and what it says over http. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { sha256 } from '@noble/hashes/sha2.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bytesToText } from '#lib/wire/bytes.ts'
import { readList } from '#lib/wire/directory-list.ts'
import { answerMessage, encodeAnswer, knockIdOf } from '#lib/wire/knock.ts'
import { limits } from '#lib/wire/limits.ts'
import { openDirectory } from '#relay/directory/open-directory.ts'
import { eventToSentence } from '#relay/watch/events.ts'
import type { RelayEvent } from '#relay/watch/events.ts'
import { deskWith, knockOf, otherEntry, tokenOf } from '../limits/directory.ts'
import {
  deviceOf,
  entryWith,
  founder,
  genesisOf,
  keeperOf,
  publishedAt
} from '../support/directory-entries.ts'
import { dayMs } from '../support/fake-town.ts'
import { start } from './running-relays.ts'

const keeper = deviceOf(2)
const stranger = deviceOf(9)
const { maxEntryMs, maxLeadMs } = limits.directory

describe('the directory of a relay', () => {
  const listIn = ({ directory }: ReturnType<typeof deskWith>) => readList(directory.list().bytes)

  it('gives what a founder signed, byte for byte', () => {
    const desk = deskWith()
    expect(desk.directory.put(entryWith(), 'one')).toBeNull()
    expect(listIn(desk)).toEqual([entryWith()])
  })

  it.each([
    ['forged by a stranger', entryWith({}, stranger), 'notBelieved'],
    [
      'by a keeper of another neighbourhood',
      entryWith({ keepers: [keeperOf(keeper, { of: genesisOf('De Pijp') })] }, keeper),
      'notBelieved'
    ],
    ['changed on the way', changed(entryWith()), 'notBelieved'],
    ['too large', new Uint8Array(limits.directory.maxEntryBytes + 1), 'tooLarge'],
    ['that is nothing', Uint8Array.of(1), 'malformed'],
    ['that has run out', entryWith({ publishedAt: publishedAt - dayMs, expiresAt: publishedAt }), 'untimely'],
    [
      'of a time to come',
      entryWith({ publishedAt: publishedAt + maxLeadMs + 1, expiresAt: publishedAt + maxEntryMs }),
      'untimely'
    ]
  ])('takes none that is %s', (_why, entry, refusal) => {
    const desk = deskWith()
    expect(desk.directory.put(entry, 'one')).toBe(refusal)
    expect(listIn(desk)).toEqual([])
  })

  it('keeps the newest of a neighbourhood, and takes no older one in its place', () => {
    const desk = deskWith()
    const [older, newer] = [1, 2].map((number) => entryWith({ number }))
    desk.directory.put(newer!, 'one')
    expect(desk.directory.put(older!, 'one')).toBe('stale')
    expect(desk.directory.put(newer!, 'one')).toBeNull()
    expect(listIn(desk)).toEqual([newer])
  })

  it('takes nothing any more from a keeper whom the founder left out of the next generation', () => {
    const { directory } = deskWith()
    const left = { keepers: [keeperOf(keeper)] }
    expect(directory.put(entryWith({ ...left, number: 5 }, keeper), 'one')).toBeNull()
    expect(directory.put(entryWith({ generation: 1, number: 0 }), 'one')).toBeNull()
    expect(directory.put(entryWith({ ...left, number: 99 }, keeper), 'one')).toBe('stale')
  })

  it('shows one that was withdrawn to nobody, and does not let an old one come back', () => {
    const desk = deskWith()
    desk.directory.put(entryWith(), 'one')
    expect(desk.directory.put(entryWith({ number: 2, words: null }), 'one')).toBeNull()
    expect(listIn(desk)).toEqual([])
    expect(desk.directory.put(entryWith(), 'one')).toBe('stale')
  })

  it('forgets an entry when it runs out', () => {
    const desk = deskWith()
    desk.directory.put(entryWith({ expiresAt: publishedAt + dayMs }), 'one')
    desk.wind(dayMs)
    desk.directory.tick()
    expect(listIn(desk)).toEqual([])
  })

  it('lists only whom the host lists, where the host said so', () => {
    let isListed = false
    const desk = deskWith({}, () => isListed)
    expect(desk.directory.put(entryWith(), 'one')).toBe('notListed')
    isListed = true
    expect(desk.directory.put(entryWith(), 'one')).toBeNull()
    isListed = false
    expect(listIn(desk)).toEqual([])
    expect(desk.directory.putKnock(knockOf(1), 'one')).toBe('unknown')
  })

  it('counts what one address adds, and others go on', () => {
    const { directory } = deskWith()
    for (let n = 0; n < limits.directory.maxNewPerHour; n++) directory.put(otherEntry(n), 'one')
    expect(directory.put(otherEntry(50), 'one')).toBe('tooOften')
    expect(directory.put(otherEntry(50), 'other')).toBeNull()
  })
})

describe('who waits for a neighbourhood', () => {
  const wait = (n: number, { directory }: ReturnType<typeof deskWith>, region = 'u173z') =>
    directory.putWaiting(`${region} ${tokenOf(n)}`, `address ${n}`)

  const waiting = (desk: ReturnType<typeof deskWith>) => {
    desk.wind(dayMs)
    return desk.directory.waiting()
  }

  it('is counted by steps, and seen only from three on', () => {
    const desk = deskWith()
    wait(1, desk)
    wait(2, desk)
    expect(waiting(desk)).toEqual({})
    wait(3, desk)
    expect(waiting(desk)).toEqual({ u173z: 0 })
    for (let n = 4; n <= 10; n++) wait(n, desk)
    expect(waiting(desk)).toEqual({ u173z: 1 })
  })

  it('is counted a day later, so that tokens beside theirs do not tell at once', () => {
    const desk = deskWith()
    for (const n of [1, 2, 3]) wait(n, desk)
    desk.wind(dayMs - 1)
    expect(desk.directory.waiting()).toEqual({})
    desk.wind(1)
    expect(desk.directory.waiting()).toEqual({ u173z: 0 })
    wait(3, desk, 'nl1015')
    wait(3, desk)
    expect(desk.directory.waiting()).toEqual({})
  })

  it('counts once, in the last place they said', () => {
    const desk = deskWith()
    for (let n = 0; n < 3; n++) wait(1, desk)
    expect(waiting(desk)).toEqual({})
    for (const n of [1, 2, 3]) wait(n, desk)
    wait(1, desk, 'nl1015')
    expect(waiting(desk)).toEqual({})
  })

  it('is gone with the token alone', () => {
    const desk = deskWith()
    for (const n of [1, 2, 3]) wait(n, desk)
    expect(waiting(desk)).toEqual({ u173z: 0 })
    expect(desk.directory.removeWaiting('a token of mine', 'one')).toBe('malformed')
    desk.directory.removeWaiting(tokenOf(2), 'one')
    expect(desk.directory.waiting()).toEqual({})
  })

  it.each(['u173zj', 'Egelantiersgracht', 'nl101'])('is not taken for %s: finer, or no region', (region) => {
    expect(wait(1, deskWith(), region)).toBe('malformed')
  })
})

describe('who asks to come in', () => {
  const id = genesisOf().id
  const knock = knockOf(1)
  const knockId = knockIdOf(knock, sha256)
  const answerBy = ({ device, sign }: ReturnType<typeof deviceOf>, sealed = new Uint8Array(40)) =>
    encodeAnswer({ knock: knockId, device, signature: sign(answerMessage(knockId, sealed)), sealed })

  function open() {
    const { directory } = deskWith()
    directory.put(entryWith({ keepers: [keeperOf(keeper)] }), 'host')
    directory.putKnock(knock, 'one')
    return directory
  }
  const knocksAt = (directory: ReturnType<typeof open>) =>
    readList(directory.knocksAt(id) ?? new Uint8Array())

  it('is heard at a neighbourhood that is listed, and nowhere else', () => {
    const directory = open()
    expect(knocksAt(directory)).toEqual([knock])
    expect(directory.putKnock(knockOf(1, new Uint8Array(32)), 'one')).toBe('unknown')
    directory.put(entryWith({ number: 2, words: null }), 'host')
    expect(directory.putKnock(knockOf(2), 'one')).toBe('unknown')
  })

  it.each([founder, keeper])('is answered once, by a device that may', (by) => {
    const directory = open()
    expect(directory.putAnswer(answerBy(by), 'host')).toBeNull()
    expect(directory.answerTo(bytesToText(knockId))).toEqual(answerBy(by))
    expect(knocksAt(directory)).toEqual([])
    expect(directory.putAnswer(answerBy(by, new Uint8Array(50)), 'host')).toBe('stale')
  })

  it('is answered by nobody else', () => {
    const directory = open()
    expect(directory.putAnswer(answerBy(stranger), 'one')).toBe('notBelieved')
    const claimed = answerBy(stranger)
    claimed.set(founder.device, 16)
    expect(directory.putAnswer(claimed, 'one')).toBe('notBelieved')
    expect(directory.answerTo(bytesToText(knockId))).toBeNull()
  })
})

describe('the directory over http', () => {
  let folder: string
  beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'stoep-directory-'))))
  afterEach(() => rmSync(folder, { recursive: true, force: true }))
  const now = () => publishedAt
  const put = (url: string, body: Uint8Array | string, method = 'PUT') =>
    fetch(url, { method, body: body as BodyInit })

  it('is kept on the disk, says when nothing changed, and refuses by name', async () => {
    const first = await start({ dataDir: folder, directory: { listFile: null }, now })
    expect((await put(`${first.url}/directory`, entryWith())).status).toBe(204)
    const no = await put(`${first.url}/directory`, entryWith({}, stranger))
    expect([no.status, await no.text()]).toEqual([403, 'notBelieved'])
    expect((await put(`${first.url}/directory`, new Uint8Array(100_000))).status).toBe(413)
    await first.close()

    const { url } = await start({ dataDir: folder, directory: { listFile: null }, now })
    const answer = await fetch(`${url}/directory`)
    expect(readList(await answer.bytes())).toEqual([entryWith()])
    const again = { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } }
    expect((await fetch(`${url}/directory`, again)).status).toBe(304)
  })

  it('carries a knock to the neighbourhood and its answer back', async () => {
    const { url } = await start({ directory: { listFile: null }, now })
    await put(`${url}/directory`, entryWith())
    const knock = knockOf(1)
    expect((await put(`${url}/directory/knocks`, knock)).status).toBe(204)
    expect(readList(await (await fetch(`${url}/directory/knocks?of=${genesisOf().id}`)).bytes())).toEqual([
      knock
    ])
    const id = knockIdOf(knock, sha256)
    const answered = () => fetch(`${url}/directory/answers?to=${bytesToText(id)}`)
    expect((await answered()).status).toBe(404)
    const sealed = new Uint8Array(40)
    const signature = founder.sign(answerMessage(id, sealed))
    const answer = encodeAnswer({ knock: id, device: founder.device, signature, sealed })
    expect((await put(`${url}/directory/answers`, answer)).status).toBe(204)
    expect(new Uint8Array(await (await answered()).arrayBuffer())).toEqual(answer)
  })

  it('says by a word that its file failed, and the relay goes on', async () => {
    const told: string[] = []
    const log = (event: RelayEvent) => void told.push(eventToSentence(event))
    const { url } = await start({ dataDir: folder, directory: { listFile: null }, now, log })
    const other = new DatabaseSync(join(folder, 'directory.sqlite'))
    other.exec('DROP TABLE entries; DROP TABLE waiting')
    other.close()
    told.length = 0
    expect((await fetch(`${url}/directory`)).status).toBe(500)
    expect((await put(`${url}/directory`, entryWith())).status).toBe(500)
    expect(told).toEqual(
      Array(2).fill('the list of neighbourhoods could not be stored or read: SQL logic error')
    )
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
  })

  it('says by a word that it could not forget what ran out, and goes on', () => {
    const told: string[] = []
    const file = join(folder, 'directory.sqlite')
    const full = new DatabaseSync(file)
    full.exec('CREATE TABLE entries (neighbourhood, bytes, generation, number, expires, withdrawn)')
    full.exec('INSERT INTO entries VALUES (1, 1, 1, 1, 1, 0)')
    full.exec("CREATE TRIGGER isFull BEFORE DELETE ON entries BEGIN SELECT RAISE(ABORT, 'full'); END")
    full.close()
    const say = ({ event }: RelayEvent) => void told.push(event)
    openDirectory({ listFile: null }, { file, now, say }).close()
    expect(told).toEqual(['directoryFailed'])
  })

  it('counts who waits and lets them go', async () => {
    let nowMs = publishedAt
    const { url } = await start({ directory: { listFile: null }, now: () => nowMs })
    for (const n of [1, 2, 3]) await put(`${url}/directory/waiting`, `nl1015 ${tokenOf(n)}`)
    nowMs += dayMs
    expect(await (await fetch(`${url}/directory/waiting`)).json()).toEqual({ nl1015: 0 })
    expect((await put(`${url}/directory/waiting`, tokenOf(1), 'DELETE')).status).toBe(204)
    expect(await (await fetch(`${url}/directory/waiting`)).json()).toEqual({})
  })

  it('is not there where the host wants none, and holds whom a file names where there is one', async () => {
    const off = await start({ directory: null })
    expect((await fetch(`${off.url}/directory`)).status).toBe(404)
    const listFile = join(folder, 'listed')
    writeFileSync(listFile, `# ours\n${genesisOf().id}\n`)
    const { url } = await start({ directory: { listFile }, now })
    expect((await put(`${url}/directory`, entryWith())).status).toBe(204)
    expect((await put(`${url}/directory`, otherEntry(1))).status).toBe(403)
    writeFileSync(listFile, 'de buurt\n')
    const withWrong = { dataDir: folder, directory: { listFile } }
    await expect(start(withWrong)).rejects.toThrow('not the id of a neighbourhood')
    writeFileSync(listFile, '')
    expect((await fetch(`${(await start(withWrong)).url}/directory`)).status).toBe(200)
  })
})

function changed(entry: Uint8Array): Uint8Array {
  const at = Buffer.from(entry).indexOf('donderdag')
  return entry.map((byte, i) => (i === at ? byte + 1 : byte))
}
