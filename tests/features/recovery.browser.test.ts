import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { approveRestore } from '#lib/actions/judge-restore.ts'
import { chooseTrustees } from '#lib/actions/choose-trustees.ts'
import { foldAuthority } from '#lib/domain/authority.ts'
import { confirmAfterMs } from '#lib/domain/restore-turn.ts'
import DevicesPage from '#lib/features/devices/DevicesPage.svelte'
import LeavePage from '#lib/features/leaving/LeavePage.svelte'
import PeopleCards from '#lib/features/people/PeopleCards.svelte'
import RecoverPage from '#lib/features/recovery/RecoverPage.svelte'
import { keepLanguage } from '#lib/features/words/say.svelte.ts'
import { phraseWords } from '../support/fake-control.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import { dayMs, type FakeTown, type Neighbour } from '../support/fake-town.ts'
import { jordaan, posts } from '../support/jordaan.ts'
import { show } from '../support/show.ts'

beforeEach(async () => {
  await page.viewport(360, 740)
  localStorage.clear()
  keepLanguage('nl')
})

const authorityOf = (town: FakeTown) => foldAuthority(town.records)
const restoreIn = (town: FakeTown) => [...authorityOf(town).restores.values()][0]!

/** Youssef chose Fatima; with Anneke, the ambassador, that makes two. */
async function youssefIsLost() {
  const all = jordaan()
  const { town, youssef, fatima } = all
  await chooseTrustees(youssef.author, {
    authority: authorityOf(town),
    accounts: [fatima.account],
    phraseKey: null
  })
  return all
}

const asksBack = (town: FakeTown, who: Neighbour, me: Neighbour | null = null) =>
  town.controlOf(me).askBackIn(who.account, null)

const approves = (town: FakeTown, by: Neighbour) =>
  approveRestore(by.author, { authority: authorityOf(town), restore: restoreIn(town) })

test('a lost device is named, closed after a calm explanation, and listed as closed', async () => {
  const { town, youssef } = jordaan()
  const tablet = town.secondDevice(youssef)
  await show(fakeStoep({ town, me: youssef }), DevicesPage, {})
  await expect.element(page.getByText('dit toestel', { exact: true })).toBeVisible()
  await page.getByText('Geef Toestel 2 een naam').click()
  await page.getByLabelText('Naam').nth(1).fill('Tablet')
  await page.getByRole('button', { name: 'Bewaren' }).last().click()
  await expect.element(page.getByRole('heading', { name: 'Tablet' })).toBeVisible()
  await page.getByRole('button', { name: 'Ik ben Tablet kwijt' }).click()
  await expect.element(page.getByText(/kan niets nieuws meer in jouw naam schrijven/)).toBeVisible()
  await page.getByRole('button', { name: 'Sluit af', exact: true }).click()
  await expect.element(page.getByRole('heading', { name: 'Afgesloten' })).toBeVisible()
  expect(authorityOf(town).lost).toEqual(new Set([tablet.device]))
  await expect.element(page.getByText('Tablet', { exact: true })).toBeVisible()
})

test('the closed device itself is told', async () => {
  const { town, youssef } = jordaan()
  const tablet = town.secondDevice(youssef)
  const { revokeDevice } = await import('#lib/actions/revoke-device.ts')
  const last = town.records.at(-1)!
  await revokeDevice(youssef.author, {
    authority: authorityOf(town),
    device: tablet.device,
    last: { ...last, kept: [] }
  })
  await show(fakeStoep({ town, me: tablet }), PeopleCards, {})
  await expect.element(page.getByText('Dit toestel is afgesloten')).toBeVisible()
})

test('who may help me back in is chosen, and can be changed', async () => {
  const { town, anneke, youssef, fatima } = jordaan()
  await show(fakeStoep({ town, me: youssef }), DevicesPage, {})
  await page.getByText('Kies wie je kan helpen').click()
  await page.getByRole('checkbox', { name: 'Fatima' }).click()
  await page.getByRole('checkbox', { name: 'Anneke' }).click()
  await page.getByRole('button', { name: 'Bewaar deze keuze' }).click()
  await expect
    .element(page.getByText('Je koos Fatima en Anneke. Buurtverbinders kunnen ook helpen.'))
    .toBeVisible()
  expect(authorityOf(town).trustees.get(youssef.account)?.accounts).toEqual([fatima.account, anneke.account])
})

