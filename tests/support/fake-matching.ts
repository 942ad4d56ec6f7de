import { isOpen } from '#lib/domain/expiry.ts'
import { heldIn, pledgeKey } from '#lib/domain/pledge.ts'
import { helpsOn } from '#lib/domain/standing.ts'
import type { Matching, Question } from '#lib/ports/matching.ts'
import { Matchmaker } from '#lib/state/matchmaker.ts'
import { RingFinder, whyFits } from '#lib/state/ring-finder.ts'
import type { FakeTown, Neighbour } from './fake-town.ts'

/** The real engine, asked at once and in this thread. */
export function matchingIn(town: FakeTown, me: Neighbour | null): Matching {
  const onBoard = () =>
    town.listings().filter((listing) => isOpen(listing, town.nowMs) && listing.sealed === null)
  const answer = (question: Question) => {
    const maker = new Matchmaker(me?.account ?? null)
    maker.follow({ came: onBoard(), went: [], isWhole: true })
    maker.hear(town.listings().flatMap(helpsOn))
    while (maker.waiting > 0) maker.read(() => true)
    return maker.answer(question, town.nowMs)
  }
  return {
    ask: async (question) => answer(question),
    askAll: async (questions) => questions.map(answer),
    async rings() {
      if (!me) return []
      const finder = new RingFinder(me.account)
      const held = heldIn(town.rings())
      const free = onBoard().filter(({ owner, id }) => !held.has(pledgeKey({ owner, listing: id })))
      finder.follow({ came: free, went: [], isWhole: true })
      const search = finder.find(() => [], town.nowMs)
      for (;;) {
        const { done, value } = search.next()
        if (done) return value
      }
    },
    why: async (pairs) => pairs.map(whyFits),
    onChange: (listener) => town.onChanged(listener)
  }
}
