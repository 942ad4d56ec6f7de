import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { chooseTrustees } from '#lib/actions/choose-trustees.ts'
import { foldAuthority } from '#lib/domain/authority.ts'
import BackupNudge from '#lib/features/bundle/BackupNudge.svelte'
import FilesOrBack from '#lib/features/bundle/FilesOrBack.svelte'
import DataPage from '#lib/features/data/DataPage.svelte'
import { keepLanguage } from '#lib/features/words/say.svelte.ts'
import { handIn } from '#lib/state/handed-file.svelte.ts'
import { wrapForPhrase, openWithPhrase } from '#lib/keys/bundle-keys.ts'
import { phraseToKey } from '#lib/keys/phrase.ts'
import { phraseWords } from '../support/fake-control.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import { dayMs } from '../support/fake-town.ts'
import { jordaan } from '../support/jordaan.ts'
import { show } from '../support/show.ts'

beforeEach(async () => {
  await page.viewport(360, 740)
  keepLanguage('nl')
})
afterEach(() => vi.restoreAllMocks())

const press = (name: string | RegExp) => page.getByRole('button', { name }).click()
const aFile = (name = 'buurt.stoep') => new File(['?'], name)

async function files() {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), FilesOrBack, { onback: () => {} }, true)
  return { town, bundles: town.bundles }
}

/** What the browser would put with the downloads. */
function downloads(): string[] {
  const names: string[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download)
  })
  return names
}

/** A browser with a share sheet that does so. */
function shareSheet(share: (data: ShareData) => Promise<void>) {
  vi.stubGlobal('navigator', navigator)
  Object.assign(navigator, { canShare: () => true, share })
}

function drop(file: File): DragEvent {
  const dataTransfer = new DataTransfer()
  dataTransfer.items.add(file)
  return dropped(dataTransfer)
}

function dropped(dataTransfer: DataTransfer): DragEvent {
  const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
  document.dispatchEvent(event)
  return event
}

test('a file is made, saved, and only then counts as the last one', async () => {
  const { town, bundles } = await files()
  const saved = downloads()
  await expect.element(page.getByRole('group', { name: 'Wat gaat erin?' })).not.toBeInTheDocument()
  await press('Maak het bestand')
  await expect.poll(() => bundles.asked).toEqual(['make all'])
  bundles.progress({ done: 30, of: 120 })
  await expect.element(page.getByText('30 van 120 berichten')).toBeVisible()
  bundles.makes(120)
  await expect.element(page.getByText(/^In het bestand zitten 120 berichten\./)).toBeVisible()
  expect(bundles.asked).toEqual(['make all'])
  await press('Bewaar het bestand')
  await expect.poll(() => bundles.asked).toEqual(['make all', 'handed over'])
  expect(saved).toEqual([`buurt-${town.name}-vandaag.stoep`])
})

test('who made one before chooses between everything and what is new since', async () => {
  const { town, bundles } = await files()
  bundles.remembers({ passedOnAt: town.nowMs - 26 * 60 * 60 * 1000 })
  await page.getByRole('radio', { name: /^Nieuw sinds gisteren/ }).click()
  await press('Maak het bestand')
  await expect.poll(() => bundles.asked).toEqual(['make new'])
  bundles.refuses('bundleNothingNew')
  await expect.element(page.getByText(/^Er is niets nieuws/)).toBeVisible()
})

test('making is stopped by one tap, and says that there is no file; focus goes from button to button', async () => {
  const { bundles } = await files()
  await press('Maak het bestand')
  await expect.element(page.getByRole('button', { name: 'Stop' })).toHaveFocus()
  await press('Stop')
  await expect.poll(() => bundles.asked).toEqual(['make all', 'stop'])
  bundles.refuses('bundleStopped')
  await expect.element(page.getByText('Gestopt. Er is geen bestand gemaakt.')).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Maak het bestand' })).toHaveFocus()
})

