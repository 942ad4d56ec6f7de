/**
 * What a backup (bundle.ts) holds besides records: neighbourhood 32 ‖ secret of the lobby 32 ‖ account 32 ‖ count 1 ‖
 * (id of an epoch 32 ‖ its secret 32) each ‖ name of the neighbourhood in UTF-8, at least 1 byte.
 */
import { bytesToText, concatBytes, textToBytes, utf8 } from './bytes.ts'
import { limits } from './limits.ts'

/** Ids as text, secrets 32 bytes. */
export interface BundleDoor {
  readonly neighbourhood: string
  readonly lobby: Uint8Array
  /** Whose backup it is, 32 bytes. */
  readonly account: Uint8Array
  readonly epochs: readonly { readonly id: string; readonly secret: Uint8Array }[]
  readonly name: string
}

/** Throws RangeError on a door no code of ours may make. */
export function packDoor(door: BundleDoor): Uint8Array<ArrayBuffer> {
  const idOf = (id: string) => textToBytes(id) ?? new Uint8Array()
  const bytes = concatBytes(
    idOf(door.neighbourhood),
    door.lobby,
    door.account,
    Uint8Array.of(door.epochs.length),
    ...door.epochs.flatMap(({ id, secret }) => [idOf(id), secret]),
    utf8(door.name)
  )
  const read = unpackDoor(bytes)
  if (read?.name !== door.name || read.epochs.length !== door.epochs.length)
    throw new RangeError('a door that cannot be read back')
  return bytes
}

export function unpackDoor(content: Uint8Array): BundleDoor | null {
  const count = content[96] ?? Infinity
  const nameAt = 97 + 64 * count
  if (count > limits.bundle.maxEpochs || content.length <= nameAt) return null
  const name = decodeName(content.subarray(nameAt))
  if (name === null) return null
  const at = (place: number) => content.slice(place, place + 32)
  const epochs = Array.from({ length: count }, (_, i) => ({
    id: bytesToText(at(97 + 64 * i)),
    secret: at(129 + 64 * i)
  }))
  return { neighbourhood: bytesToText(at(0)), lobby: at(32), account: at(64), epochs, name }
}

function decodeName(bytes: Uint8Array): string | null {
  try {
    const name = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
    return name.length <= limits.maxNameChars ? name : null
  } catch {
    return null
  }
}
