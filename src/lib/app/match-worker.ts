/** The worker that finds who can help while somebody types: reading and ranking happen here, away from the screen. */
import type { AccountId } from '#lib/domain/record.ts'
import { watchAuthority } from '#lib/journal/fold-one.ts'
import { openStore } from '#lib/journal/open.ts'
import { watchHelps, watchOpenListings } from '#lib/journal/open-listings.ts'
import type { Answer } from '#lib/ports/matching.ts'
import type { StoreId } from '#lib/ports/store-id.ts'
import { Matchmaker } from '#lib/state/matchmaker.ts'
import { whyFits } from '#lib/state/ring-finder.ts'
import type { FromMatchWorker, ToMatchWorker } from './match-messages.ts'
import { RingSearch } from './ring-search.ts'
import { now } from './system.ts'

type Asked = Extract<ToMatchWorker, { readonly type: 'ask' }>
type Series = Extract<ToMatchWorker, { readonly type: 'askAll' }> & { readonly answers: readonly Answer[] }

const tell = (message: FromMatchWorker) => self.postMessage(message)
/** How long a question waits at most while listings are being read. */
const sliceMs = 8
/** How often it says that there is more to find, while a long list is being read. */
const newsEveryMs = 300

let maker: Matchmaker | null = null
let asked: Asked | null = null
let rings: RingSearch | null = null
/** Being answered, one question a turn. */
let series: Series[] = []
/** Asked for before there was anything to look through. */
let ringsAsked: number[] = []
let isBusy = false
let hasNews = false
let toldAt = 0

self.onmessage = ({ data }: MessageEvent<ToMatchWorker>) => {
  if (data.type === 'start') start(data.store, data.me).catch(fail)
  else if (data.type === 'why') tell({ type: 'why', number: data.number, reasons: data.pairs.map(whyFits) })
  else {
    if (data.type === 'rings') ringsAsked.push(data.number)
    else if (data.type === 'askAll') series.push({ ...data, answers: [] })
    else asked = data
    goOn()
  }
}

async function start(id: StoreId, me: AccountId | null): Promise<void> {
  const { db } = await openStore(id)
  const started = new Matchmaker(me)
  maker = started
  const search = new RingSearch(me, started)
  rings = search
  watchHelps(db)((helps) => started.hear(helps), fail)
  watchAuthority(db)((authority) => started.place(authority), fail)
  watchOpenListings(db)((change) => {
    started.follow(change)
    search.follow(change)
    hasNews = true
    goOn()
  }, fail)
}

/** One turn at a time, so that a newer question is heard between slices. */
function goOn(): void {
  if (isBusy || !maker) return
  isBusy = true
  setTimeout(turn)
}

function turn(): void {
  isBusy = false
  if (!maker) return
  answerLatest(maker)
  answerSeries(maker)
  const until = performance.now() + sliceMs
  if (maker.waiting > 0) maker.read(() => performance.now() < until)
  tellNews(maker)
  if (maker.waiting === 0) searchRings(() => performance.now() < until)
  if (maker.waiting > 0 || series.length > 0 || rings?.isUnderWay) goOn()
}

/** Once all has been read, a slice at a time. */
function searchRings(may: () => boolean): void {
  const found = ringsAsked.length > 0 ? rings?.goOn(may, now()) : null
  if (!found) return
  for (const number of ringsAsked) tell({ type: 'rings', number, rings: found })
  ringsAsked = []
}

function tellNews({ waiting }: Matchmaker): void {
  if (!hasNews || (waiting > 0 && performance.now() - toldAt < newsEveryMs)) return
  hasNews = waiting > 0
  toldAt = performance.now()
  tell({ type: 'changed' })
}

function answerLatest(matchmaker: Matchmaker): void {
  if (!asked) return
  const { number, question } = asked
  asked = null
  tell({ type: 'answer', number, answer: matchmaker.answer(question, now()) })
}

function answerSeries(matchmaker: Matchmaker): void {
  const [first, ...others] = series
  if (!first) return
  const question = first.questions[first.answers.length]
  const answers = question ? [...first.answers, matchmaker.answer(question, now())] : first.answers
  const isDone = answers.length === first.questions.length
  if (isDone) tell({ type: 'answers', number: first.number, answers })
  series = isDone ? others : [{ ...first, answers }, ...others]
}

function fail(error: unknown): void {
  console.error(error)
  tell({ type: 'failed' })
}