test('a file that is dropped while another is read does not take its place, and is told to come later', async () => {
  const { bundles } = await files()
  handIn(aFile('een.stoep'))
  await expect.poll(() => bundles.asked).toEqual(['read een.stoep -'])
  expect(drop(aFile('twee.stoep')).defaultPrevented).toBe(true)
  await expect.element(page.getByText(/^Er wordt nog een bestand gelezen/)).toBeVisible()
  handIn(aFile('drie.stoep'))
  bundles.reads({ added: 1 })
  await expect.element(page.getByText(/^1 nieuw bericht/)).toBeVisible()
  expect(bundles.asked).toEqual(['read een.stoep -'])
  drop(aFile('twee.stoep'))
  await expect.poll(() => bundles.asked.at(-1)).toBe('read twee.stoep -')
  await expect.element(page.getByText(/^Er wordt nog een bestand gelezen/)).not.toBeInTheDocument()
})

test('words that are dragged are not taken for a file', async () => {
  await files()
  const dataTransfer = new DataTransfer()
  dataTransfer.setData('text/plain', 'een twee drie')
  expect(dropped(dataTransfer).defaultPrevented).toBe(false)
})

test('what was read is told in numbers, and what was not in sentences', async () => {
  const { bundles } = await files()
  handIn(aFile())
  await expect.poll(() => bundles.asked).toEqual(['read buurt.stoep -'])
  bundles.progress({ done: 25, of: 100 })
  await expect.element(page.getByText('25% gelezen')).toBeVisible()
  bundles.reads({ added: 12, had: 3 })
  await expect.element(page.getByText('12 nieuwe berichten. 3 had je al.')).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Naar de buurt' })).toBeVisible()
  drop(aFile('weer.stoep'))
  await expect.poll(() => bundles.asked.at(-1)).toBe('read weer.stoep -')
  bundles.reads({ added: 1, waiting: 2, refused: 1, unread: 1, end: 'cut' })
  for (const words of [
    '1 nieuw bericht. 0 had je al.',
    /^2 berichten wachten nog/,
    /^1 bericht klopte niet/,
    /^Een deel gaat op dit toestel nog niet open/,
    /^Wat erin te lezen was, is er nu/
  ])
    await expect.element(page.getByText(words)).toBeVisible()
})

test('a file that is refused says why, and another one can be chosen', async () => {
  const { bundles } = await files()
  handIn(aFile('../../etc/passwd.stoep'))
  await expect.poll(() => bundles.asked).toHaveLength(1)
  bundles.refuses('bundleElsewhere')
  await expect.element(page.getByText(/van een andere buurt/)).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Kies een ander bestand' })).toBeVisible()
})

test('a backup that is opened asks for its words, and again when they are others', async () => {
  const { bundles } = await files()
  handIn(aFile('kopie.stoep'))
  await expect.poll(() => bundles.asked).toHaveLength(1)
  bundles.refuses('bundleNeedsWords')
  await page.getByRole('textbox').fill('een twee')
  await press('Open de reservekopie')
  await expect.poll(() => bundles.asked.at(-1)).toBe('read kopie.stoep een twee')
  bundles.refuses('bundleOtherWords')
  await expect.element(page.getByText(/horen niet bij deze reservekopie/)).toBeVisible()
  await expect.element(page.getByRole('textbox')).toBeVisible()
})

test('a share sheet is offered where there is one, and says so when it does not take the file', async () => {
  const shared: string[] = []
  shareSheet(async ({ files: given = [] }) => {
    shared.push(...given.map(({ name }) => name))
    if (shared.length === 1) throw new DOMException('no', 'NotAllowedError')
  })
  const { bundles } = await files()
  await press('Maak het bestand')
  await expect.poll(() => bundles.asked).toHaveLength(1)
  bundles.makes(1)
  await press('Deel het bestand')
  await expect.element(page.getByText(/^Delen ging niet/)).toBeVisible()
  expect(bundles.asked).not.toContain('handed over')
  await press('Deel het bestand')
  await expect.poll(() => bundles.asked.at(-1)).toBe('handed over')
  // Chromium shares well-known kinds of files only.
  expect(shared[1]).toMatch(/\.stoep\.txt$/)
})

