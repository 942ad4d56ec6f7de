import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import Compose from '#lib/features/compose/Compose.svelte'
import ListingPage from '#lib/features/listing/ListingPage.svelte'
import type { Recogniser } from '#lib/features/speech/hearing.svelte.ts'
import { keepLanguage, speak } from '#lib/features/words/say.svelte.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import { jordaan, posts } from '../support/jordaan.ts'
import { show } from '../support/show.ts'

beforeEach(async () => {
  await page.viewport(360, 740)
  localStorage.removeItem('stoep-voice')
  keepLanguage('nl')
  await speak('nl')
})
afterEach(() => vi.unstubAllGlobals())

const readAloud = () => page.getByRole('button', { name: 'Lees voor' })
const microphone = () => page.getByRole('button', { name: 'Spreek het in' })
const theField = () => page.getByLabelText('Wat zoek je, of wat kun je bieden?')

/** What the browser would have: voices, and what it was asked to say. */
class FakeSpeaker extends EventTarget {
  readonly spoken: SpeechSynthesisUtterance[] = []
  voices: readonly SpeechSynthesisVoice[] = []
  cancelled = 0
  getVoices = () => [...this.voices]
  speak = (utterance: SpeechSynthesisUtterance) => void this.spoken.push(utterance)
  cancel = () => void (this.cancelled += 1)
  get texts() {
    return this.spoken.map(({ text, lang }) => [lang, text])
  }
}

/** A voice as browsers give them, but one that the real utterance takes as well. */
function voice(lang: string, localService = true): SpeechSynthesisVoice {
  return { lang, localService, default: false, name: lang, voiceURI: lang }
}

function withVoices(...voices: SpeechSynthesisVoice[]): FakeSpeaker {
  const speaker = new FakeSpeaker()
  speaker.voices = voices
  vi.stubGlobal('speechSynthesis', speaker)
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance)
  return speaker
}