test('twelve words are shown once, kept only when one of them is typed back, and can be turned off', async () => {
  const { town, youssef } = jordaan()
  await show(fakeStoep({ town, me: youssef }), DevicesPage, {})
  await page.getByRole('button', { name: 'Maak twaalf woorden' }).click()
  await expect.element(page.getByRole('listitem').filter({ hasText: 'sausage' })).toBeVisible()
  const keep = page.getByRole('button', { name: 'Ik heb ze opgeschreven' })
  await page.getByLabelText('Typ ter controle woord 4').fill('fout')
  await keep.click()
  await expect.element(page.getByText('Dat is niet woord 4. Kijk nog eens op je papier.')).toBeVisible()
  expect(authorityOf(town).trustees.size).toBe(0)
  await page.getByLabelText('Typ ter controle woord 4').fill(' Year ')
  await keep.click()
  await expect.element(page.getByText(/^Je hebt twaalf woorden/)).toBeVisible()
  expect(document.body.textContent).not.toContain('sausage')
  expect(authorityOf(town).trustees.get(youssef.account)?.phraseKey).not.toBeNull()
  await page.getByRole('button', { name: 'Zet de woorden uit' }).click()
  await expect.element(page.getByRole('button', { name: 'Maak twaalf woorden' })).toBeVisible()
  expect(authorityOf(town).trustees.get(youssef.account)?.phraseKey).toBeNull()
})

test('who was here before asks by name and then sees how it stands', async () => {
  const { town, youssef } = await youssefIsLost()
  await show(fakeStoep({ town, me: null }), RecoverPage, {})
  await page.getByRole('radio', { name: 'Youssef' }).click()
  await page.getByRole('button', { name: 'Vraag mijn buren of ik weer mee mag doen' }).click()
  await expect.element(page.getByText(/Nog niemand zei dat jij het bent/)).toBeVisible()
  expect(restoreIn(town)).toMatchObject({ account: youssef.account, takesIn: null, status: 'open' })
  await approves(town, town.founder)
  await expect.element(page.getByText('Anneke zei dat jij het bent. Er is nog iemand nodig.')).toBeVisible()
})

test('a trustee says yes once, and a neighbour nobody chose is not asked', async () => {
  const { town, youssef, fatima } = await youssefIsLost()
  const bram = town.join('Bram')
  await asksBack(town, youssef)
  const others = await show(fakeStoep({ town, me: bram }), PeopleCards, {})
  await expect
    .element(page.getByRole('heading', { name: 'Youssef wil weer meedoen' }))
    .not.toBeInTheDocument()
  await others.unmount()
  await show(fakeStoep({ town, me: fatima }), PeopleCards, {})
  await page.getByRole('button', { name: 'Ja, dit is Youssef' }).click()
  await expect.element(page.getByText(/^Bewaard\. Over drie dagen/)).toBeVisible()
  await expect
    .element(page.getByRole('heading', { name: 'Youssef wil weer meedoen' }))
    .not.toBeInTheDocument()
  expect(restoreIn(town).approvedBy).toEqual([fatima.account])
})

test('who cannot say sets the question aside, and nobody is told', async () => {
  const { town, youssef, fatima } = await youssefIsLost()
  await asksBack(town, youssef)
  const before = town.records.length
  await show(fakeStoep({ town, me: fatima }), PeopleCards, {})
  await page.getByRole('button', { name: 'Ik weet het niet' }).click()
  await expect
    .element(page.getByRole('heading', { name: 'Youssef wil weer meedoen' }))
    .not.toBeInTheDocument()
  expect(town.records).toHaveLength(before)
})

test('three days after saying yes the app says it again by itself, not earlier', async () => {
  const { town, anneke, youssef, fatima } = await youssefIsLost()
  await asksBack(town, youssef)
  await approves(town, fatima)
  await approves(town, anneke)
  town.pass(confirmAfterMs - 1000)
  const early = await show(fakeStoep({ town, me: fatima }), PeopleCards, {})
  await expect.poll(() => restoreIn(town).approvedBy).toHaveLength(2)
  await early.unmount()
  expect(restoreIn(town).confirmedBy).toEqual([])
  town.pass(2000)
  const late = await show(fakeStoep({ town, me: fatima }), PeopleCards, {})
  await expect.poll(() => restoreIn(town).confirmedBy).toEqual([fatima.account])
  await late.unmount()
  await show(fakeStoep({ town, me: anneke }), PeopleCards, {})
  await expect.poll(() => restoreIn(town).status).toBe('done')
})

test('the device that waited becomes that neighbour’s when it counts', async () => {
  const { town, anneke, youssef, fatima } = await youssefIsLost()
  await asksBack(town, youssef)
  await approves(town, fatima)
  await approves(town, anneke)
  town.pass(confirmAfterMs)
  const { confirmRestore } = await import('#lib/actions/judge-restore.ts')
  for (const by of [fatima, anneke])
    await confirmRestore(by.author, {
      restore: restoreIn(town),
      approvedMs: town.nowMs - confirmAfterMs,
      nowMs: town.nowMs
    })
  const stoep = fakeStoep({ town, me: null })
  await show(stoep, RecoverPage, {})
  await expect.poll(() => stoep.asked).toContain(`switchTo ${town.records[0]!.id}`)
  await expect.element(page.getByText('Welkom terug, Youssef.')).toBeVisible()
})

