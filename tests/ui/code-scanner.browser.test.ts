import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { render } from 'vitest-browser-svelte'
import { page } from 'vitest/browser'
import Join from '#lib/features/welcome/Join.svelte'
import { keepLanguage } from '#lib/features/words/say.svelte.ts'
import CodeScanner from '#lib/ui/CodeScanner.svelte'
import { fakeStoep } from '../support/fake-stoep.ts'
import { jordaan } from '../support/jordaan.ts'
import { seenCode } from '../support/seen-code.ts'
import { show } from '../support/show.ts'

const cleanups: (() => void)[] = []
beforeEach(() => keepLanguage('nl'))
afterEach(() => {
  vi.restoreAllMocks()
  cleanups.splice(0).forEach((clean) => clean())
})

function holdBefore(text: string): MediaStream {
  const { stream, stop } = seenCode(text)
  cleanups.push(stop)
  vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockResolvedValue(stream)
  return stream
}

const aCode = `STOEP:${'ABCDEFGHIJ234567'.repeat(9)}`

test('reads the code before the camera, tells it once, and lets go of the camera', async () => {
  const stream = holdBefore(aCode)
  const [onfound, ontrouble] = [vi.fn(), vi.fn()]
  const shown = await render(CodeScanner, { props: { title: 'Camera', onfound, ontrouble } })
  await expect.poll(() => onfound.mock.calls).toEqual([[aCode]])
  const video = document.querySelector('video')
  const from = video?.currentTime ?? 0
  await expect.poll(() => video?.currentTime ?? 0).toBeGreaterThan(from + 0.5)
  expect(onfound).toHaveBeenCalledOnce()
  await shown.unmount()
  expect(stream.getTracks().map(({ readyState }) => readyState)).toEqual(['ended'])
  expect(ontrouble).not.toHaveBeenCalled()
})

test('says so when there is no camera, or no leave to use it', async () => {
  vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockRejectedValue(
    new DOMException('no', 'NotAllowedError')
  )
  const [onfound, ontrouble] = [vi.fn(), vi.fn()]
  await render(CodeScanner, { props: { title: 'Camera', onfound, ontrouble } })
  await expect.poll(() => ontrouble.mock.calls.length).toBe(1)
  expect(onfound).not.toHaveBeenCalled()
})

test('lets go of the camera when what reads the codes cannot be had', async () => {
  const stream = holdBefore(aCode)
  const create = document.createElement.bind(document)
  vi.spyOn(document, 'createElement').mockImplementation((tag: string) => {
    if (tag === 'canvas') throw new TypeError('not fetched')
    return create(tag)
  })
  const ontrouble = vi.fn()
  await render(CodeScanner, { props: { title: 'Camera', onfound: vi.fn(), ontrouble } })
  await expect.poll(() => ontrouble.mock.calls.length).toBe(1)
  await expect.poll(() => stream.getTracks().map(({ readyState }) => readyState)).toEqual(['ended'])
})

test('somebody new scans an invitation of the longest kind there usually is, and is asked for their name', async () => {
  holdBefore(`https://buurthuis-de-stoep.example.org/join#${'gAbCdEfGhIjK'.repeat(30)}`)
  const { town, anneke } = jordaan()
  const stoep = fakeStoep({ town, me: anneke, isInside: false })
  await show(stoep, Join, { fragment: '', onin: () => {} }, true)
  await page.getByRole('button', { name: 'Scan de uitnodiging' }).click()
  await expect.element(page.getByLabelText('Hoe heet je?')).toBeVisible()
})
