import { beforeEach, expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { respond } from '#lib/actions/respond.ts'
import { foldAuthority } from '#lib/domain/authority.ts'
import Board from '#lib/features/board/Board.svelte'
import NewListing from '#lib/features/compose/NewListing.svelte'
import ListingPage from '#lib/features/listing/ListingPage.svelte'
import NeighbourPage from '#lib/features/people/NeighbourPage.svelte'
import PeopleCards from '#lib/features/people/PeopleCards.svelte'
import RulesPage from '#lib/features/rules/RulesPage.svelte'
import Things from '#lib/features/things/Things.svelte'
import Join from '#lib/features/welcome/Join.svelte'
import { keepLanguage } from '#lib/features/words/say.svelte.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import { dayMs, type FakeTown, type Neighbour } from '../support/fake-town.ts'
import { jordaan, posts } from '../support/jordaan.ts'
import { show } from '../support/show.ts'

beforeEach(async () => {
  await page.viewport(360, 740)
  keepLanguage('nl')
})

async function writesRules(town: FakeTown, who: Neighbour, text: string) {
  const rules = { type: 'rules/1', refs: [town.homeOf(who).id], expiresAt: null, body: { text } }
  await who.author.write(rules)
}
const minding = { kind: 'offer', domain: 'help', text: 'Ik pas op kinderen, ook in het weekend' } as const
async function sawConduct(town: FakeTown, by: Neighbour, about: Neighbour) {
  const founding = foldAuthority(town.records).accounts.get(about.account)?.founding
  await by.author.write({
    type: 'attest/1',
    refs: founding ? [founding] : [],
    expiresAt: town.nowMs + dayMs,
    body: { claim: 'conduct', seenOn: town.nowMs, detail: '' }
  })
}
const saw = (town: FakeTown, me: Neighbour, { account }: Neighbour) =>
  show(fakeStoep({ town, me }), NeighbourPage, { account, isMeeting: false })
const acceptedBy = (town: FakeTown, { account }: Neighbour) =>
  foldAuthority(town.records).accepted.get(account)

test('an ambassador writes house rules, others say yes to them, and what they were stays readable', async () => {
  const { town, anneke, youssef } = jordaan()
  const hers = await show(fakeStoep({ town, me: anneke }), RulesPage, {})
  await page.getByText('Schrijf huisregels').click()
  await page.getByLabelText('Huisregels').fill('Groet elkaar.\nNiet schelden.')
  await page.getByRole('button', { name: 'Maak dit de huisregels' }).click()
  await expect.element(page.getByText(/^Dit zijn nu de huisregels/)).toBeVisible()
  await hers.unmount()

  const his = await show(fakeStoep({ town, me: youssef }), RulesPage, {})
  await expect.element(page.getByText('Niet schelden.')).toBeVisible()
  await expect.element(page.getByText('Pas de huisregels aan')).not.toBeInTheDocument()
  await page.getByRole('button', { name: 'Zo doen we het' }).click()
  await expect.element(page.getByText('Je bent akkoord met deze huisregels.')).toBeVisible()
  expect(acceptedBy(town, youssef)).toBeDefined()
  await his.unmount()

  await writesRules(town, anneke, 'Groet elkaar.')
  await show(fakeStoep({ town, me: youssef }), RulesPage, {})
  await page.getByText('Zo waren ze eerder').click()
  await expect.element(page.getByText('Niet schelden.')).toBeVisible()
})

test('changed rules come as a card, once', async () => {
  const { town, anneke, youssef } = jordaan()
  await writesRules(town, anneke, 'Groet elkaar.')
  const first = await show(fakeStoep({ town, me: youssef }), PeopleCards, {})
  await expect.element(page.getByRole('heading', { name: 'De huisregels van deze buurt' })).toBeVisible()
  await page.getByRole('button', { name: 'Zo doen we het' }).click()
  await expect.element(page.getByText('Groet elkaar.')).not.toBeInTheDocument()
  await first.unmount()
  await writesRules(town, anneke, 'Groet elkaar.\nStoep vegen op zaterdag.')
  await show(fakeStoep({ town, me: youssef }), PeopleCards, {})
  await expect.element(page.getByRole('heading', { name: 'De huisregels zijn veranderd' })).toBeVisible()
})

test('a long list of rules is read on its page before one says yes', async () => {
  const { town, anneke, youssef } = jordaan()
  await writesRules(town, anneke, [1, 2, 3, 4, 5, 6].map((n) => `Regel ${n}.`).join('\n'))
  await show(fakeStoep({ town, me: youssef }), PeopleCards, {})
  await expect
    .element(page.getByRole('link', { name: 'Lees de huisregels' }))
    .toHaveAttribute('href', '/rules')
  await expect.element(page.getByRole('button', { name: 'Zo doen we het' })).not.toBeInTheDocument()
})

test('who looks around sees the rules before joining, and joins with a yes', async () => {
  const { town, anneke } = jordaan()
  await writesRules(town, anneke, 'Groet elkaar.')
  const sem = town.join('Sem')
  const stoep = fakeStoep({ town, me: sem })
  stoep.show.home(town.homeOf(null))
  const onin = vi.fn()
  await show(stoep, Join, { fragment: '#abc', onin }, true)
  await expect.element(page.getByText('Groet elkaar.')).toBeVisible()
  await page.getByLabelText('Hoe heet je?').fill('Sem')
  await page.getByRole('button', { name: 'Doe mee' }).click()
  await vi.waitFor(() => expect(onin).toHaveBeenCalledOnce())
  expect(acceptedBy(town, sem)).toBeDefined()
})

test('an ambassador says what they saw; it stands on the page and beside an answer where it matters', async () => {
  const { town, anneke, youssef, fatima } = jordaan()
  const hers = await saw(town, anneke, youssef)
  await expect.element(page.getByText(/Er is nog niets gecontroleerd/)).toBeVisible()
  await page.getByText('Ik heb iets gecontroleerd').click()
  await expect.element(page.getByText(/Er wordt geen kopie bewaard/)).toBeVisible()
  await page.getByRole('radio', { name: 'VOG gezien' }).click()
  await page.getByLabelText('Geldig tot en met').fill('2027-05-01')
  await page.getByRole('button', { name: 'Zet erbij dat ik dit zag' }).click()
  await expect
    .element(page.getByText(/door jou, gezien op 1 jun\.? 2026, geldig tot 1 mei 2027/))
    .toBeVisible()
  await hers.unmount()

  const listing = await posts(town, fatima, { domain: 'help', text: 'Wie past er op mijn kind?' })
  const view = town.listing(listing)
  if (!view) throw new Error('it was just posted')
  await respond(youssef.author, { listing: view, note: '', rings: [] }, town.nowMs)
  const page_ = await show(fakeStoep({ town, me: fatima }), ListingPage, { id: listing })
  await expect.element(page.getByText('VOG gezien')).toBeVisible()
  await page_.unmount()
  await saw(town, anneke, youssef)
  await page.getByRole('button', { name: 'Klopt niet meer: VOG gezien' }).click()
  await expect.element(page.getByText(/Er is nog niets gecontroleerd/)).toBeVisible()
})

test('a match says in one word what was checked, where it matters', async () => {
  const { town, anneke, youssef, fatima } = jordaan()
  await sawConduct(town, anneke, youssef)
  await posts(town, youssef, minding)
  await show(fakeStoep({ town, me: fatima }), NewListing, { onposted: () => {} })
  const field = page.getByLabelText('Wat zoek je, of wat kun je bieden?')
  await field.fill('Wie kan er zaterdag op mijn kinderen passen?')
  const match = page.getByRole('region', { name: 'Wie je kan helpen' })
  await expect.element(match.getByText(/Youssef: .*VOG gezien$/)).toBeVisible()
})

test('the same word stands on the card on the board, where it matters, and on that of a deal', async () => {
  const { town, anneke, youssef, fatima } = jordaan()
  await sawConduct(town, anneke, youssef)
  const offer = await posts(town, youssef, minding)
  await posts(town, youssef, { kind: 'offer', domain: 'meal', text: 'Een pan soep over' })
  const board = await show(fakeStoep({ town, me: fatima }), Board, {})
  const cards = page.getByRole('article')
  await expect.element(cards.filter({ hasText: minding.text }).getByText('VOG gezien')).toBeVisible()
  await expect.element(cards.filter({ hasText: 'Een pan soep' })).not.toMatchTextContent(/VOG/)
  await board.unmount()

  const listing = town.listing(offer)
  if (!listing) throw new Error('it was just posted')
  await respond(fatima.author, { listing, note: '', rings: [] }, town.nowMs)
  await show(fakeStoep({ town, me: fatima }), Things, {})
  await expect.element(cards.filter({ hasText: minding.text }).getByText('VOG gezien')).toBeVisible()
})

test('on the board nobody reads what was checked of themselves', async () => {
  const { town, anneke, youssef, fatima } = jordaan()
  for (const who of [youssef, fatima]) await sawConduct(town, anneke, who)
  await posts(town, youssef, minding)
  await posts(town, fatima, { kind: 'offer', domain: 'help', text: 'Ik loop met honden' })
  await show(fakeStoep({ town, me: youssef }), Board, {})
  const cards = page.getByRole('article')
  await expect.element(cards.filter({ hasText: 'honden' }).getByText('VOG gezien')).toBeVisible()
  await expect.element(cards.filter({ hasText: minding.text })).not.toMatchTextContent(/VOG/)
})

test('a day that is still to come cannot have been seen', async () => {
  const { town, anneke, youssef } = jordaan()
  await saw(town, anneke, youssef)
  await page.getByText('Ik heb iets gecontroleerd').click()
  await page.getByRole('radio', { name: 'VOG gezien' }).click()
  await page.getByLabelText('Gezien op').fill('2026-07-01')
  await page.getByRole('button', { name: 'Zet erbij dat ik dit zag' }).click()
  await expect.element(page.getByLabelText('Gezien op')).toHaveAccessibleDescription(/Die dag komt nog/)
})

test('who is trusted with one thing may check that and nothing else', async () => {
  const { town, anneke, youssef, fatima } = jordaan()
  const hers = await saw(town, anneke, youssef)
  await page.getByText('Laat Youssef controleren').click()
  await page.getByRole('button', { name: 'EHBO-diploma gezien' }).click()
  await page.getByRole('button', { name: 'Bewaar wat Youssef mag controleren' }).click()
  await expect.element(page.getByText(/Mag voor de buurt controleren: EHBO-diploma gezien/)).toBeVisible()
  await hers.unmount()
  await saw(town, youssef, fatima)
  await page.getByText('Ik heb iets gecontroleerd').click()
  await expect.element(page.getByRole('radio', { name: 'EHBO-diploma gezien' })).toBeVisible()
  await expect.element(page.getByRole('radio', { name: 'VOG gezien' })).not.toBeInTheDocument()
})

test('neighbours say what somebody is good at, and can take it back', async () => {
  const { town, youssef, fatima } = jordaan()
  await saw(town, youssef, fatima)
  await page.getByText('Vertel waar Fatima goed in is').click()
  await page.getByLabelText('Wat kan Fatima goed?').fill('Taart bakken')
  await page.getByRole('radio', { name: 'Ik zag een klein proefje' }).click()
  await page.getByRole('button', { name: 'Ik kan dit zelf ook' }).click()
  await page.getByRole('button', { name: 'Zet het erbij' }).click()
  await expect.element(page.getByText('Proefje gezien door Youssef (kan het zelf ook)')).toBeVisible()
  await page.getByRole('button', { name: 'Ongedaan maken' }).click()
  await expect.element(page.getByText('Nog niemand zei er iets over.')).toBeVisible()
  await page.getByText('Vertel waar Fatima goed in is').click()
  await page.getByLabelText('Wat kan Fatima goed?').fill('Taart bakken')
  await page.getByRole('button', { name: 'Zet het erbij' }).click()
  await page.getByRole('button', { name: 'Neem terug: Taart bakken' }).click()
  await expect.element(page.getByText('Nog niemand zei er iets over.')).toBeVisible()
})
