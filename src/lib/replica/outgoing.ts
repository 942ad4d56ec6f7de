/** What leaves for one device, cut into frames in the order of what matters first. */
import type { Haste } from '#lib/domain/haste.ts'
import { encodeLinkFrame, type LinkFrame } from '#lib/wire/link-frame.ts'
import type { Carrier } from './carrier.ts'
import type { Hastes, Lanes } from './hastes.ts'
import { overtakenBytes, writeUpdates, type CarrierStruct } from './structs.ts'

interface Outgoing {
  readonly frame: Uint8Array
  readonly haste: Haste
}

interface Knowing {
  readonly carrier: Pick<Carrier, 'clientOf'>
  readonly hastes: Pick<Hastes, 'of'>
}

/** Small, so that what is written meanwhile soon gets its turn. `lanes`: those of the link. */
export function framesOf(
  structs: readonly CarrierStruct[],
  lanes: Lanes,
  { carrier, hastes }: Knowing
): Outgoing[] {
  const parts = lanes.sort(
    structs,
    (key) => hastes.of(key),
    (key) => carrier.clientOf(key)
  )
  return parts.flatMap(([haste, part]) =>
    writeUpdates(part, overtakenBytes).map(({ bytes }) => ({
      haste,
      frame: encodeLinkFrame({ type: 'update', update: bytes })
    }))
  )
}

/** What tells how far this device is, or rests on that, comes when all before it is sent; asking need not wait. */
export function hasteOfFrame({ type }: LinkFrame): Haste {
  if (type === 'want') return 0
  return type === 'records' ? 2 : 3
}
