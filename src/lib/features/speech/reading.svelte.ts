/** Reading aloud by the browser (Web Speech API, speechSynthesis). */

/** The parts of `speechSynthesis` used here. */
export type Speaker = Pick<
  SpeechSynthesis,
  'speak' | 'cancel' | 'getVoices' | 'addEventListener' | 'removeEventListener'
>

export interface Passage {
  readonly text: string
  /** As in BCP 47. */
  readonly language: string
}

/** Null where the browser has none. */
export function browserSpeaker(): Speaker | null {
  return globalThis.speechSynthesis ?? null
}

/**
 * Reads passages one after the other, each in a voice of its language. Only voices of the device itself: for others a
 * browser sends the words to a company.
 */
export class Reading {
  isReading = $state(false)
  hasFailed = $state(false)
  #voices = $state.raw<readonly SpeechSynthesisVoice[]>([])
  readonly #speaker: Speaker
  /** Another one for each time: what an earlier time still tells does not count. */
  #time = 0

  constructor(speaker: Speaker) {
    this.#speaker = speaker
  }

  /** Follows which voices there are, which some browsers tell late; returns how to stop, also what is being read. */
  start(): () => void {
    const look = () => (this.#voices = this.#speaker.getVoices())
    look()
    this.#speaker.addEventListener('voiceschanged', look)
    return () => {
      this.#speaker.removeEventListener('voiceschanged', look)
      this.stop()
    }
  }

  canRead(language: string): boolean {
    return this.#voiceFor(language) !== undefined
  }

  /** Passages in a language without a voice are passed over. */
  read(passages: readonly Passage[]): void {
    this.stop()
    const time = this.#time
    const spoken = passages.flatMap((passage) => this.#spoken(passage, time))
    const last = spoken.at(-1)
    if (!last) return
    last.onend = () => this.#over(time, false)
    this.hasFailed = false
    this.isReading = true
    for (const passage of spoken) this.#speaker.speak(passage)
  }

  stop(): void {
    this.#time += 1
    if (this.isReading) this.#speaker.cancel()
    this.isReading = false
  }

  #spoken({ text, language }: Passage, time: number): SpeechSynthesisUtterance[] {
    const voice = this.#voiceFor(language)
    if (!voice) return []
    const spoken = new SpeechSynthesisUtterance(text)
    spoken.voice = voice
    spoken.lang = voice.lang
    spoken.onerror = () => this.#over(time, true)
    return [spoken]
  }

  #over(time: number, hasFailed: boolean): void {
    if (time !== this.#time) return
    this.stop()
    this.hasFailed = hasFailed
  }

  #voiceFor(language: string): SpeechSynthesisVoice | undefined {
    const isOf = ({ lang }: SpeechSynthesisVoice) => lang.toLowerCase().split(/[-_]/, 1)[0] === language
    const own = this.#voices.filter((voice) => voice.localService && isOf(voice))
    return own.find((voice) => voice.default) ?? own[0]
  }
}
