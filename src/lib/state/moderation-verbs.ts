/** Reporting, deciding, appealing and blocking, from the page to the journal; as verbs.ts. */
import type { AppealInput } from '#lib/actions/appeal.ts'
import type { DecideInput } from '#lib/actions/decide.ts'
import type { ReportInput } from '#lib/actions/report.ts'
import type { PrivateWordInput } from '#lib/actions/write-private-word.ts'
import type { AccountId } from '#lib/domain/record.ts'
import type { Refusal } from '#lib/domain/refusal.ts'
import type { Result } from '#lib/domain/result.ts'
import type { Home } from '#lib/ports/app.ts'
import { kept, ready, type Here, type Written } from './verbs.ts'

export async function report({ stoep, home }: Here, input: ReportInput): Written {
  const [action, author] = await ready(home, import('#lib/actions/report.ts'))
  return kept(stoep, action.report(author, input))
}

export async function decide({ stoep, home }: Here, input: DecideInput): Written {
  const [action, author] = await ready(home, import('#lib/actions/decide.ts'))
  return kept(stoep, action.decide(author, input))
}

export async function appeal({ stoep, home }: Here, input: AppealInput): Written {
  const [action, author] = await ready(home, import('#lib/actions/appeal.ts'))
  return kept(stoep, action.appeal(author, input))
}

export async function writePrivateWord({ stoep, home }: Here, input: PrivateWordInput): Written {
  const [action, author] = await ready(home, import('#lib/actions/write-private-word.ts'))
  return kept(stoep, action.writePrivateWord(author, input))
}

/** `isBlocked` false: I see them again. */
export async function setBlocked(
  { pocket }: Pick<Home, 'pocket'>,
  account: AccountId,
  isBlocked: boolean
): Promise<Result<null, Refusal>> {
  const action = await import('#lib/actions/block.ts')
  return isBlocked ? action.block(pocket, account) : action.unblock(pocket, account)
}
