/** Lending, asking in rungs and giving hours, as neighbours do in a world. */
import { handOver } from '#lib/actions/hand-over.ts'
import { postListing } from '#lib/actions/post-listing.ts'
import { agreementOf } from '#lib/domain/deal.ts'
import type { RecordId } from '#lib/domain/record.ts'
import type { TransferView } from '#lib/domain/views.ts'
import { textToBytes, utf8 } from '#lib/wire/bytes.ts'
import { agreedStatuses, myDeals, myListings, type Did, type MyDeal, type Scene } from './scene.ts'

const dayMs = 24 * 60 * 60 * 1000

function lend({ author, chances, device }: Scene): Did {
  const input = {
    kind: 'offer' as const,
    domain: chances.pick(['item', 'space']),
    text: 'Bakfiets te leen',
    urgency: 'anytime' as const,
    area: null,
    terms: 'lend' as const,
    capacity: chances.pick([1, 1, 2])
  }
  return postListing(author, input, device.now())
}

function changeHands(scene: Scene): Did {
  const { author, chances } = scene
  const agreed = myDeals(scene).filter(({ deal }) => agreedStatuses.has(deal.status))
  const found = chances.pickAny(agreed)
  const moment = chances.pick(['given', 'returned'])
  return found ? handOver(author, { deal: found.deal, moment, state: chances.pick(['', 'een kras']) }) : null
}

function ask({ author, chances, device }: Scene): Did {
  const body = {
    kind: chances.pick(['request', 'offer']),
    capacity: 1 + chances.below(2),
    visibility: chances.pick(['person', 'trusted']),
    sealed: utf8('kun jij?')
  }
  return author.write({ type: 'ask/1', refs: [], expiresAt: device.now() + 2 * dayMs, body })
}

function widen(scene: Scene): Did {
  const { author, chances } = scene
  const mine = chances.pickAny(myListings(scene).filter(({ sealed }) => sealed !== null))
  if (!mine) return null
  const { kind, capacity } = mine
  const said = { domain: null, text: 'Wie kan?', urgency: 'today', area: null, terms: 'hours' }
  const body = chances.oneIn(2)
    ? { visibility: 'trusted', sealed: utf8('kunnen jullie?') }
    : { visibility: 'neighbourhood', listing: { kind, capacity, ...said } }
  return author.write({ type: 'widen/1', refs: [mine.id], expiresAt: null, body })
}

/** Hours, or some of them back. */
function giveHours(scene: Scene): Did {
  const { author, chances, device } = scene
  const found = chances.pickAny(myDeals(scene).filter(({ deal }) => agreementOf(deal) !== null))
  const agreement = found && agreementOf(found.deal)
  if (!agreement) return null
  const original = chances.oneIn(3) ? chances.pickAny(found.deal.transfers) : undefined
  const body = {
    minutes: 30 * (1 + chances.below(4)),
    reverses: original ? textToBytes(original.id) : null
  }
  const expiresAt = device.now() + chances.pick([60_000, 30 * dayMs])
  return author.write({ type: 'hours-transfer/1', refs: refsOf(found, agreement), expiresAt, body })
}

/** What is there to sign, mostly by the other side. */
function acceptHours(scene: Scene): Did {
  const { author, chances } = scene
  const isMineToo = chances.oneIn(6)
  const found = aTransfer(scene, ({ by }) => isMineToo || by !== author.me.account)
  if (!found) return null
  return author.write({ type: 'hours-accept/1', refs: found, expiresAt: null, body: {} })
}

function withdrawHours(scene: Scene): Did {
  const found = aTransfer(scene, ({ by }) => by === scene.author.me.account)
  if (!found) return null
  return scene.author.write({ type: 'hours-withdraw/1', refs: found, expiresAt: null, body: {} })
}

function aTransfer(
  scene: Scene,
  suits: (transfer: TransferView) => boolean
): readonly RecordId[] | undefined {
  const offered = myDeals(scene).flatMap((mine) =>
    mine.deal.transfers
      .filter((transfer) => transfer.status === 'offered' && suits(transfer))
      .map(({ id }) => refsOf(mine, id))
  )
  return scene.chances.pickAny(offered)
}

function refsOf({ listing, deal }: MyDeal, third: RecordId): readonly RecordId[] {
  return [listing.id, deal.id, third]
}

/** By whoever: those of an ambassador count. */
async function choose({ author, chances, device }: Scene) {
  const { neighbourhood } = await device.journal.authority()
  if (!neighbourhood) return null
  const body = { hours: chances.oneIn(2), creditFloorMinutes: -60 * chances.below(10) }
  return author.write({ type: 'settings/1', refs: [neighbourhood], expiresAt: null, body })
}

export const exchanges: readonly ((scene: Scene) => Did)[] = [
  ...[lend, changeHands, ask, widen, choose, withdrawHours],
  ...[giveHours, giveHours, giveHours, acceptHours, acceptHours, acceptHours, acceptHours]
]
