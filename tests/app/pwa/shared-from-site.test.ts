import { afterEach, expect, it, vi } from 'vitest'
import { keepShared } from '#lib/app/pwa/shared-words.ts'

afterEach(() => vi.unstubAllGlobals())

const here = 'https://stoep.example'

/** Where the browser is sent, and whether anything was kept. A browser lets no page set these headers; Node does. */
async function sharedBy(site: string, referrer: string | null = null) {
  const put = vi.fn()
  vi.stubGlobal('caches', { open: async () => ({ put }), delete: async () => true })
  const body = new FormData()
  body.append('text', 'Boor')
  const request = new Request(`${here}/share`, { method: 'POST', body, headers: { 'sec-fetch-site': site } })
  if (referrer !== null) Object.defineProperty(request, 'referrer', { value: referrer })
  const { headers } = await keepShared(request)
  return { to: headers.get('location'), isKept: put.mock.calls.length > 0 }
}

it('keeps nothing of what a site posts as if it were shared', async () => {
  expect(await sharedBy('cross-site')).toEqual({ to: '/', isKept: false })
  expect(await sharedBy('none', 'https://evil.example/')).toEqual({ to: '/', isKept: false })
})

it('keeps what the system shares, whichever way it says so', async () => {
  for (const site of ['none', 'same-origin'])
    for (const referrer of ['', 'about:client', `${here}/new`, 'android-app://nl.example'])
      expect(await sharedBy(site, referrer)).toEqual({ to: '/new', isKept: true })
})
