import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { shareAddress } from '#lib/app/pwa/shared-words.ts'

const root = new URL('../../../', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('static/manifest.webmanifest', root), 'utf8'))

test('what another app shares is posted to the address the worker answers, as the form it reads', () => {
  const files = [
    { name: 'photo', accept: ['image/*'] },
    { name: 'alert', accept: ['application/cap+xml', 'application/xml', 'text/xml', '.cap', '.xml'] }
  ]
  const params = { title: 'title', text: 'text', url: 'url', files }
  expect(manifest.share_target).toEqual({
    ...{ action: shareAddress, method: 'POST', enctype: 'multipart/form-data' },
    params
  })
})

test('files, links and shortcuts lead to pages that are there', () => {
  const addresses: string[] = [
    ...manifest.file_handlers.map(({ action }: { action: string }) => action),
    ...manifest.protocol_handlers.map(({ url }: { url: string }) => url),
    ...manifest.shortcuts.map(({ url }: { url: string }) => url)
  ]
  for (const address of addresses) {
    const path = address.replace(/#.*/, '')
    expect(existsSync(new URL(`src/routes${path}/+page.svelte`, root)), address).toBe(true)
  }
})

test('a link is handed over in the fragment, which no server sees', () => {
  expect(manifest.protocol_handlers).toEqual([{ protocol: 'web+stoep', url: '/open#%s' }])
})
