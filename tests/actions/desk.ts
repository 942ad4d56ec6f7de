/** An author that keeps what it is asked to write, and seals so that a test can see for whom. */
import { accepted, refused } from '#lib/domain/result.ts'
import type { AccountId, Draft, RecordId } from '#lib/domain/record.ts'
import type { DealView, ListingView } from '#lib/domain/views.ts'
import type { EpochAuthor, WriteRefusal } from '#lib/ports/author.ts'
import { accountNamed, aListing, aTown, bytesOf, dayMs, start, viewOf } from '../domain/town.ts'

export const nowMs = start + 1000

export interface Desk extends EpochAuthor {
  readonly drafts: readonly Draft[]
  readonly sealed: readonly { readonly accounts: readonly AccountId[]; readonly text: string }[]
}

export const writtenId = 'written' as RecordId
export const sealedBytes = bytesOf('sealed')

export function deskOf(name: string, refusal?: WriteRefusal): Desk {
  const drafts: Draft[] = []
  const sealed: { accounts: readonly AccountId[]; text: string }[] = []
  const town = aTown()
  const write = async (draft: Draft) => {
    drafts.push(draft)
    return refusal ? refused(refusal) : accepted(writtenId)
  }
  return {
    me: { account: accountNamed(name), device: town.phone.device },
    drafts,
    sealed,
    write,
    async writeTogether(draft, following) {
      const written = await write(draft)
      drafts.push(...(await following(writtenId)))
      return written
    },
    sealFor(accounts, plaintext) {
      sealed.push({ accounts, text: new TextDecoder().decode(plaintext) })
      return Promise.resolve(sealedBytes)
    }
  }
}

/** Anneke's request, answered by Youssef, as far along as `upTo` says. */
export function underWay(upTo: 'asked' | 'answered' | 'agreed' | 'doneByAnneke' | 'done', capacity = 1) {
  const town = aTown()
  const listing = town.phone.write('listing/1', { ...aListing, capacity }, { at: 100, expires: dayMs })
  const response = town.youssef.write('response/1', { note: null }, { refs: [listing], at: 110 })
  const agreement = town.phone.write('agree/1', { place: null }, { refs: [listing, response], at: 120 })
  const refs = [listing, response, agreement]
  const doneByAnneke = town.phone.write('done/1', { outcome: 'done' }, { refs, at: 130 })
  const doneByYoussef = town.youssef.write('done/1', { outcome: 'done' }, { refs, at: 140 })
  const all = [listing, response, agreement, doneByAnneke, doneByYoussef]
  const count = ['asked', 'answered', 'agreed', 'doneByAnneke', 'done'].indexOf(upTo) + 1
  const view = viewOf(all.slice(0, count), town.authority)
  const deal = view.deals[0] as DealView
  return { town, view, deal, ids: refs.map(({ id }) => id) }
}

export function withStatus(view: ListingView, status: ListingView['status']): ListingView {
  return { ...view, status }
}
