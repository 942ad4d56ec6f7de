import { agree } from '#lib/actions/agree.ts'
import { cancel } from '#lib/actions/cancel.ts'
import { decline } from '#lib/actions/decline.ts'
import { finish } from '#lib/actions/finish.ts'
import { respond } from '#lib/actions/respond.ts'
import { sendMessage } from '#lib/actions/send-message.ts'
import { withdraw } from '#lib/actions/withdraw.ts'
import { writeReview } from '#lib/actions/write-review.ts'
import { bounds } from '#lib/domain/bounds.ts'
import { reviewHash } from '#lib/domain/review-seal.ts'
import { describe, expect, it } from 'vitest'
import { accountNamed, bytesOf, dayMs, start } from '../domain/town.ts'
import { deskOf, nowMs, sealedBytes, underWay, withStatus } from './desk.ts'

const refusedWith = (kind: string) => ({ ok: false, refusal: { kind } })

describe('answering', () => {
  const { view } = underWay('asked')

  it('takes one tap and no words', async () => {
    const desk = deskOf('youssef')
    await respond(desk, { listing: view, note: '  ' }, nowMs)
    expect(desk.drafts).toEqual([
      { type: 'response/1', refs: [view.id], expiresAt: null, body: { note: null } }
    ])
    expect(desk.sealed).toEqual([])
  })

  it('seals the note for the owner alone', async () => {
    const desk = deskOf('youssef')
    await respond(desk, { listing: view, note: ' ik kom zo ' }, nowMs)
    expect(desk.sealed).toEqual([{ accounts: [accountNamed('anneke')], text: 'ik kom zo' }])
    expect(desk.drafts[0]?.body).toEqual({ note: sealedBytes })
  })

  it('is refused to the owner, to who answered already, and when there is nothing left to answer', async () => {
    const again = underWay('answered').view
    const note = ''
    expect(await respond(deskOf('anneke'), { listing: view, note }, nowMs)).toEqual(refusedWith('ownListing'))
    expect(await respond(deskOf('youssef'), { listing: again, note }, nowMs)).toEqual(
      refusedWith('alreadyResponded')
    )
    expect(await respond(deskOf('fatima'), { listing: withStatus(view, 'filled'), note }, nowMs)).toEqual(
      refusedWith('taken')
    )
    expect(await respond(deskOf('fatima'), { listing: withStatus(view, 'closed'), note }, nowMs)).toEqual(
      refusedWith('closed')
    )
    expect(await respond(deskOf('fatima'), { listing: view, note }, start + dayMs)).toEqual(
      refusedWith('expired')
    )
  })

  it('is refused to who was agreed with and superseded: that deal may still come about', async () => {
    const { view: agreed, deal } = underWay('agreed')
    const listing = { ...agreed, deals: [{ ...deal, status: 'superseded' as const }] }
    expect(await respond(deskOf('youssef'), { listing, note: '' }, nowMs)).toEqual(
      refusedWith('alreadyResponded')
    )
  })

  it('is possible again after the deal before it ended', async () => {
    const { view: answered, deal } = underWay('answered')
    const listing = { ...answered, deals: [{ ...deal, status: 'withdrawn' as const }] }
    expect(await respond(deskOf('youssef'), { listing, note: '' }, nowMs)).toMatchObject({ ok: true })
  })

  it('is refused with too long a note', async () => {
    const desk = deskOf('youssef')
    const note = 'a'.repeat(bounds.noteChars + 1)
    expect(await respond(desk, { listing: view, note }, nowMs)).toMatchObject(refusedWith('tooLong'))
    expect([...desk.drafts, ...desk.sealed]).toEqual([])
  })
})

describe('agreeing', () => {
  const { view, deal, ids } = underWay('answered')
  const place = { place: ' Egelantiersgracht 5 ', phone: '020 123' }

  it('seals the place for the responder alone', async () => {
    const desk = deskOf('anneke')
    await agree(desk, { listing: view, deal, ...place })
    expect(desk.sealed).toEqual([
      { accounts: [accountNamed('youssef')], text: '{"place":"Egelantiersgracht 5","phone":"020 123"}' }
    ])
    expect(desk.drafts).toEqual([
      { type: 'agree/1', refs: ids.slice(0, 2), expiresAt: null, body: { place: sealedBytes } }
    ])
  })

  it('needs no place', async () => {
    const desk = deskOf('anneke')
    await agree(desk, { listing: view, deal, place: '', phone: ' ' })
    expect(desk.drafts[0]?.body).toEqual({ place: null })
  })

  it('is refused to others, when all is taken or closed, and when the deal has moved on', async () => {
    const agreed = underWay('agreed', 2)
    const on = { listing: view, deal, ...place }
    expect(await agree(deskOf('fatima'), on)).toEqual(refusedWith('notYours'))
    expect(await agree(deskOf('youssef'), on)).toEqual(refusedWith('dealMovedOn'))
    expect(await agree(deskOf('anneke'), { ...on, listing: withStatus(view, 'filled') })).toEqual(
      refusedWith('taken')
    )
    expect(await agree(deskOf('anneke'), { ...on, listing: withStatus(view, 'closed') })).toEqual(
      refusedWith('closed')
    )
    expect(await agree(deskOf('anneke'), { listing: agreed.view, deal: agreed.deal, ...place })).toEqual(
      refusedWith('dealMovedOn')
    )
  })
})