test('a backup counts once it was saved; who has no twelve words is told to make them first', async () => {
  const { town, anneke } = jordaan()
  const shown = await show(fakeStoep({ town, me: anneke }), DataPage, {})
  await expect.element(page.getByRole('link', { name: 'Maak twaalf woorden' })).toBeVisible()
  await shown.unmount()
  const phraseKey = new Uint8Array(32).fill(5)
  await chooseTrustees(anneke.author, { authority: foldAuthority(town.records), accounts: [], phraseKey })
  await show(fakeStoep({ town, me: anneke }), DataPage, {})
  const saved = downloads()
  await expect.element(page.getByText('Je maakte nog geen reservekopie op dit toestel.')).toBeVisible()
  await press('Maak een reservekopie')
  await expect.poll(() => town.bundles.asked.splice(0)).toEqual(['make backup'])
  town.bundles.refuses('bundleStopped')
  await expect.element(page.getByText('Gestopt. Er is geen reservekopie gemaakt.')).toBeVisible()
  await press('Maak een reservekopie')
  await expect.poll(() => town.bundles.asked).toEqual(['make backup'])
  town.bundles.makes(3)
  await expect.element(page.getByText(/^In het bestand zitten 3 berichten\./)).toBeVisible()
  expect([saved, town.bundles.asked]).toEqual([[], ['make backup']])
  await press('Bewaar het bestand')
  await expect.poll(() => town.bundles.asked.at(-1)).toBe('handed over')
  expect(saved).toEqual([`reservekopie-${town.name}-vandaag.stoep`])
  town.bundles.remembers({ backedUpAt: town.nowMs - 5 * dayMs, backedUpWith: new Uint8Array(32).fill(4) })
  await expect.element(page.getByText(/^Je hebt nieuwe twaalf woorden/)).toBeVisible()
  town.bundles.remembers({ backedUpWith: phraseKey })
  await expect.element(page.getByText(/^Je laatste reservekopie maakte je wo/)).toBeVisible()
})

test('a file that cannot be remembered as the last one says so', async () => {
  const { bundles } = await files()
  downloads()
  await press('Maak het bestand')
  await expect.poll(() => bundles.asked).toHaveLength(1)
  bundles.forgets('storageFull')
  bundles.makes(1)
  await press('Bewaar het bestand')
  await expect.element(page.getByText(/vol/)).toBeVisible()
})

test('about once a month a backup is suggested, and can be put off', async () => {
  const { town, anneke } = jordaan()
  const since = town.nowMs
  const shown = await show(fakeStoep({ town, me: anneke }), BackupNudge, { since })
  await expect.element(page.getByText('Tijd voor een reservekopie?')).not.toBeInTheDocument()
  await shown.unmount()
  town.pass(30 * dayMs)
  await show(fakeStoep({ town, me: anneke }), BackupNudge, { since })
  await expect.element(page.getByText('Tijd voor een reservekopie?')).toBeVisible()
  await press('Volgende maand weer')
  await expect.element(page.getByText('Tijd voor een reservekopie?')).not.toBeInTheDocument()
})

test('coming back takes a file and twelve words; the rest goes by itself', async () => {
  const { town, anneke } = jordaan()
  const onback = vi.fn()
  const stoep = fakeStoep({ town, me: null, isInside: false })
  await show(stoep, FilesOrBack, { onback }, true)
  await page.getByRole('textbox').fill(phraseWords)
  await press('Zet terug')
  await expect.element(page.getByText('Kies eerst je reservekopie.')).toBeVisible()
  handIn(aFile('kopie.stoep'))
  await expect.element(page.getByText(/^Gekozen:/)).toBeVisible()
  await press('Zet terug')
  await expect.poll(() => town.bundles.asked).toEqual([`read kopie.stoep ${phraseWords}`])
  expect(stoep.asked).toEqual([`restore ${phraseWords}`])
  town.bundles.reads({ added: 20 })
  await expect.poll(() => onback.mock.calls.length).toBe(1)
  const { restores } = foldAuthority(town.records)
  expect([...restores.values()].map(({ account }) => account)).toEqual([town.founder.account])
  expect(anneke).toBeDefined()
})

async function backUntil(end: (bundles: ReturnType<typeof jordaan>['town']['bundles']) => void) {
  const { town } = jordaan()
  const onback = vi.fn()
  await show(fakeStoep({ town, me: null, isInside: false }), FilesOrBack, { onback }, true)
  handIn(aFile('kopie.stoep'))
  await page.getByRole('textbox').fill(phraseWords)
  await press('Zet terug')
  await expect.poll(() => town.bundles.asked).toHaveLength(1)
  end(town.bundles)
  return { town, onback }
}

