import type { StoepRecord } from '#lib/domain/record.ts'
import { checkBody } from '#lib/domain/records/known.ts'
import { textToBytes } from '#lib/wire/bytes.ts'
import { certificateMessage, deviceMessage, joinMessage, restoreMessage } from '#lib/wire/proof.ts'

export interface Proof {
  readonly publicKey: Uint8Array
  readonly signature: Uint8Array
  readonly message: Uint8Array
}

const typesWithProofs: ReadonlySet<string> = new Set(['genesis/1', 'join/1', 'device/1', 'restore/1'])

/** The signatures inside a record's body (wire/proof.ts); whether their keys count is the authority's fold. */
export function proofsOf(unchecked: StoepRecord): readonly Proof[] {
  if (!typesWithProofs.has(unchecked.type)) return []
  const check = checkBody(unchecked)
  const device = textToBytes(unchecked.device)
  if (check.kind !== 'known' || !device) return []
  const { record } = check
  switch (record.type) {
    case 'genesis/1': {
      const { account, sealingKey, certificate } = record.body
      return [
        {
          publicKey: account,
          signature: certificate,
          message: certificateMessage({ device, account, sealingKey })
        }
      ]
    }
    case 'join/1': {
      const { account, sealingKey, certificate, proof, key } = record.body
      const certified = { device, account, sealingKey }
      return [
        { publicKey: account, signature: certificate, message: certificateMessage(certified) },
        { publicKey: key, signature: proof, message: joinMessage(certified) }
      ]
    }
    case 'device/1': {
      const { account, sealingKey, proof, key } = record.body
      return [{ publicKey: key, signature: proof, message: deviceMessage({ device, account, sealingKey }) }]
    }
    case 'restore/1': {
      const { account, sealingKey, phrase } = record.body
      if (!phrase) return []
      const message = restoreMessage({ device, account, sealingKey })
      return [{ publicKey: phrase.key, signature: phrase.proof, message }]
    }
    default:
      return []
  }
}