test('another device of that neighbour can say no, which ends it', async () => {
  const { town, youssef, fatima } = await youssefIsLost()
  await asksBack(town, youssef)
  await approves(town, fatima)
  const his = await show(fakeStoep({ town, me: youssef }), PeopleCards, {})
  await page.getByRole('button', { name: 'Dat ben ik niet' }).click()
  await expect.element(page.getByText('Bewaard. Dat toestel komt niet binnen.')).toBeVisible()
  expect(restoreIn(town).status).toBe('objected')
  await his.unmount()
  await show(fakeStoep({ town, me: null }), RecoverPage, {})
  await expect.element(page.getByText(/Op een toestel van Youssef werd nee gezegd/)).toBeVisible()
})

test('twelve words bring somebody back at once; wrong ones are told apart', async () => {
  const { town, youssef } = jordaan()
  const phraseKey = town.controlOf(youssef).makePhrase().key
  await chooseTrustees(youssef.author, { authority: authorityOf(town), accounts: [], phraseKey })
  await show(fakeStoep({ town, me: null }), RecoverPage, {})
  await page.getByRole('radio', { name: 'Youssef' }).click()
  await page.getByText('Ik heb twaalf woorden').click()
  const words = page.getByLabelText('Je twaalf woorden')
  const go = page.getByRole('button', { name: 'Doe meteen weer mee' })
  await words.fill('een twee drie')
  await go.click()
  await expect.element(page.getByText(/^Deze twaalf woorden kloppen niet/)).toBeVisible()
  await words.fill('zoo '.repeat(12))
  await go.click()
  await expect.element(page.getByText(/^Deze woorden horen niet bij deze buur/)).toBeVisible()
  await words.fill(phraseWords)
  await go.click()
  await expect.poll(() => restoreIn(town).status).toBe('done')
})

test('somebody who joined anew becomes the neighbour they were', async () => {
  const { town, anneke, youssef, fatima } = await youssefIsLost()
  const again = town.join('Youssef opnieuw')
  const asking = await show(fakeStoep({ town, me: again }), RecoverPage, {})
  await page.getByRole('radio', { name: 'Youssef', exact: true }).click()
  await expect
    .element(page.getByText('Wat je hier nu als Youssef opnieuw deed, hoort daarna ook bij Youssef.'))
    .toBeVisible()
  await page.getByRole('button', { name: 'Vraag mijn buren of ik weer mee mag doen' }).click()
  await expect.poll(() => restoreIn(town)?.takesIn).toBe(again.account)
  await asking.unmount()
  const seen = await show(fakeStoep({ town, me: fatima }), PeopleCards, {})
  await expect.element(page.getByText(/Iemand die nu meedoet als Youssef opnieuw zegt/)).toBeVisible()
  await seen.unmount()
  await approves(town, fatima)
  await approves(town, anneke)
  town.pass(confirmAfterMs + dayMs)
  for (const me of [fatima, anneke]) {
    const woken = await show(fakeStoep({ town, me }), PeopleCards, {})
    await expect.poll(() => restoreIn(town).confirmedBy).toContain(me.account)
    await woken.unmount()
  }
  expect(authorityOf(town).aliases.get(again.account)).toBe(youssef.account)
})

test('leaving says what goes and what stays, closes what is open, and leaves the data until it is wiped', async () => {
  const { town, youssef } = jordaan()
  const listing = await posts(town, youssef)
  const stoep = fakeStoep({ town, me: youssef })
  await show(stoep, LeavePage, {})
  await expect.element(page.getByText('1 vraag of aanbod van jou gaat van het bord.')).toBeVisible()
  await page.getByRole('button', { name: 'Verlaat deze buurt' }).click()
  await page.getByRole('button', { name: 'Verlaat Jordaan' }).click()
  await expect.element(page.getByText('Je bent weg bij Jordaan', { exact: true })).toBeVisible()
  expect(town.listing(listing)?.status).toBe('closed')
  expect(authorityOf(town).left).toEqual(new Set([youssef.account]))
  await page.getByRole('button', { name: 'Wis deze buurt van dit toestel' }).click()
  await page.getByRole('button', { name: 'Wis alles' }).click()
  await expect.poll(() => stoep.asked).toContain(`forget ${town.records[0]!.id}`)
})

test('the only ambassador is told to pass it on first, and nothing is closed', async () => {
  const { town, anneke } = jordaan()
  const listing = await posts(town, anneke)
  await show(fakeStoep({ town, me: anneke }), LeavePage, {})
  await page.getByRole('button', { name: 'Verlaat deze buurt' }).click()
  await page.getByRole('button', { name: 'Verlaat Jordaan' }).click()
  await expect.element(page.getByRole('dialog').getByRole('alert')).toBeVisible()
  expect(town.listing(listing)?.status).toBe('open')
})

test('no page is wider than a small screen', async () => {
  const { town, youssef } = jordaan()
  town.secondDevice(youssef)
  for (const shown of [DevicesPage, LeavePage, RecoverPage]) {
    const screen = await show(fakeStoep({ town, me: youssef }), shown, {})
    await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
    const { scrollWidth, clientWidth } = document.documentElement
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth)
    await screen.unmount()
  }
})
