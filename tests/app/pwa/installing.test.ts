import { expect, test, vi } from 'vitest'
import { keepInstallQuestion, type InstallWindow } from '#lib/app/pwa/installing.ts'
import type { InstallWay } from '#lib/ports/app.ts'

function browser(byHand: InstallWay | null = null) {
  const listeners = new Map<string, (event: Event) => void>()
  const here: InstallWindow = { addEventListener: (type, listener) => void listeners.set(type, listener) }
  const installing = keepInstallQuestion(here, byHand)
  const ways: (InstallWay | null)[] = []
  installing.way(
    (way) => void ways.push(way),
    () => {}
  )
  return { installing, ways, tell: (event: Event) => listeners.get(event.type)?.(event) }
}

function question(outcome: 'accepted' | 'dismissed') {
  const prompt = vi.fn(async () => ({ outcome }))
  return Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt })
}

test("the browser's own question is kept for our button, and asked once", async () => {
  const { installing, ways, tell } = browser()
  const asked = question('accepted')
  tell(asked)
  expect(asked.defaultPrevented).toBe(true)
  expect(asked.prompt).not.toHaveBeenCalled()
  expect(await installing.ask()).toBe(true)
  expect(await installing.ask()).toBe(false)
  expect(asked.prompt).toHaveBeenCalledTimes(1)
  expect(ways).toEqual([null, 'button', null])
})

test('a no is a no', async () => {
  const { installing, tell } = browser()
  tell(question('dismissed'))
  expect(await installing.ask()).toBe(false)
})

test('once installed, by whatever way, there is no way to show any more', () => {
  const { ways, tell } = browser('firefox')
  tell(new Event('appinstalled'))
  expect(ways).toEqual(['firefox', null])
})

test('an event that asks nothing is no question', () => {
  const { ways, tell } = browser()
  tell(new Event('beforeinstallprompt'))
  expect(ways).toEqual([null])
})
