import { randomBytes } from 'node:crypto'
import { bytesToText } from '#lib/wire/bytes.ts'
import { carrierKeyChars, writeUpdates } from '#lib/replica/structs.ts'

/** A record as it is sealed: neighbours' are 300 to 600 bytes, and 28 more for the seal. */
export const sealedBytes = 480

let clients = 1_000_000

/** What one device writes, a record an update, as devices push what is written one by one. The last ends in `mark`. */
export function writtenUpdates(count: number, mark = Buffer.alloc(0)): Uint8Array[] {
  const client = ++clients
  return Array.from({ length: count }, (_, clock) => {
    const sealed = randomBytes(sealedBytes)
    if (clock === count - 1) mark.copy(sealed)
    const key = bytesToText(randomBytes(17)).slice(0, carrierKeyChars)
    return writeUpdates([{ client, clock, key, sealed }])[0]?.bytes ?? new Uint8Array()
  })
}
