import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { closeListing } from '#lib/actions/close-listing.ts'
import { block } from '#lib/actions/block.ts'
import { respond } from '#lib/actions/respond.ts'
import { decide } from '#lib/actions/decide.ts'
import type { RecordId } from '#lib/domain/record.ts'
import Board from '#lib/features/board/Board.svelte'
import NewListing from '#lib/features/compose/NewListing.svelte'
import ListingPage from '#lib/features/listing/ListingPage.svelte'
import { reEncode } from '#lib/features/picture/re-encode.ts'
import { keepLanguage, speak } from '#lib/features/words/say.svelte.ts'
import { KeptWords } from '#lib/state/kept-words.svelte.ts'
import { PictureDraft } from '#lib/state/picture-draft.svelte.ts'
import { aPicture } from '../fixtures/pictures/made.ts'
import { anAlert } from '../support/cap.ts'
import { takeHanded } from '#lib/state/handed-file.svelte.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import type { FakeTown, Neighbour } from '../support/fake-town.ts'
import { jordaan, posts } from '../support/jordaan.ts'
import { show } from '../support/show.ts'
import { photoOf } from './photos.ts'

afterEach(() => void vi.restoreAllMocks())

beforeEach(async () => {
  await page.viewport(360, 740)
  localStorage.clear()
  keepLanguage('nl')
  await speak('nl')
})

const theField = () => page.getByLabelText('Wat zoek je, of wat kun je bieden?')
const button = (name: string) => page.getByRole('button', { name, exact: true })
const preview = () => page.getByRole('group', { name: 'Jouw foto' })
const onposted = () => {}
const widerThanScreen = () => document.documentElement.scrollWidth - document.documentElement.clientWidth

async function carrying(file: File): Promise<DataTransfer> {
  const carried = new DataTransfer()
  carried.items.add(file)
  return carried
}

/** What the system's chooser of files does. */
async function pick(file: File) {
  const input = await vi.waitFor(() => {
    const found = document.querySelector<HTMLInputElement>('input[type=file]')
    if (!found) throw new Error('nothing to pick a photo with')
    return found
  })
  input.files = (await carrying(file)).files
  input.dispatchEvent(new Event('change', { bubbles: true }))
}

/** Puts a listing with a real picture on the board. */
async function shows(town: FakeTown, who: Neighbour, words = 'Een rode fiets'): Promise<RecordId> {
  const made = await reEncode(await photoOf(400, 300))
  if (!made.ok) throw new Error(made.refusal)
  const id = await posts(town, who, { text: 'Fiets te leen', kind: 'offer', domain: 'item' })
  const listing = town.listing(id)!
  const body = { picture: { ...made.value, words } }
  await who.author.write({ type: 'picture/1', refs: [listing.id], expiresAt: null, body })
  return id
}

