import type { AccountId } from '#lib/domain/record.ts'
import type { SwapGift } from '#lib/domain/views.ts'
import type { People } from '#lib/state/people.svelte.ts'
import type { Why } from '#lib/state/rings.svelte.ts'
import { dutchOrEnglish, language, say } from '#lib/features/words/say.svelte.ts'

type Names = Pick<People, 'nameOf'>
type Between = Pick<SwapGift, 'giver' | 'receiver'>

/** "Anneke voor Youssef", "Jij voor Youssef", "Anneke voor jou". */
export function giftWords({ giver, receiver }: Between, people: Names, me: AccountId | undefined): string {
  if (giver === me) return say('ring.gift.mine', { receiver: people.nameOf(receiver) })
  if (receiver === me) return say('ring.gift.toMe', { giver: people.nameOf(giver) })
  return say('ring.gift', { giver: people.nameOf(giver), receiver: people.nameOf(receiver) })
}

/** What the receiver asked for. */
export function wantWords(
  { receiver }: Between,
  text: string,
  people: Names,
  me: AccountId | undefined
): string {
  return receiver === me
    ? say('ring.wants.mine', { text })
    : say('ring.wants', { name: people.nameOf(receiver), text })
}

export function whyGiftFits({ about, isOther }: Why, isMine: boolean): string {
  if (!about) return say(isMine ? 'ring.why.words' : 'ring.why.words.others')
  const what = about[dutchOrEnglish()]
  return say(isOther ? 'ring.why.other' : 'ring.why', { what })
}

/** "Anneke, Youssef en Fatima". */
export function namesTogether(accounts: readonly AccountId[], people: Names): string {
  const names = accounts.map((account) => people.nameOf(account))
  return new Intl.ListFormat(language(), { type: 'conjunction' }).format(names)
}
