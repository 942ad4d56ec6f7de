import { beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { declareEmergency } from '#lib/actions/declare-emergency.ts'
import { foldAuthority } from '#lib/domain/authority.ts'
import AlertPage from '#lib/features/emergency/AlertPage.svelte'
import EmergencyPage from '#lib/features/emergency/EmergencyPage.svelte'
import { handIn } from '#lib/state/handed-file.svelte.ts'
import { keepLanguage } from '#lib/features/words/say.svelte.ts'
import { anAlert, anInfo } from '../support/cap.ts'
import { fakeStoep } from '../support/fake-stoep.ts'
import type { FakeTown, Neighbour } from '../support/fake-town.ts'
import { jordaan } from '../support/jordaan.ts'
import { show } from '../support/show.ts'

beforeEach(async () => {
  await page.viewport(360, 740)
  keepLanguage('nl')
})

async function declares(town: FakeTown, who: Neighbour) {
  const authority = foldAuthority(town.records)
  const said = { what: 'Brand in de haven', isExercise: false, callers: [] }
  await declareEmergency(who.author, { neighbourhood: town.homeOf(who).id, authority, ...said })
}

const button = (name: string) => page.getByRole('button', { name, exact: true })

/** Sent an hour before the town's clock, over five hours after it. */
function fresh(town: FakeTown, more: Parameters<typeof anInfo>[0] = {}, changes: object = {}): string {
  const at = (hours: number) => `${new Date(town.nowMs + hours * 3_600_000).toISOString().slice(0, 19)}+00:00`
  const expires = `<expires>${at(5)}</expires>`
  return anAlert({ sent: at(-1), infos: [anInfo({ expires, ...more })], ...changes })
}

async function pastes(text: string) {
  await page.getByLabelText('Of plak de waarschuwing hier').fill(text)
  await button('Lees de waarschuwing').click()
}

test('an ambassador reads a warning, sees what nobody checked, and puts it where all neighbours read it', async () => {
  const { town, anneke, youssef } = jordaan()
  await declares(town, anneke)
  const hers = await show(fakeStoep({ town, me: anneke }), AlertPage, {})
  await pastes(fresh(town, { headline: '<![CDATA[Rook <script>alert(1)</script>]]>' }))
  await expect.element(page.getByText('Rook <script>alert(1)</script>')).toBeVisible()
  await expect.element(page.getByText('Hier staat dat het van meldkamer@example.nl komt')).toBeVisible()
  await expect.element(page.getByText(/Er zit geen handtekening bij/)).toBeVisible()
  await expect.element(page.getByText('Gevaarlijk. Doe meteen iets. Het is gezien.')).toBeVisible()
  expect(town.emergency('alert')).toEqual([])
  await button('Zet het bij de noodsituatie').click()
  await expect.element(page.getByText('Het staat er. Alle buren kunnen het lezen.')).toBeVisible()
  await hers.unmount()

  await show(fakeStoep({ town, me: youssef }), EmergencyPage, {})
  const list = page.getByRole('region', { name: 'Officiële waarschuwingen' })
  await expect.element(list.getByText('Rook <script>alert(1)</script>')).toBeVisible()
  await expect.element(list.getByText('Veiligheidsregio')).toBeVisible()
  await expect
    .element(list.getByText('Anneke zette dit hier. Niemand kon nakijken of het echt is.'))
    .toBeVisible()
})

test('another neighbour can read it and is told who puts it up', async () => {
  const { town, anneke, youssef } = jordaan()
  await declares(town, anneke)
  await show(fakeStoep({ town, me: youssef }), AlertPage, {})
  await pastes(fresh(town, {}, { status: 'Exercise' }))
  await expect.element(page.getByText('OEFENING. Er is niets aan de hand.')).toBeVisible()
  await expect.element(page.getByText(/^Een buurtverbinder kan dit voor iedereen/)).toBeVisible()
  await expect.element(button('Zet het bij de noodsituatie')).not.toBeInTheDocument()
  await button('Lees een andere').click()
  await expect.element(page.getByLabelText('Of plak de waarschuwing hier')).toBeVisible()
})

test('a warning that is over, or for elsewhere, says so; and without an emergency there is nothing to put it with', async () => {
  const { town, anneke } = jordaan()
  const hers = await show(fakeStoep({ town, me: anneke }), AlertPage, {})
  await pastes(fresh(town))
  await expect.element(page.getByText(/^Er is nu geen noodsituatie\. Zeg eerst/)).toBeVisible()
  await button('Lees een andere').click()
  const ago = new Date(town.nowMs - 1000).toISOString().slice(0, 19)
  await pastes(fresh(town, { expires: `<expires>${ago}Z</expires>` }))
  await expect
    .element(page.getByText('Deze waarschuwing is voorbij. Hij kan er niet meer bij.'))
    .toBeVisible()
  await hers.unmount()
})

test('what is refused says why, in words a neighbour understands', async () => {
  const { town, anneke } = jordaan()
  await show(fakeStoep({ town, me: anneke }), AlertPage, {})
  const refusal = page.getByRole('alert')
  const bomb = '<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
  for (const [text, words] of [
    [anAlert({ declaration: bomb }), /Vertrouw het niet/],
    ['hallo', /geen waarschuwing, of er ontbreekt een stuk/],
    [fresh(town, {}, { status: 'Draft' }), /geen bericht voor bewoners/],
    [anAlert({ sent: '2199-01-01T00:00:00+00:00', infos: [anInfo({ expires: '' })] }), /pas later verstuurd/]
  ] as const) {
    await pastes(text)
    await expect.element(refusal.getByText(words)).toBeVisible()
  }
})

test('one that another app shared, that was opened with the app or dropped here is read at once', async () => {
  const { town, anneke } = jordaan()
  const named = (headline: string) => new File([fresh(town, { headline })], `${headline}.xml`)
  const takeShared = async () => named('Gedeeld')
  await show(fakeStoep({ town, me: anneke }), AlertPage, { takeShared })
  await expect.element(page.getByText('Gedeeld')).toBeVisible()
  handIn(named('Geopend'))
  await expect.element(page.getByText('Geopend')).toBeVisible()
  const dataTransfer = new DataTransfer()
  dataTransfer.items.add(named('Gesleept'))
  const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true })
  document.dispatchEvent(event)
  expect(event.defaultPrevented).toBe(true)
  await expect.element(page.getByText('Gesleept')).toBeVisible()
})
