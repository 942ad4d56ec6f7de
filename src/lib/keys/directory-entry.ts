/** Signing for a neighbourhood in the directory, and believing what others signed (wire/directory.ts). */
import { sha256 } from '@noble/hashes/sha2.js'
import type { VerifySignature } from '#lib/ports/sealing.ts'
import { encodeEntry, encodeStatement, type EntryStatement } from '#lib/wire/directory-write.ts'
import {
  directoryMessage,
  keeperMessage,
  readDirectoryEntry,
  type DirectoryEntry,
  type Keeper,
  type SignedKeeper
} from '#lib/wire/directory.ts'
import { sign, verify, type SigningKey } from './ed25519.ts'

export async function signEntry(
  said: Omit<EntryStatement, 'device'>,
  key: SigningKey
): Promise<Uint8Array<ArrayBuffer>> {
  const statement = encodeStatement({ ...said, device: key.publicKey })
  return encodeEntry(statement, await sign(key, directoryMessage(statement)))
}

/** By the founder's device: these may speak in this generation. */
export function signKeepers(
  keepers: readonly Keeper[],
  { neighbourhood, generation }: { readonly neighbourhood: Uint8Array; readonly generation: number },
  founder: SigningKey
): Promise<SignedKeeper[]> {
  return Promise.all(
    keepers.map(async (keeper) => ({
      ...keeper,
      signature: await sign(founder, keeperMessage(neighbourhood, generation, keeper))
    }))
  )
}

/** The entry when all its signatures hold, else null. */
export async function believedEntry(
  bytes: Uint8Array,
  holds: VerifySignature = verify
): Promise<DirectoryEntry | null> {
  const read = readDirectoryEntry(bytes, sha256)
  if (!read.ok) return null
  const verdicts = await Promise.all(
    read.signatures.map(({ publicKey, signature, message }) => holds(publicKey, signature, message))
  )
  return verdicts.every(Boolean) ? read.entry : null
}
