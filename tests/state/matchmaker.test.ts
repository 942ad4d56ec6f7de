import { describe, expect, it } from 'vitest'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import type { ListingView } from '#lib/domain/views.ts'
import type { Question } from '#lib/ports/matching.ts'
import { Matchmaker } from '#lib/state/matchmaker.ts'

const now = Date.UTC(2026, 5, 1)
const dayMs = 24 * 60 * 60 * 1000
const me = 'me' as AccountId
const flat: Question = { text: 'Mijn fietsband is lek', kind: 'request', domain: null, area: 'u173zq' }

let made = 0

function offer(owner: string, more: Partial<ListingView> = {}): ListingView {
  return {
    id: `listing ${++made}` as RecordId,
    owner: owner as AccountId,
    kind: 'offer',
    visibility: 'neighbourhood',
    sealed: null,
    domain: 'help',
    text: 'Ik repareer fietsen',
    urgency: 'anytime',
    area: 'u173zq',
    terms: 'gift',
    capacity: 1,
    details: {},
    postedAt: now - dayMs,
    expiresAt: now + 20 * dayMs,
    status: 'open',
    deals: [],
    ...more
  }
}

function makerOf(...came: readonly ListingView[]): Matchmaker {
  const maker = new Matchmaker(me)
  maker.follow({ came, went: [], isWhole: true })
  while (maker.waiting > 0) maker.read(() => true)
  return maker
}

const ownersFor = (maker: Matchmaker, question: Partial<Question> = {}, nowMs = now) =>
  maker.answer({ ...flat, ...question }, nowMs).matches.map(({ owner }) => owner)

describe('who fits', () => {
  it('says what it is about, in both languages', () => {
    const [match] = makerOf(offer('fatima')).answer(flat, now).matches
    expect(match?.about?.nl).toMatch(/fiets/)
    expect(match?.about?.en).toMatch(/bike|bicycle/)
  })

  it('is nobody for something else', () => {
    expect(ownersFor(makerOf(offer('fatima')), { text: 'Wie leert mij Portugees?' })).toEqual([])
  })

  it('is, for who must not be called for little, only who surely is', () => {
    const maker = makerOf(
      offer('fatima'),
      offer('lender', { text: 'Mijn fiets is een week te leen', domain: 'item' })
    )
    expect(ownersFor(maker)).toEqual(['fatima', 'lender'])
    expect(ownersFor(maker, { isStrict: true })).toEqual(['fatima'])
  })

  it('is never oneself, nor whose time is over', () => {
    const maker = makerOf(offer('me'), offer('late', { expiresAt: now + dayMs }))
    expect(ownersFor(maker)).toEqual(['late'])
    expect(ownersFor(maker, {}, now + 2 * dayMs)).toEqual([])
  })

  it('is somebody once, with the listing that fits best', () => {
    expect(ownersFor(makerOf(offer('fatima'), offer('fatima'), offer('sander')))).toHaveLength(2)
  })

  it('for an offer is who asks for it', () => {
    const maker = makerOf(offer('piet', { kind: 'request', text: 'Wie plakt mijn lekke band?' }))
    expect(ownersFor(maker, { kind: 'offer', text: 'Ik repareer fietsen' })).toEqual(['piet'])
    expect(ownersFor(maker)).toEqual([])
  })
})

describe('among those who fit alike comes first', () => {
  it('who is nearer', () => {
    const [far, near] = [offer('a far', { area: 'u176zq' }), offer('b near')]
    expect(ownersFor(makerOf(far, near))).toEqual(['b near', 'a far'])
  })

  it('who posted last', () => {
    const [old, fresh] = [offer('a old', { postedAt: now - 50 * dayMs }), offer('b fresh')]
    expect(ownersFor(makerOf(old, fresh))).toEqual(['b fresh', 'a old'])
  })

  it('who helped me before, and is said to have', () => {
    const maker = makerOf(offer('a stranger'), offer('b friend'))
    maker.hear([{ helper: 'b friend' as AccountId, helped: me }])
    const { matches } = maker.answer(flat, now)
    expect(matches.map(({ owner, helpedMe }) => [owner, helpedMe])).toEqual([
      ['b friend', true],
      ['a stranger', false]
    ])
  })

  it('who has room left', () => {
    const asked = { status: 'responded' } as ListingView['deals'][number]
    const busy = offer('a busy', { deals: [asked, asked, asked] })
    expect(ownersFor(makerOf(busy, offer('b free')))).toEqual(['b free', 'a busy'])
  })
})

describe('a long list', () => {
  it('is read in slices, and until the last an answer says that it is not whole', () => {
    const maker = new Matchmaker(me)
    maker.follow({ came: [offer('first'), offer('second')], went: [], isWhole: false })
    maker.read(() => false)
    expect(maker.waiting).toBe(1)
    expect(ownersFor(maker)).toEqual(['first'])
    maker.read(() => true)
    expect(maker.answer(flat, now).isWhole).toBe(false)
    maker.follow({ came: [], went: [], isWhole: true })
    expect(maker.answer(flat, now).isWhole).toBe(true)
  })

  it('forgets what went, also what was not read yet', () => {
    const [read, unread] = [offer('read'), offer('unread')]
    const maker = new Matchmaker(me)
    maker.follow({ came: [read, unread], went: [], isWhole: true })
    maker.read(() => false)
    maker.follow({ came: [], went: [read.id, unread.id], isWhole: true })
    expect(maker.waiting).toBe(0)
    expect(ownersFor(maker)).toEqual([])
  })
})
