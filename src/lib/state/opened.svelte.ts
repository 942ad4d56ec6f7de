import type { ExactPlace } from '#lib/domain/private-words.ts'
import type { SealedNote } from '#lib/domain/views.ts'
import type { Home } from '#lib/ports/app.ts'

/** Undefined while it is being opened, null when it was not sealed to this device or is nothing readable. */
export type Opened<Value> = Value | null | undefined
type Words = typeof import('#lib/domain/private-words.ts')
type Opener = Pick<Home, 'openPrivate'>

/** Sealed messages as text, opened once each. Call while a component starts. */
export function openedWords(home: Opener, notes: () => readonly SealedNote[]) {
  return opened<string>(home, notes, (bytes, words) => words.bytesToWords(bytes))
}

/** A sealed address and phone, opened once. Call while a component starts. */
export function openedPlace(home: Opener, notes: () => readonly SealedNote[]) {
  return opened<ExactPlace>(home, notes, (bytes, words) => words.bytesToPlace(bytes))
}

function opened<Value>(
  home: Opener,
  notes: () => readonly SealedNote[],
  read: (bytes: Uint8Array, words: Words) => Value | null
): (note: SealedNote) => Opened<Value> {
  let values = $state.raw<ReadonlyMap<string, Value | null>>(new Map())
  let asked: readonly string[] = []

  $effect(() => {
    const fresh = notes().filter((note) => !asked.includes(note.id))
    asked = [...asked, ...fresh.map((note) => note.id)]
    for (const note of fresh) void open(note)
  })

  async function open(note: SealedNote): Promise<void> {
    const value = await openOne(note).catch(() => null)
    values = new Map([...values, [note.id, value]])
  }

  async function openOne(note: SealedNote): Promise<Value | null> {
    const [words, bytes] = await Promise.all([
      import('#lib/domain/private-words.ts'),
      home.openPrivate(note.sealed, note.by)
    ])
    return bytes && read(bytes, words)
  }

  return (note) => values.get(note.id)
}
