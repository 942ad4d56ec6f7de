import jsQR from 'jsqr'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import ListingPage from '#lib/features/listing/ListingPage.svelte'
import NoticeBoardPage from '#lib/features/print/NoticeBoardPage.svelte'
import PosterPage from '#lib/features/print/PosterPage.svelte'
import { keepLanguage, speak } from '#lib/features/words/say.svelte.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import { FakeTown } from '../support/fake-town.ts'
import { jordaan, posts } from '../support/jordaan.ts'
import { show } from '../support/show.ts'

beforeEach(async () => {
  await page.viewport(360, 740)
  keepLanguage('nl')
})
afterEach(() => vi.restoreAllMocks())

const sheets = () => [...document.querySelectorAll('body > .paper > .sheet')]
const onPaper = () => document.querySelector('body > .paper')?.textContent?.replace(/\s+/g, ' ') ?? ''

/** What each code on paper says. */
async function codes(): Promise<readonly (string | undefined)[]> {
  return Promise.all([...document.querySelectorAll('body > .paper svg[role="img"]')].map(codeIn))
}

async function codeIn(drawn: Element): Promise<string | undefined> {
  const picture = new Image()
  const copy = drawn.cloneNode(true) as Element
  copy.setAttribute('width', '600')
  copy.setAttribute('height', '600')
  picture.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`
  await picture.decode()
  const drawing = new OffscreenCanvas(600, 600).getContext('2d')!
  drawing.drawImage(picture, 0, 0)
  return jsQR(drawing.getImageData(0, 0, 600, 600).data, 600, 600)?.data
}

test('the noticeboard has all that is for everybody, without names, addresses and numbers, each with its code', async () => {
  const { town, anneke, youssef, fatima } = jordaan()
  const soup = await posts(town, anneke, { text: 'Soep. Bel 06-12345678, Lindengracht 12.', kind: 'offer' })
  const ladder = await posts(town, youssef, { text: 'Ladder gevraagd' })
  await posts(town, fatima, { text: 'Oma zoekt een kat', delegation: { name: 'Oma', consent: 'spoken' } })
  await show(fakeStoep({ town, me: anneke }), NoticeBoardPage, {})
  await expect.element(page.getByRole('button', { name: 'Druk 1 blad af' })).toBeVisible()
  expect(onPaper()).toContain('Soep. Bel […], […].')
  expect(onPaper()).not.toMatch(/Anneke|Youssef|Oma|1234/)
  expect([...(await codes())].sort()).toEqual(
    [soup, ladder].map((id) => `${location.origin}/listing/${id}`).sort()
  )
  expect(getComputedStyle(document.querySelector('body > .paper')!).display).toBe('none')
})

test('what is left out is not printed, and the ninth begins a second sheet', async () => {
  const { town, anneke } = jordaan()
  for (let n = 1; n <= 9; n++) await posts(town, anneke, { text: `Ding ${n}` })
  const print = vi.spyOn(window, 'print').mockImplementation(() => {})
  await show(fakeStoep({ town, me: anneke }), NoticeBoardPage, {})
  await expect.element(page.getByRole('button', { name: 'Druk 2 bladen af' })).toBeVisible()
  expect(sheets().length).toBe(2)
  await page.getByRole('checkbox', { name: 'Ding 4' }).click()
  await page.getByRole('button', { name: 'Druk 1 blad af' }).click()
  expect(print).toHaveBeenCalledTimes(1)
  expect(sheets().length).toBe(1)
  expect(onPaper()).not.toContain('Ding 4')
})

test('eight long listings fit on an A4, each within its own card, with the date instead of how soon', async () => {
  const { town, anneke } = jordaan()
  const when = { from: Date.UTC(2026, 11, 12, 12), to: Date.UTC(2026, 11, 14, 12) }
  const long = {
    text: 'Wie heeft er een lange ladder voor de dakgoot? '.repeat(6),
    urgency: 'thisWeek'
  } as const
  for (let n = 1; n <= 8; n++) await posts(town, anneke, { ...long, domain: 'skill', terms: 'costs', when })
  await show(fakeStoep({ town, me: anneke }), NoticeBoardPage, {})
  await expect.element(page.getByRole('button', { name: 'Druk 1 blad af' })).toBeVisible()
  expect(onPaper()).toMatch(/za 12 ?[-–] ?ma 14 dec 2026/)
  expect(onPaper()).not.toContain('Deze week')
  layOutAsA4()
  const cards = [...document.querySelectorAll('body > .paper .card')]
  expect(cards).toHaveLength(8)
  for (const card of cards) {
    const { bottom } = card.getBoundingClientRect()
    expect(card.querySelector('.marks')!.getBoundingClientRect().bottom).toBeLessThan(bottom)
    const words = card.querySelector('.words')!
    expect(words.clientHeight).toBeGreaterThan(4.9 * 1.25 * 20)
    expect(bottom).toBeLessThanOrEqual(sheets()[0]!.getBoundingClientRect().bottom)
  }
})

/** On screen, as paper lays it out. */
function layOutAsA4() {
  const paper = document.querySelector<HTMLElement>('body > .paper')!
  paper.style.cssText = 'display: block; inline-size: 190mm; font-size: 12pt; line-height: 1.35'
  for (const sheet of document.querySelectorAll<HTMLElement>('body > .paper > .sheet'))
    sheet.style.blockSize = '276mm'
}

/** What of these sheets is cut off, or stands outside them. */
function outside(): readonly string[] {
  return sheets().flatMap((sheet) => {
    const edge = sheet.getBoundingClientRect()
    const parts = [...sheet.querySelectorAll('p, span, .code, .card, .flyer')].filter((part) => {
      const { left, right, top, bottom } = part.getBoundingClientRect()
      return left < edge.left - 1 || right > edge.right + 1 || top < edge.top - 1 || bottom > edge.bottom + 1
    })
    return parts.map((part) => `${part.className}: ${part.textContent?.slice(0, 40)}`)
  })
}

describe.each(['nl', 'ar'])('on paper in %s', (language) => {
  const word = 'Hottentottententententoonstellingsmakersopleidingsinstituutsbibliotheek'
  const posted = () => {
    const town = new FakeTown(`${word.slice(0, 40)} van Zuiderzee`, 'Anneke')
    return { town, me: town.founder }
  }

  beforeEach(async () => {
    await speak(language)
    document.documentElement.style.fontSize = '225%'
  })
  afterEach(async () => {
    document.documentElement.style.fontSize = ''
    await speak('nl')
  })

  test('a name and words without end stay on the noticeboard, also with larger letters on screen', async () => {
    const { town, me } = posted()
    for (let n = 1; n <= 8; n++)
      await posts(town, me, { text: n % 2 ? word : 'من عنده سلم ليوم السبت؟ '.repeat(9) })
    await show(fakeStoep({ town, me }), NoticeBoardPage, {})
    await expect.poll(() => sheets().length).toBe(1)
    layOutAsA4()
    expect(outside()).toEqual([])
  })

  test('one listing stays on its sheet', async () => {
    const { town, me } = posted()
    const id = await posts(town, me, { text: `${word} ${'كلمات كثيرة جدا '.repeat(30)}` })
    await show(fakeStoep({ town, me }), ListingPage, { id })
    await expect.poll(() => sheets().length).toBe(1)
    layOutAsA4()
    expect(outside()).toEqual([])
  })

  test('an invitation stays on its poster, and each of four on its flyer', async () => {
    const { town, me } = posted()
    const shown = await show(fakeStoep({ town, me }), PosterPage, {})
    const [make] = shown.container.querySelectorAll<HTMLElement>('main button')
    make?.click()
    await expect.poll(() => sheets().length).toBe(1)
    layOutAsA4()
    expect(outside()).toEqual([])
    document.querySelectorAll<HTMLElement>('main input[type=radio]')[1]?.click()
    await expect.poll(() => document.querySelectorAll('.paper .flyer').length).toBe(4)
    for (const flyer of document.querySelectorAll('.paper .flyer'))
      expect(flyer.scrollHeight).toBeLessThanOrEqual(flyer.clientHeight)
    expect(outside()).toEqual([])
  })
})

test('an empty board says so instead of printing a blank sheet', async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), NoticeBoardPage, {})
  await expect.element(page.getByText('Er staat nu niets op het bord dat op papier kan.')).toBeVisible()
  expect(sheets()).toEqual([])
})

test('while it prints the window is named after the neighbourhood: browsers print that in the margin', async () => {
  const { town, anneke } = jordaan()
  const id = await posts(town, anneke, { text: 'Bel 06-12345678' })
  const shown = await show(fakeStoep({ town, me: anneke }), ListingPage, { id })
  await expect.element(page.getByRole('button', { name: 'Druk dit af' })).toBeVisible()
  const before = document.title
  window.dispatchEvent(new Event('beforeprint'))
  expect(document.title).toBe('Jordaan')
  window.dispatchEvent(new Event('afterprint'))
  expect(document.title).toBe(before)
  await shown.unmount()
  expect(document.documentElement.classList.contains('has-paper')).toBe(false)
  expect(document.querySelector('body > .paper')).toBeNull()
})

test('what somebody posted for another has no sheet to print', async () => {
  const { town, anneke, fatima } = jordaan()
  const id = await posts(town, fatima, { delegation: { name: 'Oma', consent: 'spoken' } })
  await show(fakeStoep({ town, me: anneke }), ListingPage, { id })
  await expect.element(page.getByRole('button', { name: 'Ik help' })).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Druk dit af' })).not.toBeInTheDocument()
})

test('a poster lets in as many as one invite may, in the languages that were chosen, or becomes four flyers', async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), PosterPage, {})
  await page.getByRole('button', { name: 'Maak een uitnodiging' }).click()
  await expect.element(page.getByRole('button', { name: 'Druk een poster af' })).toBeVisible()
  expect(town.records.findLast(({ type }) => type === 'invite/1')?.body).toMatchObject({
    uses: 50,
    met: false
  })
  expect(onPaper()).toMatch(/^Doe mee met Jordaan ?Join Jordaan/)
  await page.getByRole('radio', { name: 'Nederlands' }).click()
  expect(onPaper()).not.toContain('Join')
  const [code] = await codes()
  expect(code).toContain('/join#')
  await page.getByRole('radio', { name: 'Vier flyers op een A4' }).click()
  await expect.element(page.getByRole('button', { name: 'Druk flyers af' })).toBeVisible()
  expect(await codes()).toEqual([code, code, code, code])
})

test('the way back leads where one came from', async () => {
  const { town, anneke } = jordaan()
  for (const sheet of [NoticeBoardPage, PosterPage]) {
    const shown = await show(fakeStoep({ town, me: anneke }), sheet, { back: '/overview' })
    await expect.element(page.getByRole('link', { name: 'Terug' })).toHaveAttribute('href', '/overview')
    await shown.unmount()
  }
})

test('a visitor makes no poster and prints no board', async () => {
  const { town, anneke } = jordaan()
  const id = await posts(town, anneke)
  const poster = await show(fakeStoep({ town, me: null }), PosterPage, {})
  await expect
    .element(page.getByText('Wil je meedoen, dan heb je een naam nodig.', { exact: false }))
    .toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Maak een uitnodiging' })).not.toBeInTheDocument()
  await poster.unmount()
  const board = await show(fakeStoep({ town, me: null }), NoticeBoardPage, {})
  await expect
    .element(page.getByText('Wil je meedoen, dan heb je een naam nodig.', { exact: false }))
    .toBeVisible()
  expect(sheets()).toEqual([])
  await board.unmount()
  await show(fakeStoep({ town, me: null }), ListingPage, { id })
  await expect.element(page.getByText('Blijft staan tot')).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Druk dit af' })).not.toBeInTheDocument()
})
