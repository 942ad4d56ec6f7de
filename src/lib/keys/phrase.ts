/**
 * Twelve words that let a person back in alone (BIP-39, English list: 128 bits and a checksum). The words are the
 * secret; the key made of them signs wire/proof.ts restoreMessage, and its public half stands in trustees/1.
 */
import { hkdf } from '@noble/hashes/hkdf.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39'
import { wordlist } from '@scure/bip39/wordlists/english.js'
import { utf8 } from '#lib/wire/bytes.ts'
import { seedToSigningKey, type SigningKey } from './ed25519.ts'

/** Twelve words from 16 random bytes. */
export function bytesToPhrase(random: Uint8Array): readonly string[] {
  return entropyToMnemonic(random, wordlist).split(' ')
}

/**
 * The key of words as a person typed them: capitals, numbers before them and spaces do not matter, and four letters
 * of a word are enough. Null when they are not twelve, when one is unknown or when the checksum does not fit.
 */
export function phraseToKey(typed: string): SigningKey | null {
  const words =
    typed
      .toLowerCase()
      .match(/[a-z]+/g)
      ?.map(toWord) ?? []
  if (words.length !== 12 || words.includes(null)) return null
  try {
    return entropyToKey(mnemonicToEntropy(words.join(' '), wordlist))
  } catch {
    return null
  }
}

/** No two words of the list begin with the same four letters. */
function toWord(typed: string): string | null {
  if (wordlist.includes(typed)) return typed
  return typed.length < 4 ? null : (wordlist.find((word) => word.startsWith(typed.slice(0, 4))) ?? null)
}

function entropyToKey(entropy: Uint8Array): SigningKey {
  return seedToSigningKey(hkdf(sha256, entropy, undefined, utf8('stoep/1/phrase'), 32))
}
