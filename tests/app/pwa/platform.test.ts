import { expect, test, vi } from 'vitest'
import { installByHand } from '#lib/app/pwa/install-by-hand.ts'
import { isIosTab, isSecure, type Surroundings } from '#lib/app/pwa/platform.ts'
import { askToPersist } from '#lib/app/pwa/storage.ts'

const iphone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Safari/604.1'
const mac =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 Version/17.5 Safari/605.1.15'
const android = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 Chrome/126.0.0.0 Mobile Safari/537.36'

function at(userAgent: string, rest: Partial<Surroundings> = {}): Surroundings {
  return { userAgent, maxTouchPoints: 0, isInstalled: false, isSecureContext: true, ...rest }
}

test.each([
  ['an iPhone tab', at(iphone, { maxTouchPoints: 5 }), true],
  ['an iPhone home screen', at(iphone, { maxTouchPoints: 5, isInstalled: true }), false],
  ['an iPad, which says it is a Macintosh', at(mac, { maxTouchPoints: 5 }), true],
  ['an iPad home screen', at(mac, { maxTouchPoints: 5, isInstalled: true }), false],
  ['a Macintosh', at(mac), false],
  ['an Android phone', at(android, { maxTouchPoints: 5 }), false]
])('%s: visiting only is %s', (_where, here, expected) => {
  expect(isIosTab(here)).toBe(expected)
})

const safari = (version: string) => mac.replace('Version/17.5', `Version/${version}`)
const chromeOnMac =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/126.0.0.0 Safari/537.36'

test.each([
  ['an iPhone tab', at(iphone, { maxTouchPoints: 5 }), 'ios'],
  ['an iPhone home screen', at(iphone, { maxTouchPoints: 5, isInstalled: true }), null],
  ['an iPad, which says it is a Macintosh', at(mac, { maxTouchPoints: 5 }), 'ios'],
  ['Safari on a Macintosh', at(mac), 'mac'],
  ['Safari from before apps in the dock', at(safari('16.6')), null],
  ['Chrome on a Macintosh', at(chromeOnMac), null],
  ['Chrome on Android', at(android, { maxTouchPoints: 5 }), null],
  [
    'Firefox on Android',
    at('Mozilla/5.0 (Android 14; Mobile; rv:128.0) Gecko/128.0 Firefox/128.0'),
    'firefox'
  ],
  [
    'Firefox on a desktop',
    at('Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0'),
    null
  ],
  ['plain http', at(iphone, { maxTouchPoints: 5, isSecureContext: false }), null]
])('%s: installing by hand is %s', (_where, here, expected) => {
  expect(installByHand(here)).toBe(expected)
})

test('plain http from another machine is not secure', () => {
  expect(isSecure(at(android, { isSecureContext: false }))).toBe(false)
  expect(isSecure(at(android))).toBe(true)
})

test('storage that is kept already is not asked for again', async () => {
  const persist = vi.fn(async () => false)
  expect(await askToPersist({ persisted: async () => true, persist })).toBe(true)
  expect(persist).not.toHaveBeenCalled()
})

test.each([
  ['granted', { persisted: async () => false, persist: async () => true }, true],
  ['refused', { persisted: async () => false, persist: async () => false }, false],
  ['not there', {}, false],
  ['broken', { persisted: () => Promise.reject(new Error('private window')) }, false]
])('storage %s is an answer, never an error', async (_how, storage, expected) => {
  expect(await askToPersist(storage)).toBe(expected)
})
