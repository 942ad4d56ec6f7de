import { afterEach, describe, expect, it } from 'vitest'
import { competeForLead } from '#lib/app/leader.ts'

const stops: (() => void)[] = []
afterEach(() => stops.splice(0).forEach((stop) => stop()))

/** One competitor, as a tab would be, with what happened to it. */
function competitor(name: string) {
  const events: string[] = []
  const { stop, take } = competeForLead({
    name,
    lead() {
      events.push('leads')
      return () => events.push('ended')
    }
  })
  stops.push(stop)
  return { events, stop, take }
}

/** Resolves when whoever leads has said so that many times more: once a second, and when it begins. */
async function beats(name: string, times: number): Promise<void> {
  const channel = new BroadcastChannel(name)
  let heard = 0
  channel.onmessage = () => (heard += 1)
  await expect.poll(() => heard, { timeout: 10_000 }).toBeGreaterThanOrEqual(times)
  channel.close()
}

const freshName = () => `stoep-leader-test-${crypto.randomUUID()}`

describe('the lead', () => {
  it('is held by one at a time, and passes on when its holder stops', async () => {
    const name = freshName()
    const first = competitor(name)
    await expect.poll(() => first.events).toEqual(['leads'])
    const second = competitor(name)
    first.stop()
    await expect.poll(() => second.events).toEqual(['leads'])
    expect(first.events).toEqual(['leads', 'ended'])
  })

  it('ends with its holder at once, not when the lock is given back, and once only', async () => {
    const name = freshName()
    const only = competitor(name)
    await expect.poll(() => only.events).toEqual(['leads'])
    only.stop()
    expect(only.events).toEqual(['leads', 'ended'])
    await expect.poll(async () => (await navigator.locks.query()).held).not.toMatchObject([{ name }])
    expect(only.events).toEqual(['leads', 'ended'])
  })

  it('is taken from a holder that says nothing for three seconds', async () => {
    const name = freshName()
    let lost: unknown = null
    const silent = navigator.locks.request(name, () => new Promise(() => {}))
    silent.catch((error: unknown) => (lost = error))
    const waiting = competitor(name)
    await expect.poll(() => waiting.events, { timeout: 10_000 }).toEqual(['leads'])
    await expect.poll(() => lost).toBeInstanceOf(DOMException)
  })

  it('is had by who asks for it: at once where nobody leads, else from whoever does', async () => {
    const name = freshName()
    const first = competitor(name)
    await first.take()
    expect(first.events).toEqual(['leads'])
    const second = competitor(name)
    await second.take()
    await second.take()
    expect(second.events).toEqual(['leads'])
    await expect.poll(() => first.events).toEqual(['leads', 'ended'])
  })

  it('stays with who took it, however long the one before had it', async () => {
    const name = freshName()
    const first = competitor(name)
    await expect.poll(() => first.events).toEqual(['leads'])
    await beats(name, 4)
    const second = competitor(name)
    await second.take()
    await beats(name, 3)
    expect(second.events).toEqual(['leads'])
    expect(first.events).toEqual(['leads', 'ended'])
  })

  it('comes to all who ask for it in one tab', async () => {
    const name = freshName()
    await competitor(name).take()
    const second = competitor(name)
    await Promise.all([second.take(), second.take()])
    expect(second.events).toEqual(['leads'])
  })

  it('is not taken for who stopped after asking, nor for who asks then', async () => {
    const name = freshName()
    const first = competitor(name)
    await first.take()
    const second = competitor(name)
    const asked = second.take()
    second.stop()
    await expect(asked).rejects.toThrow('any more')
    await expect(second.take()).rejects.toThrow('any more')
    await beats(name, 2)
    expect([first.events, second.events]).toEqual([['leads'], []])
  })

  it('ends the moment it is taken away, and may come back', async () => {
    const name = freshName()
    const { events } = competitor(name)
    await expect.poll(() => events).toEqual(['leads'])
    await navigator.locks.request(name, { steal: true }, () => Promise.resolve())
    await expect.poll(() => events).toEqual(['leads', 'ended', 'leads'])
  })
})
