/** Swap rings, as neighbours propose and sign them in a world. */
import { ringsAggregate } from '#lib/domain/aggregate.ts'
import { projectSwapRings } from '#lib/domain/swap-ring.ts'
import type { SwapRingView } from '#lib/domain/views.ts'
import { textToBytes, utf8 } from '#lib/wire/bytes.ts'
import { listingsOn, type Did, type Scene } from './scene.ts'

const dayMs = 24 * 60 * 60 * 1000

/** Of a listing of mine and those of one or two others, whatever they are about. */
function propose({ author, chances, device }: Scene): Did {
  const open = listingsOn(device).filter(({ status }) => status === 'open')
  const mine = chances.pickAny(open.filter(({ owner }) => owner === author.me.account))
  const other = chances.pickAny(open.filter(({ owner }) => owner !== mine?.owner))
  if (!mine || !other) return null
  const third = chances.pickAny(open.filter(({ owner }) => owner !== mine.owner && owner !== other.owner))
  const gifts = [mine, other, ...(third && chances.oneIn(3) ? [third] : [])].map(({ owner, id }) => ({
    giver: textToBytes(owner),
    offer: textToBytes(id),
    request: null
  }))
  const expiresAt = device.now() + chances.pick([60_000, 7 * dayMs])
  return author.write({ type: 'swap-ring/1', refs: [], expiresAt, body: { gifts } })
}

function act(type: string, body: object, suits: (ring: SwapRingView, me: string) => boolean) {
  return async (scene: Scene) => {
    const { author, chances } = scene
    const ring = chances.pickAny((await ringsOn(scene)).filter((one) => suits(one, author.me.account)))
    return ring ? author.write({ type, refs: [ring.id], expiresAt: null, body }) : null
  }
}

async function ringsOn({ device: { shelf, journal } }: Scene): Promise<SwapRingView[]> {
  return projectSwapRings(shelf.byAggregate.get(ringsAggregate) ?? [], await journal.authority())
}

const isIn = ({ gifts }: SwapRingView, me: string) => gifts.some(({ giver }) => giver === me)

const sign = act(
  'swap-sign/1',
  {},
  (ring, me) => isIn(ring, me) && ring.status === 'proposed' && ring.proposer !== me
)
const sayNo = act('swap-decline/1', {}, isIn)
const sayItCame = act('swap-done/1', {}, (ring, me) => isIn(ring, me) && ring.status === 'binding')
const talk = act('swap-message/1', { text: utf8('Zaterdag?') }, () => true)

export const swaps: readonly ((scene: Scene) => Did)[] = [
  ...[propose, propose, sign, sign, sign, sign],
  ...[sayNo, sayItCame, talk]
]