describe('beside the one field', () => {
  test('a photo is picked, described, posted with the words, and taken back with them', async () => {
    const { town, anneke } = jordaan()
    await show(fakeStoep({ town, me: anneke }), NewListing, { onposted })
    await expect.element(button('Foto')).toBeVisible()
    await pick(await photoOf(2000, 1500))
    await expect.element(preview().getByRole('img')).toBeVisible()
    await expect.element(page.getByText('Schrijf er een zin bij.', { exact: false })).toBeVisible()
    await preview().getByLabelText('Wat zie je erop? (mag leeg)').fill('Een rode fiets')
    await theField().fill('Ik leen mijn fiets uit')
    await expect.element(page.getByText('Schrijf er een zin bij.', { exact: false })).not.toBeInTheDocument()
    expect(widerThanScreen()).toBe(0)
    await button('Bied het aan').click()
    await vi.waitFor(() => expect(town.listings()[0]?.picture).toBeDefined())
    expect(town.listings()[0]?.picture).toMatchObject({ width: 480, height: 360, words: 'Een rode fiets' })
    await expect.element(preview()).not.toBeInTheDocument()
    await button('Ongedaan maken').click()
    await expect.element(preview().getByRole('img')).toBeVisible()
    await expect.element(theField()).toHaveValue('Ik leen mijn fiets uit')
    expect(town.listings()[0]).toMatchObject({ status: 'closed' })
    expect(town.listings()[0]).not.toHaveProperty('picture')
  })

  test('its button is as large as a finger, and so is the one to speak, on a narrow screen', async () => {
    const { town, anneke } = jordaan()
    await show(fakeStoep({ town, me: anneke }), NewListing, { onposted })
    const both = ['Foto', 'Spreek het in'].map((name) => button(name))
    for (const one of both) await expect.element(one).toBeVisible()
    const [photo, voice] = both.map((one) => one.element().getBoundingClientRect())
    for (const { width, height } of [photo!, voice!]) expect([width, height]).toEqual([48, 48])
    expect(photo!.top).toBeGreaterThanOrEqual(voice!.bottom)
    expect(theField().element().scrollHeight).toBeLessThanOrEqual(theField().element().clientHeight)
    expect(widerThanScreen()).toBe(0)
  })

  test('it can be left out again, and nothing asks for one', async () => {
    const { town, anneke } = jordaan()
    await show(fakeStoep({ town, me: anneke }), NewListing, { onposted })
    await pick(await photoOf(300, 200))
    await preview().getByRole('button', { name: 'Foto weglaten' }).click()
    await expect.element(preview()).not.toBeInTheDocument()
    await expect.element(theField()).toHaveFocus()
    await theField().fill('Ik leen mijn fiets uit')
    await button('Bied het aan').click()
    await vi.waitFor(() => expect(town.listings()).toHaveLength(1))
    expect(town.records.filter(({ type }) => type === 'picture/1')).toEqual([])
  })

  test('what is no photo is said in a sentence, and what was there stays', async () => {
    const { town, anneke } = jordaan()
    await show(fakeStoep({ town, me: anneke }), NewListing, { onposted })
    await pick(await photoOf(300, 200))
    await expect.element(preview()).toBeVisible()
    await pick(new File(['hoi'], 'brief.txt', { type: 'text/plain' }))
    await expect
      .element(page.getByRole('alert'))
      .toHaveTextContent('Dit is geen foto. Kies een foto van dit toestel.')
    await expect.element(preview()).toBeVisible()
    await pick(new File(['\0\0\0\u0018ftypheic'.padEnd(40, '\0')], 'foto.heic', { type: 'image/heic' }))
    await expect.element(page.getByText('Bewaar hem als JPEG', { exact: false })).toBeVisible()
  })

  test('asking a neighbour who fits says before that it stays behind, and undoing brings it back', async () => {
    const { town, anneke, fatima } = jordaan()
    await posts(town, fatima, { kind: 'offer', domain: 'help', text: 'Ik repareer fietsen, ook elektrisch' })
    await show(fakeStoep({ town, me: anneke }), Board, {})
    await theField().fill('Mijn fietsband is lek, wie kan helpen?')
    await expect.element(button('Vraag Fatima')).toBeVisible()
    const staysBehind = page.getByText('Kies je één buur? Dan gaat de foto niet mee.')
    await expect.element(staysBehind).not.toBeInTheDocument()
    await pick(await photoOf(300, 200))
    await expect.element(staysBehind).toBeVisible()
    await preview().getByLabelText('Wat zie je erop? (mag leeg)').fill('De band')
    await button('Vraag Fatima').click()
    await expect.element(preview()).not.toBeInTheDocument()
    await button('Ongedaan maken').click()
    await expect.element(preview().getByRole('img')).toBeVisible()
    await expect.element(preview().getByLabelText('Wat zie je erop? (mag leeg)')).toHaveValue('De band')
    await expect.element(theField()).toHaveValue('Mijn fietsband is lek, wie kan helpen?')
  })

  test('nothing is posted without the photo that proves to be unreadable, until that was seen', async () => {
    const { town, anneke } = jordaan()
    await show(fakeStoep({ town, me: anneke }), NewListing, { onposted })
    await theField().fill('Ik leen mijn fiets uit')
    await expect.element(button('Bied het aan')).toBeVisible()
    const slow = Promise.withResolvers<ImageBitmap>()
    const opening = vi.spyOn(globalThis, 'createImageBitmap').mockReturnValue(slow.promise)
    await pick(await photoOf(300, 200))
    await vi.waitFor(() => expect(opening).toHaveBeenCalled())
    await button('Bied het aan').click()
    await theField().fill('Ik leen mijn rode fiets uit')
    slow.reject(new Error('no pixels'))
    await expect.element(page.getByText('Bewaar hem als JPEG', { exact: false })).toBeVisible()
    await expect.element(theField()).toHaveValue('Ik leen mijn rode fiets uit')
    expect(town.listings()).toEqual([])
    await button('Bied het aan').click()
    await vi.waitFor(() => expect(town.listings()).toHaveLength(1))
    await button('Ongedaan maken').click()
    await expect.element(theField()).toHaveValue('Ik leen mijn rode fiets uit')
  })

  test.each(['paste', 'drop'] as const)(
    'a photo is taken by %s, and words are left to the field',
    async (how) => {
      const { town, anneke } = jordaan()
      await show(fakeStoep({ town, me: anneke }), NewListing, { onposted })
      await expect.element(button('Foto')).toBeVisible()
      await vi.waitFor(async () => {
        const brought = await carrying(await photoOf(300, 200))
        const init = { bubbles: true, cancelable: true }
        const event =
          how === 'paste'
            ? new ClipboardEvent('paste', { ...init, clipboardData: brought })
            : new DragEvent('drop', { ...init, dataTransfer: brought })
        theField().element().dispatchEvent(event)
        expect(event.defaultPrevented).toBe(true)
      })
      await expect.element(preview()).toBeVisible()
      const words = new DataTransfer()
      words.setData('text/plain', 'hoi')
      const paste = new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData: words })
      theField().element().dispatchEvent(paste)
      expect(paste.defaultPrevented).toBe(false)
    }
  )

  test.each(['file', 'text'] as const)(
    'an official alert that is dropped as a %s goes to the page of alerts, and the field stays as it was',
    async (how) => {
      const { town, anneke } = jordaan()
      await show(fakeStoep({ town, me: anneke }), NewListing, { onposted })
      await expect.element(button('Foto')).toBeVisible()
      const link = await vi.waitFor(() => {
        const found = document.querySelector<HTMLAnchorElement>('a[href="/emergency/alert"]')
        return found ?? expect.fail('no way there')
      })
      const gone = vi.fn((event: Event) => event.preventDefault())
      link.addEventListener('click', gone)
      const brought = how === 'text' ? new DataTransfer() : await carrying(new File([anAlert()], 'A.XML'))
      if (how === 'text') brought.setData('text/plain', anAlert())
      const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: brought })
      theField().element().dispatchEvent(event)
      expect([event.defaultPrevented, gone.mock.calls.length]).toEqual([true, 1])
      const handed = takeHanded('.xml') ?? takeHanded('.cap')
      expect(await handed?.text()).toBe(anAlert())
      await expect.element(theField()).toHaveValue('')
    }
  )

  test('the photo another app shares stands there with its words', async () => {
    const { town, anneke } = jordaan()
    const photo = await photoOf(2000, 1500)
    const takeShared = async () => ({ words: 'Boor te leen', photo })
    await show(fakeStoep({ town, me: anneke }), NewListing, { onposted, takeShared })
    await expect.element(preview().getByRole('img')).toBeVisible()
    await expect.element(theField()).toHaveValue('Boor te leen')
    expect(town.listings()).toEqual([])
  })
})

