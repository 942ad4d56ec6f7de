import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { appoint } from '#lib/actions/appoint.ts'
import { decide } from '#lib/actions/decide.ts'
import { declareEmergency } from '#lib/actions/declare-emergency.ts'
import { joinRoster } from '#lib/actions/join-roster.ts'
import { tellSupply } from '#lib/actions/tell-supply.ts'
import { foldAuthority } from '#lib/domain/authority.ts'
import { bounds } from '#lib/domain/bounds.ts'
import type { AccountId, RecordId } from '#lib/domain/record.ts'
import EmergencyPage from '#lib/features/emergency/EmergencyPage.svelte'
import EmergencyStrip from '#lib/features/emergency/EmergencyStrip.svelte'
import { keepLanguage } from '#lib/features/words/say.svelte.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import type { FakeTown, Neighbour } from '../support/fake-town.ts'
import { jordaan } from '../support/jordaan.ts'
import { show } from '../support/show.ts'

beforeEach(async () => {
  await page.viewport(360, 740)
  keepLanguage('nl')
})

const button = (name: string) => page.getByRole('button', { name, exact: true })
const opens = (town: FakeTown, me: Neighbour) => show(fakeStoep({ town, me }), EmergencyPage, {})

/** Anneke declared it; these can give first aid. */
async function underway(
  willing: (street: ReturnType<typeof jordaan>) => readonly Neighbour[],
  isExercise = false
) {
  const street = jordaan()
  const { town, anneke } = street
  const able = willing(street)
  const authority = foldAuthority(town.records)
  const neighbourhood = town.homeOf(anneke).id
  for (const { author } of able) await joinRoster(author, { neighbourhood, authority, skills: ['firstAid'] })
  const said = { neighbourhood, authority, what: 'Brand', isExercise, callers: [] }
  await declareEmergency(anneke.author, said)
  return street
}

async function calls(what: string) {
  await button('Roep mensen op').click()
  await page.getByLabelText('Wat moet er gebeuren?').fill(what)
  await button('Roep ze op').click()
}

test('who is called says no with one tap, the next says yes, and who called sees both', async () => {
  const { town, anneke, youssef, fatima } = await underway(({ youssef: a, fatima: b }) => [a, b])
  const hers = await opens(town, anneke)
  await calls('Bij de kerk is iemand gevallen')
  await expect.element(page.getByText('0 van 1 komen. 2 gevraagd.')).toBeVisible()
  await hers.unmount()
  for (const [who, answer, then] of [
    [youssef, 'Nee, ik kan niet', 'Je zei nee. Anneke kan het zien.'],
    [fatima, 'Ja, ik kom', 'Je zei ja. Anneke kan het zien.']
  ] as const) {
    const shown = await opens(town, who)
    await expect.element(page.getByText('Anneke vraagt jou: EHBO')).toBeVisible()
    await button(answer).click()
    await expect.element(button(answer)).not.toBeInTheDocument()
    await expect.element(page.getByText(then)).toBeVisible()
    await shown.unmount()
  }
  await opens(town, anneke)
  const calling = page.getByRole('region', { name: 'Wie kan komen?' })
  await expect.element(calling.getByText('1 van 1 komt. 2 gevraagd.')).toBeVisible()
  await expect.element(calling.getByText('Komt: Fatima')).toBeVisible()
  await expect.element(calling.getByText('Kan niet: Youssef')).toBeVisible()
  await expect.element(calling.getByText('Er wordt niemand meer gevraagd.')).toBeVisible()
})

test('who answers keeps the focus and hears what they said, and who tapped the wrong one can come after all', async () => {
  const { town, anneke, youssef } = await underway(({ youssef: able }) => [able])
  const hers = await opens(town, anneke)
  await calls('Bij de kerk is iemand gevallen')
  await expect.element(page.getByText('0 van 1 komen. 1 gevraagd.')).toBeVisible()
  await hers.unmount()
  await opens(town, youssef)
  await expect.element(button('Nee, ik kan niet')).toBeVisible()
  const said = page.getByRole('status').filter({ hasText: /^$/ }).first().element()
  await button('Nee, ik kan niet').click()
  await expect.element(button('Ja, ik kom')).toHaveFocus()
  expect(said.textContent).toBe('Je zei nee. Anneke kan het zien.')
  await button('Ja, ik kom').click()
  await expect.element(button('Ik kan toch niet')).toHaveFocus()
  expect(said.textContent).toBe('Je zei ja. Anneke kan het zien.')
})

test('nobody is called for nothing in an exercise, and who is called sees that it is one', async () => {
  const { town, anneke, youssef } = await underway(({ youssef: able }) => [able], true)
  const hers = await opens(town, anneke)
  await calls('  ')
  await expect.element(page.getByLabelText('Wat moet er gebeuren?')).toHaveAttribute('aria-invalid', 'true')
  expect(town.emergency('call')).toEqual([])
  const long = 'a'.repeat(bounds.callChars)
  await page.getByLabelText('Wat moet er gebeuren?').fill(long)
  await button('Roep ze op').click()
  await expect.element(page.getByText(`OEFENING: ${long}`)).toBeVisible()
  expect(town.emergency('call')).toMatchObject([{ what: long }])
  await hers.unmount()
  await opens(town, youssef)
  await expect.element(page.getByText(`OEFENING: ${long}`)).toBeVisible()
})