/** The real one refuses a voice that is not the browser's own. */
class FakeUtterance {
  lang = ''
  voice: unknown = null
  onend: (() => void) | null = null
  onerror: (() => void) | null = null
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

async function showRequest() {
  const { town, anneke, youssef } = jordaan()
  const id = await posts(town, anneke)
  return show(fakeStoep({ town, me: youssef }), ListingPage, { id })
}

test('reads who asks, and what in its own language, and stops when asked', async () => {
  const speaker = withVoices(voice('en-GB'), voice('nl-NL'))
  await showRequest()
  await readAloud().click()
  expect(speaker.texts).toEqual([
    ['nl-NL', 'Anneke vraagt'],
    ['nl-NL', 'Wie kan mijn pakje aannemen?']
  ])
  await page.getByRole('button', { name: 'Stop met voorlezen' }).click()
  expect(speaker.cancelled).toBe(1)
  await expect.element(readAloud()).toBeVisible()
})

test('the button comes back when all is read, and says so when reading breaks off', async () => {
  const speaker = withVoices(voice('nl-NL'))
  await showRequest()
  await readAloud().click()
  speaker.spoken.at(-1)?.onend?.({} as SpeechSynthesisEvent)
  await expect.element(readAloud()).toBeVisible()
  await readAloud().click()
  speaker.spoken.at(-1)?.onerror?.({} as SpeechSynthesisErrorEvent)
  await expect.element(page.getByRole('alert')).toHaveTextContent('Voorlezen lukt nu niet op dit toestel.')
})

test('a Dutch request stays Dutch for who reads the app in Ukrainian', async () => {
  const speaker = withVoices(voice('nl-NL'), voice('uk-UA'))
  keepLanguage('uk')
  await showRequest()
  await page.getByRole('button', { name: 'Прочитати вголос' }).click()
  expect(speaker.texts).toEqual([
    ['uk-UA', 'Anneke просить'],
    ['nl-NL', 'Wie kan mijn pakje aannemen?']
  ])
})

test('words are never given to a voice that is not on the device; one that comes later is seen', async () => {
  const speaker = withVoices(voice('nl-NL', false), voice('en-GB'))
  await showRequest()
  await expect.element(page.getByText('Wie kan mijn pakje aannemen?')).toBeVisible()
  await expect.element(readAloud()).not.toBeInTheDocument()
  speaker.voices = [...speaker.voices, voice('nl-BE')]
  speaker.dispatchEvent(new Event('voiceschanged'))
  await readAloud().click()
  expect(speaker.texts.map(([lang]) => lang)).toEqual(['nl-BE', 'nl-BE'])
})

test('going away ends what is being read', async () => {
  const speaker = withVoices(voice('nl-NL'))
  const shown = await showRequest()
  await readAloud().click()
  await shown.unmount()
  expect(speaker.cancelled).toBe(1)
})

/** What a browser would hear with; `hears` says something to it. */
function withHearing(available?: () => Promise<string>) {
  const made: FakeRecogniser[] = []
  class FakeRecogniser implements Recogniser {
    lang = ''
    interimResults = false
    processLocally?: boolean
    onresult: Recogniser['onresult'] = null
    onerror: Recogniser['onerror'] = null
    onend: Recogniser['onend'] = null
    state = 'new'
    constructor() {
      made.push(this)
    }
    start = () => (this.state = 'listening')
    abort = () => (this.state = 'aborted')
    stop() {
      this.state = 'stopped'
      this.onend?.()
    }
    hears(...parts: string[]) {
      const results = parts.map((transcript) => [{ transcript }]) as unknown as SpeechRecognitionResultList
      this.onresult?.({ results })
    }
  }
  const maker = available ? Object.assign(FakeRecogniser, { available }) : FakeRecogniser
  vi.stubGlobal('SpeechRecognition', maker)
  return made
}

async function showField() {
  const { town, anneke } = jordaan()
  return show(fakeStoep({ town, me: anneke }), Compose, {})
}

test('before the sound may go to a company this is said and asked, once', async () => {
  const made = withHearing()
  const shown = await showField()
  await microphone().click()
  const dialog = page.getByRole('dialog', { name: 'Mag je browser meeluisteren?' })
  await expect.element(dialog.getByText(/sturen het geluid daarvoor naar een bedrijf/)).toBeVisible()
  expect(made).toEqual([])
  await dialog.getByRole('button', { name: 'Ik typ liever' }).click()
  expect(made).toEqual([])
  await microphone().click()
  await dialog.getByRole('button', { name: 'Ja, luister mee' }).click()
  expect(made.map(({ state, lang }) => [state, lang.slice(0, 2)])).toEqual([['listening', 'nl']])
  await shown.unmount()
  expect(made[0]?.state).toBe('aborted')
  await showField()
  await microphone().click()
  await vi.waitFor(() => expect(made[1]?.state).toBe('listening'))
})

test('what is said comes behind what stands in the field, and can be posted', async () => {
  const made = withHearing(async () => 'available')
  await showField()
  await userEvent.fill(theField(), 'Hallo,')
  await microphone().click()
  await expect.element(page.getByText('Zeg maar wat je zoekt of biedt.')).toBeVisible()
  expect(made[0]?.processLocally).toBe(true)
  made[0]?.hears('wie heeft')
  made[0]?.hears('wie heeft een ladder', 'voor zaterdag ')
  await expect.element(theField()).toHaveValue('Hallo, wie heeft een ladder voor zaterdag')
  await page.getByRole('button', { name: 'Ik ben klaar' }).click()
  await expect.element(microphone()).toBeVisible()
  await expect.element(page.getByRole('button', { name: 'Vraag het de buurt' })).toBeVisible()
  await expect.element(page.getByText('Zeg maar wat je zoekt of biedt.')).not.toBeInTheDocument()
})

test('who types, or empties the field, is not overwritten by what is still heard', async () => {
  const made = withHearing(async () => 'available')
  await showField()
  for (const [before, typed] of [
    ['', 'Wie heeft een trap?'],
    ['Wie heeft een trap?', '']
  ] as const) {
    await microphone().click()
    await vi.waitFor(() => expect(made.at(-1)?.state).toBe('listening'))
    made.at(-1)?.hears('wie heeft een ladder')
    await expect.element(theField()).toHaveValue([before, 'wie heeft een ladder'].filter(Boolean).join(' '))
    await userEvent.fill(theField(), typed)
    await expect.element(microphone()).toBeVisible()
    made.at(-1)?.hears('wie heeft een ladder', 'voor zaterdag')
    await expect.element(theField()).toHaveValue(typed)
    expect(made.at(-1)?.state).toBe('aborted')
  }
})

test('who has left the page is not listened to any more, also when the browser answers late', async () => {
  let answer = (_: string) => {}
  const available = vi.fn(() => new Promise<string>((resolve) => (answer = resolve)))
  const made = withHearing(available)
  const shown = await showField()
  await microphone().click()
  await vi.waitFor(() => expect(available).toHaveBeenCalledOnce())
  await shown.unmount()
  answer('available')
  await available.mock.results[0]?.value
  await new Promise(requestAnimationFrame)
  expect(made).toEqual([])
})

test.each([
  ['not-allowed', /^De microfoon is uit voor Stoep/],
  ['no-speech', /^We hoorden niets/],
  ['network', /^Inspreken lukt nu niet/]
] as const)('"%s" is told with what to do next, and the words stay', async (error, sentence) => {
  const made = withHearing(async () => 'available')
  await showField()
  await userEvent.fill(theField(), 'Wie heeft een ladder?')
  await microphone().click()
  await vi.waitFor(() => expect(made[0]?.state).toBe('listening'))
  made[0]?.onerror?.({ error })
  made[0]?.onend?.()
  await expect.element(page.getByRole('status').filter({ hasText: sentence })).toBeVisible()
  await expect.element(theField()).toHaveValue('Wie heeft een ladder?')
})

test('without such a browser there is no microphone and nothing to read aloud', async () => {
  const had = ['SpeechRecognition', 'webkitSpeechRecognition', 'speechSynthesis'] as const
  const kept = had.map((name) => [name, Object.getOwnPropertyDescriptor(window, name)] as const)
  for (const name of had) Reflect.deleteProperty(window, name)
  try {
    const shown = await showField()
    await expect.element(theField()).toBeVisible()
    await expect.element(microphone()).not.toBeInTheDocument()
    await shown.unmount()
    await showRequest()
    await expect.element(page.getByText('Wie kan mijn pakje aannemen?')).toBeVisible()
    await expect.element(readAloud()).not.toBeInTheDocument()
  } finally {
    for (const [name, descriptor] of kept) if (descriptor) Object.defineProperty(window, name, descriptor)
  }
})