test('a backup of another neighbourhood is put back with the words that were typed', async () => {
  const { town, anneke } = jordaan()
  const elsewhere = jordaan().town
  const stoep = fakeStoep({ town, me: anneke })
  const restored: string[] = []
  stoep.restore = async (file, words) => {
    restored.push(`${(file as File).name} ${words}`)
    stoep.show.home(elsewhere.homeOf(null))
    return {
      ok: true,
      value: { neighbourhood: elsewhere.homeOf(null).id, account: elsewhere.founder.account }
    }
  }
  await show(stoep, FilesOrBack, { onback: () => {} }, true)
  handIn(aFile('kopie.stoep'))
  await expect.poll(() => town.bundles.asked).toHaveLength(1)
  town.bundles.refuses('bundleNeedsWords')
  await page.getByRole('textbox').fill(phraseWords)
  await press('Open de reservekopie')
  await expect.poll(() => town.bundles.asked).toHaveLength(2)
  town.bundles.refuses('bundleElsewhere')
  await expect.element(page.getByText(/^Deze reservekopie is van een andere buurt/)).toBeVisible()
  await press('Zet terug')
  await expect.poll(() => elsewhere.bundles.asked).toEqual([`read kopie.stoep ${phraseWords}`])
  expect(restored).toEqual([`kopie.stoep ${phraseWords}`])
  elsewhere.bundles.reads({ added: 1 })
})

test('who only looks around comes back with a backup too, and still gets to the files of neighbours', async () => {
  const { town } = jordaan()
  await show(fakeStoep({ town, me: null }), FilesOrBack, { onback: () => {} }, true)
  await expect.element(page.getByRole('button', { name: 'Zet terug' })).toBeVisible()
  await press('Doorgeven als bestand')
  await expect.element(page.getByRole('button', { name: 'Kies een bestand' })).toBeVisible()
})

test('coming back that was stopped goes on with the same file and words', async () => {
  const { town, onback } = await backUntil((bundles) => bundles.reads({ added: 2, end: 'stopped' }))
  await press('Ga verder')
  await expect.poll(() => town.bundles.asked).toEqual(Array(2).fill(`read kopie.stoep ${phraseWords}`))
  town.bundles.refuses('bundleInterrupted')
  await press('Ga verder')
  await expect.poll(() => town.bundles.asked).toHaveLength(3)
  town.bundles.reads({ added: 20 })
  await expect.poll(() => onback.mock.calls.length).toBe(1)
})

test('who comes back is not sent to a neighbour for a backup that is damaged or cut', async () => {
  const { town } = await backUntil((bundles) => bundles.refuses('bundleBroken'))
  await expect.element(page.getByText(/^Deze reservekopie is kapot of veranderd/)).toBeVisible()
  await press('Ga verder')
  await expect.poll(() => town.bundles.asked).toHaveLength(2)
  town.bundles.reads({ added: 2, end: 'cut' })
  await expect.element(page.getByText(/Heb je nog een reservekopie/)).toBeVisible()
  await expect.element(page.getByText(/Vraag je buur/)).not.toBeInTheDocument()
})

test('who is refused on coming back is told so, and the file is not let go of', async () => {
  const { town, onback } = await backUntil((bundles) => bundles.reads({ added: 2, end: 'stopped' }))
  const known = town.records.splice(0)
  await press('Ik was hier al')
  await expect.element(page.getByText(/^Deze buur doet niet mee/)).toBeVisible()
  expect(onback).not.toHaveBeenCalled()
  town.records.push(...known)
  await press('Ga verder')
  await expect.poll(() => town.bundles.asked).toHaveLength(2)
  town.bundles.reads({ added: 20 })
  await expect.poll(() => onback.mock.calls.length).toBe(1)
})

test('in a tab of iOS nothing is put back: what is kept there is not what the app sees', async () => {
  const { town } = jordaan()
  const stoep = fakeStoep({ town, me: null, isInside: false, isIosTab: true })
  await show(stoep, FilesOrBack, { onback: () => {} }, true)
  await expect.element(page.getByRole('button', { name: 'Zet terug' })).not.toBeInTheDocument()
})

test('this browser opens what it sealed to twelve words', async () => {
  const [secret, salt] = [new Uint8Array(32).fill(1), new Uint8Array(16).fill(2)]
  const key = phraseToKey(phraseWords)!
  expect(await openWithPhrase(await wrapForPhrase(secret, key.publicKey, salt), key, salt)).toEqual(secret)
})
