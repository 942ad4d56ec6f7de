/** Who wants to hear at once of what this device wrote. Whoever it is not for is not woken by it. */
import { whoIsAsked } from '#lib/state/calls.ts'
import { first } from '#lib/state/once.ts'
import type { AccountId, RecordId, StoepRecord } from '#lib/domain/record.ts'
import type { CallAnswer } from '#lib/domain/records/call-answer.ts'
import type { Listing } from '#lib/domain/records/listing.ts'
import type { SwapRing } from '#lib/domain/records/swap-ring.ts'
import type { JournalQueries } from '#lib/ports/journal.ts'
import type { NoticeKind, Pocket } from '#lib/ports/pocket.ts'
import { bytesToText } from '#lib/wire/bytes.ts'

export interface Wake {
  readonly kind: NoticeKind
  /** Null: everybody who wants to hear of that kind. */
  readonly accounts: readonly (AccountId | null)[]
}

export interface Around {
  readonly me: AccountId
  readonly queries: JournalQueries
  readonly pocket: Pick<Pocket, 'watch'>
}

type Told = (record: StoepRecord, around: Around) => Promise<Wake | null>

/** Null when nobody has to know now. */
export async function whomToWake(record: StoepRecord, around: Around): Promise<Wake | null> {
  const told = Object.hasOwn(tellers, record.type) ? tellers[record.type] : undefined
  const wake = (await told?.(record, around)) ?? null
  const accounts = wake?.accounts.filter((account) => account !== around.me) ?? []
  return wake && accounts.length > 0 ? { ...wake, accounts } : null
}

const tellers: Readonly<Record<string, Told>> = {
  'response/1': async ({ refs: [listing] }, { queries }) => {
    const view = listing && (await first(queries.listing(listing)))
    return view ? { kind: 'answers', accounts: [view.owner] } : null
  },
  'agree/1': toAllWhoAnswered,
  'done/1': toBothSides,
  'message/1': toBothSides,
  'ask/1': ({ id }, around) => toWhomItIsAsked(id, around),
  'widen/1': async ({ refs: [ask] }, around) => (ask ? toWhomItIsAsked(ask, around) : null),
  'listing/1': async ({ body }) => {
    const { kind, urgency } = body as Listing
    return kind === 'request' && urgency === 'now' ? { kind: 'urgent', accounts: [null] } : null
  },
  'emergency/1': ({ id, clock }, around) => toAllOnceDeclared(id, clock.ms, around),
  'emergency-second/1': async ({ refs: [emergency], clock }, around) =>
    emergency ? toAllOnceDeclared(emergency, clock.ms, around) : null,
  'call/1': ({ id, clock }, around) => toCalled(id, clock.ms, around),
  'call-answer/1': async ({ refs: [, call], clock, body }, around) =>
    call && (body as CallAnswer).said === 'no' ? toCalled(call, clock.ms, around) : null,
  'swap-ring/1': async ({ body }) =>
    toRing((body as SwapRing).gifts.map(({ giver }) => bytesToText(giver) as AccountId)),
  'swap-sign/1': async ({ refs: [ring] }, { queries }) => {
    const view = (await first(queries.swapRings())).find(({ id }) => id === ring)
    return view?.status === 'binding' ? toRing(view.gifts.map(({ giver }) => giver)) : null
  }
}

/** As this device keeps it: in the record they are sealed. Nobody once the whole neighbourhood is asked. */
async function toWhomItIsAsked(ask: RecordId, { pocket }: Around): Promise<Wake | null> {
  const ladders = await first(pocket.watch('ladders'))
  const to = ladders.find(({ listing }) => listing === ask)?.to ?? []
  return { kind: 'answers', accounts: to }
}

/** By the record that made it enough; those before and after it wake nobody. */
async function toAllOnceDeclared(id: RecordId, atMs: number, { queries }: Around): Promise<Wake | null> {
  const view = (await first(queries.emergency('emergency'))).find((one) => one.id === id)
  return view?.declaredAt === atMs ? { kind: 'urgent', accounts: [null] } : null
}

/** Whoever was told already is told nothing again. */
async function toCalled(call: RecordId, atMs: number, { queries }: Around): Promise<Wake | null> {
  return { kind: 'urgent', accounts: await whoIsAsked(call, queries, atMs) }
}

function toRing(accounts: readonly AccountId[]): Wake {
  return { kind: 'answers', accounts }
}

/** Who was chosen, and who was not. */
async function toAllWhoAnswered({ refs: [listing] }: StoepRecord, { queries }: Around): Promise<Wake | null> {
  const view = listing && (await first(queries.listing(listing)))
  return view ? { kind: 'deals', accounts: view.deals.map(({ responder }) => responder) } : null
}

async function toBothSides({ refs: [, deal] }: StoepRecord, { queries }: Around): Promise<Wake | null> {
  const view = deal && (await first(queries.deal(deal)))
  return view ? { kind: 'deals', accounts: [view.owner, view.responder] } : null
}
