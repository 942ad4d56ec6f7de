/** Keys and seals that are none: sealed bytes are only marked with who may open them. */
import type { AccountId } from '#lib/domain/record.ts'

/** The nth of a kind. */
export function bytes32(kind: number, n: number): Uint8Array {
  const bytes = new Uint8Array(32)
  bytes.set([kind, n >> 8, n & 255])
  return bytes
}

export function seal(accounts: readonly AccountId[], plaintext: Uint8Array): Uint8Array {
  return new TextEncoder().encode(JSON.stringify({ accounts, plaintext: [...plaintext] }))
}

export function unseal(account: AccountId, sealed: Uint8Array): Uint8Array | null {
  const inside = JSON.parse(new TextDecoder().decode(sealed)) as { accounts: string[]; plaintext: number[] }
  return inside.accounts.includes(account) ? new Uint8Array(inside.plaintext) : null
}