describe('the steps of a deal', () => {
  it('write what they act on', async () => {
    const { deal, ids } = underWay('agreed')
    const desk = deskOf('youssef')
    await finish(desk, { deal, outcome: 'partly' })
    await cancel(desk, { deal, outcome: 'noShow' })
    await withdraw(desk, { deal })
    await decline(deskOf('anneke'), { deal })
    expect(desk.drafts).toEqual([
      { type: 'done/1', refs: ids, expiresAt: null, body: { outcome: 'partly' } },
      { type: 'cancel/1', refs: ids, expiresAt: null, body: { outcome: 'noShow' } },
      { type: 'withdraw/1', refs: ids.slice(0, 2), expiresAt: null, body: {} }
    ])
  })

  it('are refused to who is not in the deal', async () => {
    const { deal } = underWay('agreed')
    const desk = deskOf('fatima')
    for (const result of [
      finish(desk, { deal, outcome: 'done' }),
      cancel(desk, { deal, outcome: 'cancelled' }),
      withdraw(desk, { deal }),
      decline(desk, { deal }),
      sendMessage(desk, { deal, text: 'hoi' }),
      writeReview(desk, { role: 'member', deal, outcome: 'good', text: '', salt: bytesOf('salt') })
    ])
      expect(await result).toEqual(refusedWith('notYours'))
    expect(desk.drafts).toEqual([])
  })

  it('are refused when they no longer fit', async () => {
    const { deal } = underWay('done')
    const desk = deskOf('youssef')
    for (const result of [
      finish(desk, { deal, outcome: 'done' }),
      cancel(desk, { deal, outcome: 'disputed' }),
      withdraw(desk, { deal }),
      decline(deskOf('anneke'), { deal }),
      finish(desk, { deal: underWay('answered').deal, outcome: 'done' })
    ])
      expect(await result).toEqual(refusedWith('dealMovedOn'))
    expect(desk.drafts).toEqual([])
  })

  it('let the owner decline an answer', async () => {
    const { deal, ids } = underWay('answered')
    const desk = deskOf('anneke')
    await decline(desk, { deal })
    expect(desk.drafts).toEqual([{ type: 'decline/1', refs: ids.slice(0, 2), expiresAt: null, body: {} }])
  })
})

describe('a message', () => {
  it.each([
    ['anneke', 'youssef'],
    ['youssef', 'anneke']
  ])('of %s is sealed for %s', async (from, to) => {
    const { deal, ids } = underWay('answered')
    const desk = deskOf(from)
    await sendMessage(desk, { deal, text: ' tot zo ' })
    expect(desk.sealed).toEqual([{ accounts: [accountNamed(to)], text: 'tot zo' }])
    expect(desk.drafts).toEqual([
      { type: 'message/1', refs: ids.slice(0, 2), expiresAt: null, body: { text: sealedBytes } }
    ])
  })

  it('is refused empty or too long', async () => {
    const { deal } = underWay('answered')
    const desk = deskOf('anneke')
    const tooLong = 'a'.repeat(bounds.messageChars + 1)
    expect(await sendMessage(desk, { deal, text: ' ' })).toMatchObject(refusedWith('empty'))
    expect(await sendMessage(desk, { deal, text: tooLong })).toMatchObject(refusedWith('tooLong'))
    expect([...desk.drafts, ...desk.sealed]).toEqual([])
  })
})

describe('a review', () => {
  const salt = bytesOf('salt')

  it('is written by who marked the deal done, for nobody to read yet', async () => {
    const { deal, ids } = underWay('doneByAnneke')
    const desk = deskOf('anneke')
    await writeReview(desk, { role: 'member', deal, outcome: 'good', text: ' fijn ', salt })
    const hash = reviewHash({ salt, outcome: 'good', text: 'fijn' })
    expect(desk.drafts).toEqual([
      { type: 'review-commit/1', refs: ids, expiresAt: null, body: { hash, own: sealedBytes } }
    ])
    expect(desk.sealed.map(({ accounts }) => accounts)).toEqual([[]])
  })

  it('is refused before one’s own "done", a second time, and when too long', async () => {
    const { deal } = underWay('doneByAnneke')
    const review = {
      id: deal.id,
      by: accountNamed('anneke'),
      outcome: 'good',
      text: '',
      oneSided: true,
      isReply: false
    } as const
    const reviewed = { ...deal, reviews: [{ ...review, clock: { ms: 0, count: 0 } }] }
    const words = { outcome: 'bad', text: '', salt } as const
    const tooLong = 'a'.repeat(bounds.reviewChars + 1)
    expect(await writeReview(deskOf('anneke'), { role: 'guest', deal, ...words })).toEqual(
      refusedWith('mayNotReview')
    )
    expect(await writeReview(deskOf('youssef'), { role: 'member', deal, ...words })).toEqual(
      refusedWith('notDoneYet')
    )
    expect(await writeReview(deskOf('anneke'), { role: 'member', deal: reviewed, ...words })).toEqual(
      refusedWith('alreadyReviewed')
    )
    expect(
      await writeReview(deskOf('anneke'), { role: 'member', deal, ...words, text: tooLong })
    ).toMatchObject(refusedWith('tooLong'))
  })
})
