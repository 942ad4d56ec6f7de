import { expect, test, vi } from 'vitest'
import { shareVerify, type VerifyPost } from '#lib/app/shared-verify.ts'
import { unpackSigned, type FromVerifyWorker, type PackedSigned } from '#lib/app/verify-messages.ts'

/** Genuine is what ends in an even number. */
const isGenuine = (message: Uint8Array) => (message.at(-1) ?? 0) % 2 === 0
const verdictsOf = (from: number, count: number) =>
  Array.from({ length: count }, (_, i) => (from + i) % 2 === 0)

function scene() {
  const here: number[] = []
  const timers = new Set<() => void>()
  const workers: ReturnType<typeof playedWorker>[] = []
  const verify = shareVerify({
    verify: async (_key, _signature, message) => {
      here.push((message[0] ?? 0) * 256 + (message[1] ?? 0))
      return isGenuine(message)
    },
    startWorker: () => {
      const played = playedWorker()
      workers.push(played)
      return played.worker
    },
    later: (callback) => {
      timers.add(callback)
      return () => timers.delete(callback)
    }
  })
  /** So many in one breath, numbered from `from`. */
  const ask = (from: number, count: number) =>
    Promise.all(
      Array.from({ length: count }, (_, i) =>
        verify(new Uint8Array(32), new Uint8Array(64), new Uint8Array([(from + i) >> 8, (from + i) & 255]))
      )
    )
  /** Rings all timers that wait. */
  const wind = () => {
    const ringing = [...timers]
    timers.clear()
    for (const ring of ringing) ring()
  }
  return { here, workers, ask, wind }
}

function playedWorker() {
  const sent: PackedSigned[] = []
  const terminate = vi.fn()
  const worker: VerifyPost = {
    postMessage: (packed) => void sent.push(packed),
    onmessage: null,
    onerror: null,
    terminate
  }
  const says = (data: FromVerifyWorker) => worker.onmessage?.({ data } as MessageEvent<FromVerifyWorker>)
  const answer = () => {
    for (const packed of sent.splice(0)) {
      const verdicts = unpackSigned(packed).map(({ message }) => isGenuine(message))
      says({ type: 'verdicts', number: packed.number, verdicts })
    }
  }
  return { worker, sent, says, answer, terminate }
}

/** Two hundred and fifty-six in a row have started a second worker, and it is ready. */
async function sceneOfMany() {
  const made = scene()
  await made.ask(0, 256)
  const second = made.workers[0] ?? expect.fail('no second worker was started')
  second.says({ type: 'ready' })
  made.here.length = 0
  return { ...made, second }
}

test('few signatures are verified here, and no second worker is started', async () => {
  const { ask, workers } = scene()
  expect(await ask(0, 255)).toEqual(verdictsOf(0, 255))
  expect(workers).toHaveLength(0)
})

test('until the second worker is ready all are verified here', async () => {
  const { ask, workers, here } = scene()
  expect(await ask(0, 1000)).toEqual(verdictsOf(0, 1000))
  expect(workers).toHaveLength(1)
  expect(await ask(1000, 100)).toEqual(verdictsOf(1000, 100))
  expect(here).toHaveLength(1100)
})

test('of many, the second worker verifies what comes once it is ready, with the same verdicts', async () => {
  const { ask, second, here } = await sceneOfMany()
  const asked = [ask(0, 128), ask(128, 100)]
  await vi.waitFor(() => expect(second.sent).not.toHaveLength(0))
  second.answer()
  expect(await Promise.all(asked)).toEqual([verdictsOf(0, 128), verdictsOf(128, 100)])
  expect(here).toHaveLength(0)
})

test('what is more than the second worker has a hand for is verified here meanwhile', async () => {
  const { ask, second, here } = await sceneOfMany()
  const there = ask(0, 1000)
  await vi.waitFor(() => expect(second.sent).toHaveLength(1))
  expect(await ask(1000, 100)).toEqual(verdictsOf(1000, 100))
  expect(here).toHaveLength(100)
  second.answer()
  expect(await there).toEqual(verdictsOf(0, 1000))
})

test.each(['breaks', 'never answers'])(
  'a second worker that %s leaves all of it to this thread, and is not started again',
  async (how) => {
    const { ask, second, wind, workers } = await sceneOfMany()
    const asked = ask(0, 300)
    await vi.waitFor(() => expect(second.sent).toHaveLength(1))
    if (how === 'breaks') second.worker.onerror?.({} as ErrorEvent)
    else wind()
    expect(await asked).toEqual(verdictsOf(0, 300))
    expect(second.terminate).toHaveBeenCalled()
    expect(await ask(0, 1000)).toEqual(verdictsOf(0, 1000))
    expect(workers).toHaveLength(1)
  }
)

test('a verdict that the second worker leaves out counts as false', async () => {
  const { ask, second } = await sceneOfMany()
  const asked = ask(0, 2)
  await vi.waitFor(() => expect(second.sent).toHaveLength(1))
  second.says({ type: 'verdicts', number: second.sent[0]?.number ?? -1, verdicts: [true] })
  expect(await asked).toEqual([true, false])
})

test('a second worker ends when nothing has come for a while, and another starts for the next many', async () => {
  const { ask, second, wind, workers } = await sceneOfMany()
  wind()
  expect(second.terminate).toHaveBeenCalled()
  await ask(0, 100)
  expect(workers).toHaveLength(1)
  await ask(0, 256)
  expect(workers).toHaveLength(2)
})

test('signatures that come a few at a time never start a second worker', async () => {
  const { ask, wind, workers } = scene()
  for (let n = 0; n < 20; n++) {
    await ask(0, 100)
    wind()
  }
  expect(workers).toHaveLength(0)
})
