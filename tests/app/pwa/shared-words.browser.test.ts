import { beforeEach, describe, expect, test } from 'vitest'
import { keepShared, readShared, takeShared } from '#lib/app/pwa/shared-words.ts'

beforeEach(async () => void (await takeShared()))

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
    expect(words).toBe('Boor\nWie heeft er een?\nhttps://a.nl/b')
  })

  test.each([
    [{ title: 'Boor', text: 'Boor te leen', url: '' }, 'Boor te leen'],
    [{ text: 'Kijk: https://a.nl', url: 'https://a.nl' }, 'Kijk: https://a.nl'],
    [{ title: 'Boor', text: 'Boor' }, 'Boor'],
    [{ text: '  Boor\u0000\u0007\r\nte leen\ud800 ' }, 'Boor\nte leen\ufffd']
  ])('says nothing twice and nothing no field can show: %#', async (fields, words) => {
    expect(await readShared(shared(fields))).toBe(words)
  })

  test.each([
    ['an empty form', shared({})],
    ['a picture alone', shared({ text: new Blob(['pixels'], { type: 'image/png' }) })],
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
    expect(await takeShared()).toBe('Boor')
    expect(await takeShared()).toBeNull()
  })

  test('replaces what was shared before and never looked at', async () => {
    await keepShared(shared({ text: 'Boor' }))
    await keepShared(shared({ text: 'Ladder' }))
    expect(await takeShared()).toBe('Ladder')
  })

  test('that cannot be read leaves what waits, and the page hears of it', async () => {
    await keepShared(shared({ text: 'Boor' }))
    const answer = await keepShared(shared({}))
    expect(answer.headers.get('location')).toBe('/new?unshared')
    expect(await takeShared()).toBe('Boor')
  })
})