describe('a photo that another app shares while there is one', () => {
  test('takes its place only when somebody says so', async () => {
    const { town, anneke } = jordaan()
    const stoep = fakeStoep({ town, me: anneke })
    const takeShared = async () => ({ words: '', photo: await photoOf(300, 600) })
    const first = await show(stoep, NewListing, { onposted })
    await pick(await photoOf(300, 200))
    const image = preview().getByRole('img')
    await expect.element(image).toHaveAttribute('height', '200')
    await first.unmount()
    await show(stoep, NewListing, { onposted, takeShared })
    await expect.element(page.getByText('er staat er al een', { exact: false })).toBeVisible()
    await expect.element(image).toHaveAttribute('height', '200')
    expect(widerThanScreen()).toBe(0)
    await button('Gedeelde foto').click()
    await expect.element(image).toHaveAttribute('height', '480')
    await expect.element(button('Gedeelde foto')).not.toBeInTheDocument()
  })
})

describe('a picture that is meant to be shown', () => {
  test('is still there after a reload, and gone once it was cleared', () => {
    const kept = new KeptWords('draft', sessionStorage)
    const draft = new PictureDraft(kept)
    draft.picture = aPicture
    expect(new PictureDraft(new KeptWords('draft', sessionStorage)).picture).toEqual(aPicture)
    draft.clear()
    expect(new PictureDraft(new KeptWords('draft', sessionStorage)).picture).toBeNull()
    kept.words = '["AAAA","geen foto"]'
    expect(new PictureDraft(kept).picture).toBeNull()
  })

  test('is the one picked last, however long the first takes to make small', async () => {
    const draft = new PictureDraft()
    const slow = Promise.withResolvers<null>()
    const small = { bytes: aPicture.bytes, width: 320, height: 240 }
    const first = draft.take(
      new Blob(['a']),
      async () => (await slow.promise, { ok: false, refusal: 'unread' })
    )
    await draft.take(new Blob(['b']), async () => ({ ok: true, value: small }))
    slow.resolve(null)
    await first
    expect(draft.trouble).toBeNull()
    expect(await draft.settled()).toEqual({ ...small, words: '' })
  })
})

