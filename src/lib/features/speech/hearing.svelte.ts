/** Turning a voice into words by the browser (Web Speech API, SpeechRecognition). */

/** What went wrong, for who speaks. */
type HearingTrouble = 'denied' | 'heardNothing' | 'failed'

/** The parts of a recogniser used here; TypeScript's DOM has no such class. */
export interface Recogniser {
  lang: string
  interimResults: boolean
  /** Works without the network. Only where browsers know of it. */
  processLocally?: boolean
  onresult: ((event: Pick<SpeechRecognitionEvent, 'results'>) => void) | null
  onerror: ((event: Pick<SpeechRecognitionErrorEvent, 'error'>) => void) | null
  onend: (() => void) | null
  start(): void
  stop(): void
  abort(): void
}

/** What a browser has to make recognisers with. */
export interface RecogniserMaker {
  new (): Recogniser
  available?(asked: { langs: string[]; processLocally: boolean }): Promise<string>
}

declare global {
  var SpeechRecognition: RecogniserMaker | undefined
  var webkitSpeechRecognition: RecogniserMaker | undefined
}

/** Undefined where the browser has none. */
export function browserHearing(): RecogniserMaker | undefined {
  return globalThis.SpeechRecognition ?? globalThis.webkitSpeechRecognition
}

/** Whether this language is understood on the device itself, so that no sound leaves it. */
export async function hearsHere(maker: RecogniserMaker, locale: string): Promise<boolean> {
  const state = await maker.available?.({ langs: [locale], processLocally: true }).catch(() => null)
  return state === 'available'
}

/** Listens to one sentence at a time. */
export class Hearing {
  isListening = $state(false)
  trouble: HearingTrouble | null = $state(null)
  #recogniser: Recogniser | null = null
  readonly #maker: RecogniserMaker

  constructor(maker: RecogniserMaker) {
    this.#maker = maker
  }

  /** `onwords` gets all that was heard so far, again and again, in the kind of language `locale` says. */
  listen(locale: string, isHere: boolean, onwords: (words: string) => void): void {
    this.leave()
    const recogniser = this.#made(locale, isHere)
    let heard = ''
    recogniser.onresult = ({ results }) => {
      heard = wordsIn(results)
      onwords(heard)
    }
    recogniser.onerror = ({ error }) => (this.trouble = troubleOf(error))
    recogniser.onend = () => {
      this.leave()
      if (heard === '') this.trouble ??= 'heardNothing'
    }
    this.#begin(recogniser)
  }

  /** Ends with what was heard. */
  stop(): void {
    this.#recogniser?.stop()
  }

  /** Ends at once; what is still told does not count. */
  leave(): void {
    const recogniser = this.#recogniser
    this.#recogniser = null
    this.isListening = false
    if (!recogniser) return
    recogniser.onresult = recogniser.onerror = recogniser.onend = null
    recogniser.abort()
  }

  #made(locale: string, isHere: boolean): Recogniser {
    const recogniser = new this.#maker()
    recogniser.lang = locale
    recogniser.interimResults = true
    if (isHere) recogniser.processLocally = true
    return recogniser
  }

  #begin(recogniser: Recogniser): void {
    this.#recogniser = recogniser
    this.trouble = null
    this.isListening = true
    try {
      recogniser.start()
    } catch {
      this.leave()
      this.trouble = 'failed'
    }
  }
}

function wordsIn(results: SpeechRecognitionResultList): string {
  const parts = Array.from(results, (result) => result[0]?.transcript.trim() ?? '')
  return parts.filter(Boolean).join(' ')
}

/** Null for what the person did themselves. */
function troubleOf(error: string): HearingTrouble | null {
  if (error === 'aborted') return null
  if (error === 'no-speech') return 'heardNothing'
  return error === 'not-allowed' || error === 'service-not-allowed' ? 'denied' : 'failed'
}
