import { beforeEach, describe, expect, test } from 'vitest'
import {
  dropOldShared,
  dropShared,
  hasShared,
  keepShared,
  readShared,
  takeShared,
  takeSharedAlert
} from '#lib/app/pwa/shared-words.ts'
import { anAlert } from '../../support/cap.ts'
import { limits } from '#lib/wire/limits.ts'

const pixels = new Blob(['pixels'], { type: 'image/png' })

beforeEach(dropShared)

function shared(fields: Record<string, string | Blob>): Request {
  const body = new FormData()
  for (const [name, value] of Object.entries(fields)) body.append(name, value)
  return new Request('/share', { method: 'POST', body })
}

describe('what another app shares', () => {
  test('is title, text and address under each other', async () => {
    const words = await readShared(
      shared({ title: 'Boor', text: 'Wie heeft er een?', url: 'https://a.nl/b' })
    )
    expect(words).toEqual({ words: 'Boor\nWie heeft er een?\nhttps://a.nl/b', photo: null })
  })

  test.each([
    [{ title: 'Boor', text: 'Boor te leen', url: '' }, 'Boor te leen'],
    [{ text: 'Kijk: https://a.nl', url: 'https://a.nl' }, 'Kijk: https://a.nl'],
    [{ title: 'Boor', text: 'Boor' }, 'Boor'],
    [{ text: '  Boor\u0000\u0007\r\nte leen\ud800 ' }, 'Boor\nte leen\ufffd']
  ])('says nothing twice and nothing no field can show: %#', async (fields, words) => {
    expect(await readShared(shared(fields))).toEqual({ words, photo: null })
  })

  test.each([
    ['an empty form', shared({})],
    ['a picture in the place of words', shared({ text: new Blob(['pixels'], { type: 'image/png' }) })],
    ['a file that is no photo', shared({ photo: new Blob(['MZ'], { type: 'application/x-msdownload' }) })],
    ['an empty photo', shared({ photo: new Blob([], { type: 'image/png' }) })],
    [
      'more words than fit, beside a photo',
      shared({ photo: pixels, text: 'a'.repeat(limits.maxSharedBytes + 1) })
    ],
    ['no form', new Request('/share', { method: 'POST', body: 'text=Boor' })],
    [
      'half a form',
      new Request('/share', {
        method: 'POST',
        headers: { 'content-type': 'multipart/form-data; boundary=x' },
        body: '--x\r\ncontent-disposition: form-data; name="text"\r\n\r\nBoor'
      })
    ]
  ])('is nothing when it is %s', async (_what, request) => {
    expect(await readShared(request)).toBeNull()
  })

  test('waits for the page with the field, which gets it once', async () => {
    const answer = await keepShared(shared({ text: 'Boor' }))
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/new'])
    expect(await hasShared()).toBe(true)
    expect(await takeShared()).toEqual({ words: 'Boor', photo: null })
    expect([await hasShared(), await takeShared()]).toEqual([false, null])
  })

  test('is a photo too, larger than any words, as it was', async () => {
    const large = new Blob([new Uint8Array(3_000_000).fill(7)], { type: 'image/jpeg' })
    await keepShared(shared({ title: 'Boor', photo: large }))
    const taken = await takeShared()
    expect(taken?.words).toBe('Boor')
    expect([taken?.photo?.type, taken?.photo?.size]).toEqual(['image/jpeg', 3_000_000])
    expect(await takeShared()).toBeNull()
  })

  test('is a photo alone, and then words alone', async () => {
    await keepShared(shared({ photo: pixels }))
    await keepShared(shared({ photo: pixels, text: '' }))
    expect(await takeShared()).toMatchObject({ words: '', photo: { size: 6 } })
    await keepShared(shared({ photo: pixels }))
    await keepShared(shared({ text: 'Boor' }))
    expect(await takeShared()).toEqual({ words: 'Boor', photo: null })
  })

  test('replaces what was shared before and never looked at', async () => {
    await keepShared(shared({ text: 'Boor' }))
    await keepShared(shared({ text: 'Ladder' }))
    expect(await takeShared()).toEqual({ words: 'Ladder', photo: null })
  })

  test('waits an hour and no longer, and is then neither taken nor left on the device', async () => {
    const [start, hourMs] = [Date.UTC(2026, 0, 1), 60 * 60 * 1000]
    await keepShared(shared({ text: 'Boor', photo: pixels }), start)
    await dropOldShared(start + hourMs - 1)
    expect(await takeShared(start + hourMs - 1)).toMatchObject({ words: 'Boor', photo: { size: 6 } })
    await keepShared(shared({ text: 'Boor' }), start)
    expect(await takeShared(start + hourMs)).toBeNull()
    await keepShared(shared({ text: 'Boor', photo: pixels }), start)
    await dropOldShared(start + hourMs)
    expect(await caches.match('/shared-words')).toBeUndefined()
    expect(await caches.match('/shared-photo')).toBeUndefined()
    await dropOldShared(start)
  })

  test('that cannot be read leaves what waits, and the page hears of it', async () => {
    await keepShared(shared({ text: 'Boor' }))
    const answer = await keepShared(shared({}))
    expect(answer.headers.get('location')).toBe('/new?unshared')
    expect(await takeShared()).toEqual({ words: 'Boor', photo: null })
  })
})

describe('an official alert that another app shares', () => {
  const file = new File([anAlert()], 'waarschuwing.xml', { type: 'text/xml' })

  test.each([
    ['a file', { title: 'waarschuwing.xml', alert: file }],
    ['its text', { text: `\n${anAlert()}` }]
  ])('waits for the page of alerts as %s, which gets it once', async (_what, fields) => {
    const answer = await keepShared(shared(fields))
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/emergency/alert'])
    expect([await hasShared(), await takeShared()]).toEqual([false, null])
    // A form ends its lines as the network does.
    const text = await (await takeSharedAlert())?.text()
    expect(text?.replaceAll('\r\n', '\n').trim()).toBe(anAlert().trim())
    expect(await takeSharedAlert()).toBeNull()
  })

  test('is not what only tells of one', async () => {
    const answer = await keepShared(shared({ text: 'Lees urn:oasis:names:tc:emergency:cap:1.2' }))
    expect(answer.headers.get('location')).toBe('/new')
    expect((await keepShared(shared({ text: '<b>Boor</b>' }))).headers.get('location')).toBe('/new')
    expect(await takeSharedAlert()).toBeNull()
    expect(await takeShared()).toEqual({ words: '<b>Boor</b>', photo: null })
  })

  test('replaces words that waited, and waits an hour', async () => {
    const [start, hourMs] = [Date.UTC(2026, 0, 1), 60 * 60 * 1000]
    await keepShared(shared({ text: 'Boor' }), start)
    await keepShared(shared({ alert: file }), start)
    expect(await hasShared(start)).toBe(false)
    await dropOldShared(start + hourMs - 1)
    expect(await caches.match('/shared-alert')).toBeDefined()
    expect(await takeSharedAlert(start + hourMs)).toBeNull()
    await keepShared(shared({ alert: file }), start)
    await dropOldShared(start + hourMs)
    expect(await caches.match('/shared-alert')).toBeUndefined()
  })
})
