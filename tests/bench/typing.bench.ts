/**
 * What finding who fits costs the person who types, in the real app with some twelve thousand open listings. Typing:
 * forty letters right after the field is first touched, so while the worker reads all listings and answers every
 * letter, against the same with the worker kept from starting: as many frames, and no longer a gap between two. Start:
 * the time to the first fifty listings with words kept in the field, so that matching starts as early as it ever does,
 * against an empty field; the 95th percentile of twelve, which is the slowest.
 */
import type { Page } from '@playwright/test'
import type { RecordId } from '#lib/domain/record.ts'
import { databaseName } from '#lib/journal/schema.ts'
import { parseInvite } from '#lib/wire/invite.ts'
import { answerInvite, oneField } from '../e2e/support/doorstep.ts'
import { RelayProcess } from '../e2e/support/relay.ts'
import { foundSeeded } from '../e2e/support/seeded.ts'
import type { Bench } from './harness.ts'
import { BenchBrowser } from './support/bench-browser.ts'

/** Of which about ten thousand are listings still open. */
const records = 30_000
const words = 'Wie kan mij helpen met een lekkende kraan?'.slice(0, 40)
const letterMs = 60
const loads = 12

const browser = new BenchBrowser()
const relay = new RelayProcess()
let database = ''

export const bench: Bench = {
  name: 'typing',
  figures: [
    { name: 'typing.frames', of: 'framesMatching', against: 'framesAlone', goal: 0.97, better: 'higher' },
    { name: 'typing.longestGap', of: 'gapMatching', against: 'gapAlone', goal: 1.5, better: 'lower' },
    { name: 'typing.startP95', of: 'startMatching', against: 'startAlone', goal: 1.05, better: 'lower' }
  ],
  async setUp() {
    await relay.start()
    const invite = await foundSeeded(relay.url, records)
    const read = parseInvite(invite.slice(invite.indexOf('#') + 1))
    if (!read) throw new Error('the invite cannot be read')
    database = databaseName(read.neighbourhood as RecordId)
    const page = await browser.open(relay.url)
    await answerInvite(page, invite, 'Anneke')
    await page.getByRole('link', { name: 'bijgewerkt' }).waitFor({ timeout: 300_000 })
    await whenQuiet(page)
  },
  async tearDown() {
    await browser.dispose()
    await relay.dispose()
  },
  async round() {
    const page = await browser.open(relay.url)
    await page.addInitScript(noteFirstList)
    const alone = await typed(page, false)
    const matching = await typed(page, true)
    const starts = await firstLists(page)
    await browser.close()
    return {
      framesAlone: alone.perSecond,
      framesMatching: matching.perSecond,
      gapAlone: alone.longestMs,
      gapMatching: matching.longestMs,
      startAlone: Math.max(...starts.alone),
      startMatching: Math.max(...starts.matching)
    }
  }
}

/** Everything founded is in the journal and no view waits to be folded, so that only the page itself is at work. */
async function whenQuiet(page: Page): Promise<void> {
  const asked = { name: database, records }
  await page.waitForFunction(isAllFolded, asked, { polling: 1000, timeout: 600_000 })
}

/** In the page: `dirty` names what is still to be folded, `pageIndex` and `tail` hold the ids of all records. */
async function isAllFolded(asked: { readonly name: string; readonly records: number }): Promise<boolean> {
  const answer = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(new Error('the database does not answer'))
    })
  const db = await answer(indexedDB.open(asked.name))
  const reading = db.transaction(['dirty', 'pageIndex', 'tail'])
  const [waiting, fresh, pages] = await Promise.all([
    answer(reading.objectStore('dirty').count()),
    answer(reading.objectStore('tail').count()),
    answer<{ readonly ids: Uint8Array }[]>(reading.objectStore('pageIndex').getAll())
  ])
  db.close()
  const stored = pages.reduce((sum, { ids }) => sum + ids.length / 32, fresh)
  return waiting === 0 && stored >= asked.records
}

interface Frames {
  readonly perSecond: number
  readonly longestMs: number
}

async function typed(page: Page, isMatching: boolean): Promise<Frames> {
  const block = '**/match-worker*'
  if (!isMatching) await page.route(block, (route) => route.abort())
  await page.goto(relay.url)
  await page.evaluate(() => globalThis.firstListMs)
  const field = page.getByLabel(oneField)
  await field.fill('')
  await page.evaluate(watchFrames)
  await field.click()
  await page.keyboard.type(words, { delay: letterMs })
  const frames = await page.evaluate(() => globalThis.endFrames())
  await field.fill('')
  await page.unroute(block)
  return frames
}

async function firstLists(page: Page): Promise<{ readonly alone: number[]; readonly matching: number[] }> {
  const alone: number[] = []
  const matching: number[] = []
  for (let load = 0; load < loads; load++) {
    alone.push(await firstListMs(page, ''))
    matching.push(await firstListMs(page, words))
  }
  return { alone, matching }
}

async function firstListMs(page: Page, kept: string): Promise<number> {
  await page.getByLabel(oneField).fill(kept)
  await page.reload()
  return page.evaluate(() => globalThis.firstListMs)
}

declare global {
  var firstListMs: Promise<number>
  var endFrames: () => Frames
}

/** In the page: when fifty listings have been painted, from when the page was asked for. */
function noteFirstList(): void {
  globalThis.firstListMs = new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (document.querySelectorAll('article').length < 50) return
      observer.disconnect()
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))
    })
    observer.observe(document, { childList: true, subtree: true })
  })
}

/** In the page: notes when each frame begins, until told to end. */
function watchFrames(): void {
  const at: number[] = []
  let isOver = false
  const note = (ms: number) => {
    at.push(ms)
    if (!isOver) requestAnimationFrame(note)
  }
  requestAnimationFrame(note)
  globalThis.endFrames = () => {
    isOver = true
    const gaps = at.slice(1).map((ms, n) => ms - (at[n] ?? ms))
    const seconds = ((at.at(-1) ?? 0) - (at[0] ?? 0)) / 1000
    return { perSecond: gaps.length / seconds, longestMs: Math.max(...gaps) }
  }
}
