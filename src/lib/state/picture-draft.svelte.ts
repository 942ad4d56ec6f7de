import { pictureSize } from '#lib/domain/picture-size.ts'
import type { Picture } from '#lib/domain/records/picture.ts'
import type { Result } from '#lib/domain/result.ts'
import type { Home } from '#lib/ports/app.ts'
import { KeptWords } from './kept-words.svelte.ts'
import { base64ToBytes, bytesToBase64 } from './picture-text.ts'

/** Why no picture was made of a file: it is none, this browser cannot read it, or it is larger than it can take. */
export type PhotoTrouble = 'noPhoto' | 'unread' | 'tooLarge'

/** Makes of a photo what a listing can show. */
export type Shrink = (photo: Blob) => Promise<Result<Omit<Picture, 'words'>, PhotoTrouble>>

/** A picture that somebody means to show. With `kept` it survives a reload, as text. */
export class PictureDraft {
  trouble = $state.raw<PhotoTrouble | null>(null)
  /** A photo is being made small. */
  busy = $state(false)
  readonly #kept: KeptWords | null
  #picture = $state.raw<Picture | null>(null)
  #taking: Promise<void> = Promise.resolve()
  #taken = 0

  constructor(kept: KeptWords | null = null) {
    this.#kept = kept
    this.#picture = kept && textToPicture(kept.words)
  }

  get picture(): Picture | null {
    return this.#picture
  }
  set picture(picture: Picture | null) {
    this.#picture = picture
    if (this.#kept) this.#kept.words = picture ? pictureToText(picture) : ''
  }

  /** Of two that are taken the later one stays; what cannot be taken leaves what was there. */
  take(photo: Blob, shrink: Shrink): Promise<void> {
    const mine = ++this.#taken
    const isLatest = () => mine === this.#taken
    this.trouble = null
    this.busy = true
    this.#taking = shrink(photo)
      .catch((error: unknown) => {
        console.error(error)
        return { ok: false, refusal: 'unread' } as const
      })
      .then((made) => {
        if (!isLatest()) return
        this.busy = false
        if (made.ok) this.picture = { ...made.value, words: '' }
        else this.trouble = made.refusal
      })
    return this.#taking
  }

  /** Once what is being made small has been, the picture. */
  async settled(): Promise<Picture | null> {
    await this.#taking
    return this.picture
  }

  clear(): void {
    this.#taken++
    this.busy = false
    this.trouble = null
    this.picture = null
  }
}

const drafts = new WeakMap<object, PictureDraft>()

/** The one beside the one field: the same on every page that shows it. */
export function pictureDraftOf(home: Pick<Home, 'store'>): PictureDraft {
  const known = drafts.get(home) ?? new PictureDraft(new KeptWords(`stoep-draft-picture-${home.store}`))
  drafts.set(home, known)
  return known
}

function pictureToText({ bytes, words }: Picture): string {
  return JSON.stringify([bytesToBase64(bytes), words])
}

/** Null when it is no such text: another version may have written it. */
function textToPicture(text: string): Picture | null {
  try {
    const [base64, words]: unknown[] = JSON.parse(text)
    const bytes = typeof base64 === 'string' ? base64ToBytes(base64) : null
    const size = bytes && pictureSize(bytes)
    return size && typeof words === 'string' ? { bytes, ...size, words } : null
  } catch {
    return null
  }
}