describe('on the board and on its own page', () => {
  test('a neighbour sees it, small and then large, with its words for who cannot', async () => {
    const { town, anneke, youssef } = jordaan()
    const id = await shows(town, youssef)
    const board = await show(fakeStoep({ town, me: anneke }), Board, {})
    const image = page.getByRole('article').getByRole('img', { name: 'Een rode fiets' })
    await expect.element(image).toBeVisible()
    await vi.waitFor(() => expect((image.element() as HTMLImageElement).naturalWidth).toBe(400))
    expect(image.element().getBoundingClientRect()).toMatchObject({ width: 72, height: 72 })
    expect(widerThanScreen()).toBe(0)
    await board.unmount()
    await show(fakeStoep({ town, me: anneke }), ListingPage, { id })
    await expect.element(page.getByRole('img', { name: 'Een rode fiets' })).toBeVisible()
    expect(widerThanScreen()).toBe(0)
  })

  test('it stays the same image when the listing gets an answer', async () => {
    const { town, anneke, youssef } = jordaan()
    const id = await shows(town, youssef)
    await show(fakeStoep({ town, me: anneke }), ListingPage, { id })
    const image = page.getByRole('img', { name: 'Een rode fiets' })
    await expect.element(image).toBeVisible()
    const before = image.element()
    const made = vi.spyOn(URL, 'createObjectURL')
    await respond(anneke.author, { listing: town.listing(id)!, note: '' }, town.nowMs)
    await expect.element(page.getByRole('link', { name: 'Naar de afspraak' })).toBeVisible()
    expect(made).not.toHaveBeenCalled()
    expect(image.element()).toBe(before)
  })

  test('only what is about to be seen is read, and let go of when it is not shown any more', async () => {
    const { town, anneke, youssef } = jordaan()
    for (let i = 0; i < 20; i++) await shows(town, youssef)
    const made = vi.spyOn(URL, 'createObjectURL')
    const released = vi.spyOn(URL, 'revokeObjectURL')
    const board = await show(fakeStoep({ town, me: anneke }), Board, {})
    await expect.element(page.getByRole('img', { name: 'Een rode fiets' }).first()).toBeVisible()
    expect(page.getByRole('article').elements().length).toBe(20)
    expect(document.querySelectorAll('article img').length).toBeLessThan(15)
    const before = made.mock.results.map(({ value }) => String(value))
    await board.unmount()
    const after = new Set(released.mock.calls.map(([address]) => address))
    expect(before.filter((address) => !after.has(address))).toEqual([])
  })

  test('the room for it is there before it is', async () => {
    const { town, anneke, youssef } = jordaan()
    await shows(town, youssef)
    await show(fakeStoep({ town, me: anneke }), Board, {})
    const card = page.getByRole('article')
    await expect.element(card).toBeVisible()
    const { height } = card.element().getBoundingClientRect()
    await expect.element(card.getByRole('img', { name: 'Een rode fiets' })).toBeVisible()
    expect(card.element().getBoundingClientRect().height).toBe(height)
  })

  test('what an ambassador hid shows no picture, nor does anything of who I blocked', async () => {
    const { town, anneke, youssef, fatima } = jordaan()
    const id = await shows(town, youssef)
    const image = page.getByRole('img', { name: 'Een rode fiets' })
    const decided = await decide(anneke.author, {
      ...{ about: { id, author: youssef.account }, appealed: null, ambassadors: [anneke.account] },
      ...{ outcome: 'hidden', rule: '', reason: 'Dit kan niet' }
    })
    expect(decided.ok).toBe(true)
    const hidden = await show(fakeStoep({ town, me: fatima }), ListingPage, { id })
    await expect.element(page.getByText('Dit kan niet', { exact: false })).toBeVisible()
    await expect.element(image).not.toBeInTheDocument()
    await hidden.unmount()
    const other = await shows(town, youssef)
    await block(town.homeOf(fatima).pocket, youssef.account)
    await show(fakeStoep({ town, me: fatima }), ListingPage, { id: other })
    await expect.element(page.getByText('Je hebt Youssef geblokkeerd.')).toBeVisible()
    await expect.element(image).not.toBeInTheDocument()
  })

  test('its owner shows another one, takes it away, and takes that back', async () => {
    const { town, anneke } = jordaan()
    const id = await shows(town, anneke)
    await show(fakeStoep({ town, me: anneke }), ListingPage, { id })
    await expect.element(page.getByRole('img', { name: 'Een rode fiets' })).toBeVisible()
    await expect.element(button('Andere foto')).toBeVisible()
    await pick(await photoOf(200, 300))
    await preview().getByLabelText('Wat zie je erop? (mag leeg)').fill('Een blauwe fiets')
    await button('Zet de foto erbij').click()
    await expect.element(page.getByRole('img', { name: 'Een blauwe fiets' })).toBeVisible()
    expect(town.listing(id)?.picture).toMatchObject({ width: 200, height: 300, words: 'Een blauwe fiets' })
    await button('Foto weg').click()
    await expect.element(page.getByRole('img', { name: 'Een blauwe fiets' })).not.toBeInTheDocument()
    await vi.waitFor(() => expect(town.listing(id)).not.toHaveProperty('picture'))
    await button('Ongedaan maken').click()
    await expect.element(page.getByRole('img', { name: 'Een blauwe fiets' })).toBeVisible()
    await closeListing(anneke.author, { listing: town.listing(id)!, reason: 'noLonger' })
    await expect.element(page.getByRole('img', { name: 'Een blauwe fiets' })).not.toBeInTheDocument()
    await expect.element(button('Foto erbij')).not.toBeInTheDocument()
  })

  test('what was asked of a few goes without, and says so before', async () => {
    const { town, anneke } = jordaan()
    await show(fakeStoep({ town, me: anneke }), NewListing, { onposted })
    await pick(await photoOf(300, 200))
    await theField().fill('Wie leent mij een fiets?')
    await button('meer').click()
    await page.getByRole('group', { name: 'Voor wie' }).getByRole('button', { name: 'Eén buur' }).click()
    await expect.element(page.getByText('De foto gaat niet mee', { exact: false })).toBeVisible()
  })
})
