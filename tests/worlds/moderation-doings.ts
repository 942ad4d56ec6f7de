/** Reports, decisions and appeals, as neighbours write them in a world; also by who may not. */
import { appeal } from '#lib/actions/appeal.ts'
import { decide } from '#lib/actions/decide.ts'
import { moderationAggregate } from '#lib/domain/aggregate.ts'
import { mayModerate } from '#lib/domain/authority.ts'
import { projectModeration, type CaseView } from '#lib/domain/moderation.ts'
import type { AccountId } from '#lib/domain/record.ts'
import { textToBytes } from '#lib/wire/bytes.ts'
import { listingsOn, type Did, type Scene } from './scene.ts'

async function report({ author, chances, device }: Scene) {
  const listing = chances.pickAny(listingsOn(device))
  const response = listing && chances.oneIn(3) ? chances.pickAny(listing.deals) : undefined
  if (!listing) return null
  const body = { rule: chances.pick(['', 'Wees aardig']), note: null }
  return author.write({ type: 'report/1', refs: [(response ?? listing).id], expiresAt: null, body })
}

/** Mostly of an ambassador about another's, as the app lets them. */
async function judge(scene: Scene): Promise<Awaited<Did>> {
  const { author, chances, device } = scene
  const about = chances.pickAny(await casesOn(scene))
  if (!about) return null
  const appealed = about.decisions.find((decision) => decision.appeal?.settledBy === null) ?? null
  const { accounts } = await device.journal.authority()
  const ambassadors = [...accounts.keys()].filter((account) => mayModerate(account, { accounts }))
  const outcome = chances.pick(['hidden', 'hidden', 'shown', 'nothingWrong'])
  return decide(author, { about, appealed, ambassadors, outcome, rule: '', reason: 'Zo doen we niet' })
}

async function judgeUnasked({ author, chances, device }: Scene) {
  const listing = chances.pickAny(listingsOn(device))
  const body = { outcome: chances.pick(['hidden', 'shown']), rule: '', reason: 'Omdat ik het zeg' }
  return listing ? author.write({ type: 'decision/1', refs: [listing.id], expiresAt: null, body }) : null
}

async function protest(scene: Scene): Promise<Awaited<Did>> {
  const { author, chances } = scene
  const mine = (await casesOn(scene)).filter((one) => one.author === author.me.account)
  const about = chances.pickAny(mine)
  return about ? appeal(author, { about, text: 'Het was een grap' }) : null
}

/** Says it answers an appeal, whoever says so and whatever it answers. */
async function answerAnything(scene: Scene) {
  const { author, chances } = scene
  const cases = await casesOn(scene)
  const appeals = cases.flatMap(({ decisions }) => decisions.flatMap((decision) => decision.appeal ?? []))
  const [about, answered] = [chances.pickAny(cases), chances.pickAny(appeals)]
  if (!about || !answered) return null
  const body = { outcome: 'hidden', rule: '', reason: 'Nee', appeal: textToBytes(answered.id) }
  return author.write({ type: 'decision/1', refs: [about.id], expiresAt: null, body })
}

async function casesOn({ device: { shelf, journal } }: Scene): Promise<readonly CaseView[]> {
  const all = [...shelf.records.values()].map(({ record }) => record)
  const own = shelf.byAggregate.get(moderationAggregate) ?? []
  return projectModeration(own, all, await journal.authority()).cases
}

export const moderating: readonly ((scene: Scene) => Did)[] = [
  ...[report, report, judge, judge, judge],
  ...[judgeUnasked, protest, protest, answerAnything]
]

/** What must be true of the cases of a world, in words. */
export function moderationFaults(
  cases: readonly CaseView[],
  everAmbassador: ReadonlySet<AccountId>
): string[] {
  return cases.flatMap(({ id, author, decisions }) =>
    decisions.flatMap(({ by, appeal: against }) => [
      ...(everAmbassador.has(by) ? [] : [`somebody who never was an ambassador decided about ${id}`]),
      ...(by === author ? [`the author of ${id} decided about it`] : []),
      ...(against && against.by !== author ? [`somebody else appealed for the author of ${id}`] : [])
    ])
  )
}