test('what was hidden stands behind a tap with who called, and is not in the strip above every page', async () => {
  const { town, anneke, fatima } = await underway(({ youssef: able }) => [able])
  const ambassadors = [anneke.account, fatima.account]
  const hides = ({ id, by }: { id: RecordId; by: AccountId }) =>
    decide(fatima.author, {
      about: { id, author: by },
      ...({ appealed: null, ambassadors, outcome: 'hidden', rule: '', reason: 'Niet waar' } as const)
    })
  await appoint(anneke.author, { authority: foldAuthority(town.records), account: fatima.account })
  const hers = await opens(town, anneke)
  await calls('Rare woorden')
  await expect.element(page.getByText('Rare woorden')).toBeVisible()
  await hers.unmount()
  await hides(town.emergency('call')[0]!)
  await hides(town.emergency('emergency')[0]!)
  const shown = await opens(town, fatima)
  const calling = page.getByRole('region', { name: 'Wie kan komen?' })
  await expect.element(calling.getByText('Niet waar')).toBeVisible()
  await expect.element(calling.getByText('Rare woorden')).not.toBeInTheDocument()
  await shown.unmount()
  await show(fakeStoep({ town, me: fatima }), EmergencyStrip, {})
  await expect.element(page.getByRole('link', { name: 'Noodsituatie', exact: true })).toBeVisible()
})

test('who is further away is asked after three minutes without an answer', async () => {
  const { town, anneke } = await underway(({ town: here, youssef: a, fatima: b }) => [
    a,
    b,
    here.join('Bram')
  ])
  const hers = await opens(town, anneke)
  await calls('Wie kan verbinden?')
  await expect.element(page.getByText('0 van 1 komen. 2 gevraagd.')).toBeVisible()
  await hers.unmount()
  town.pass(3 * 60_000)
  await opens(town, anneke)
  await expect.element(page.getByText('0 van 1 komen. 3 gevraagd.')).toBeVisible()
  await button('Het is genoeg').click()
  await expect.element(page.getByText('Er wordt niemand meer gevraagd.')).toBeVisible()
})

test('with nobody on the list there is nobody to call, and other neighbours cannot call', async () => {
  const { town, anneke, youssef } = await underway(() => [])
  const hers = await opens(town, anneke)
  await button('Roep mensen op').click()
  await expect.element(page.getByText(/^Er staat nog niemand op de lijst/)).toBeVisible()
  await hers.unmount()
  await opens(town, youssef)
  await expect.element(page.getByRole('heading', { name: 'Brand' })).toBeVisible()
  await expect.element(button('Roep mensen op')).not.toBeInTheDocument()
})

test('what a neighbour says in an emergency can be reported, and once hidden stands behind a tap', async () => {
  const { town, anneke, youssef, fatima } = await underway(() => [])
  const [emergency] = town.emergency('emergency')
  const authority = foldAuthority(town.records)
  if (!emergency) throw new Error('it was declared')
  const water = { kind: 'water', where: 'Bij die vervelende buren', area: 'u173zk', isThere: true } as const
  await tellSupply(youssef.author, { authority, emergency, ...water }, town.nowMs)
  const [supply] = town.emergency('supply')
  if (!supply) throw new Error('it was told')
  const about = { id: supply.id, author: supply.by }
  const hers = await opens(town, fatima)
  const where = page.getByRole('region', { name: 'Wat is waar?' })
  await where.getByText('Klopt er iets niet?').click()
  await where.getByRole('button', { name: 'Meld dit' }).click()
  await expect.element(page.getByRole('dialog')).toBeVisible()
  await hers.unmount()
  const decided = { appealed: null, ambassadors: [anneke.account], outcome: 'hidden', rule: '' } as const
  await decide(anneke.author, { about, ...decided, reason: 'Niet aardig' })
  await opens(town, fatima)
  await expect.element(where.getByText('Niet aardig')).toBeVisible()
  await expect
    .element(where.getByRole('button', { name: 'Bij die vervelende buren' }))
    .not.toBeInTheDocument()
  await expect.element(where.getByText('Bij die vervelende buren')).not.toBeInTheDocument()
  const gone = { ...water, isThere: false }
  await tellSupply(anneke.author, { authority, emergency, ...gone }, town.nowMs)
  await expect.element(where.getByText(/^op ·/)).toBeVisible()
  await expect.element(where.getByText('Bij die vervelende buren')).not.toBeInTheDocument()
  await where.getByRole('button', { name: 'Toon het toch' }).click()
  await expect.element(where.getByText('Bij die vervelende buren')).toBeVisible()
})
