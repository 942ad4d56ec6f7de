import { expect, test, vi } from 'vitest'
import { linkTo, type MatchPost } from '#lib/app/match-link.ts'
import type { FromMatchWorker, ToMatchWorker } from '#lib/app/match-messages.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { Answer, Question } from '#lib/ports/matching.ts'

const home = 'home' as RecordId
const question = (text: string): Question => ({ text, kind: 'request', domain: null, area: null })
const answer: Answer = { matches: [], domain: 'item', isWhole: true }

function fakeWorker() {
  const sent: ToMatchWorker[] = []
  const worker: MatchPost = {
    postMessage: (message) => void sent.push(message),
    onmessage: null,
    onerror: null,
    terminate: vi.fn()
  }
  const says = (data: FromMatchWorker) => worker.onmessage?.({ data } as MessageEvent<FromMatchWorker>)
  return { worker, sent, says, link: linkTo(worker, home, null) }
}

test('begins by telling the worker whose store to read', () => {
  expect(fakeWorker().sent).toEqual([{ type: 'start', store: home, me: null }])
})

test('the latest question wins, and what it overtook has no answer', async () => {
  const { says, link } = fakeWorker()
  const [first, second] = [link.ask(question('een')), link.ask(question('een ladder'))]
  expect(await first).toBeNull()
  says({ type: 'answer', number: 1, answer: { ...answer, domain: 'meal' } })
  says({ type: 'answer', number: 2, answer })
  expect(await second).toEqual(answer)
})

test('a worker that breaks answers null, now and from then on, and is ended', async () => {
  const { says, worker, link } = fakeWorker()
  const waiting = link.ask(question('een'))
  says({ type: 'failed' })
  expect(await waiting).toBeNull()
  expect(await link.ask(question('twee'))).toBeNull()
  expect(worker.terminate).toHaveBeenCalled()
})

test('a worker that cannot start is one that breaks', async () => {
  const { worker, link } = fakeWorker()
  const waiting = link.ask(question('een'))
  worker.onerror?.({} as ErrorEvent)
  expect(await waiting).toBeNull()
})

test('whoever listens hears that listings came or went, until they stop', () => {
  const { says, link } = fakeWorker()
  const heard = vi.fn()
  const stop = link.onChange(heard)
  says({ type: 'changed' })
  stop()
  says({ type: 'changed' })
  expect(heard).toHaveBeenCalledTimes(1)
})

test('what wishes ask and what somebody types do not overtake each other', async () => {
  const { says, sent, link } = fakeWorker()
  const wished = link.askAll([question('fietskar'), question('schaken')])
  const typed = link.ask(question('een ladder'))
  const wishedAgain = link.askAll([question('fietskar')])
  expect(sent.map(({ type }) => type)).toEqual(['start', 'askAll', 'ask', 'askAll'])
  says({ type: 'answer', number: 1, answer })
  says({ type: 'answers', number: 2, answers: [answer] })
  says({ type: 'answers', number: 1, answers: [answer, answer] })
  expect(await typed).toEqual(answer)
  expect(await wished).toEqual([answer, answer])
  expect(await wishedAgain).toEqual([answer])
})
