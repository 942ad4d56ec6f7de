import type { Page } from '@playwright/test'
import { lastCodeOnPaper } from './support/codes.ts'
import { appIsKept, found, oneField, post } from './support/doorstep.ts'
import { readPdf, type PdfPage } from './support/pdf.ts'
import { expect, test } from './support/street.ts'

test('with the server gone, what another app shares stands in the one field and is not posted', async ({
  relay,
  offlineNeighbour
}) => {
  const anneke = offlineNeighbour()
  const page = await anneke.open(relay.url)
  await found(page, relay.url, 'Anneke')
  await page.getByLabel(oneField).fill('Te leen:')
  await appIsKept(page)
  const { share_target: target } = await page.evaluate(
    async () => (await fetch('/manifest.webmanifest')).json() as Promise<Manifest>
  )
  await relay.kill()

  // What the system does with what it was given: the form of the manifest, sent by no page of ours.
  await page.goto('about:blank')
  const { title, text, url } = target.params
  await page.setContent(
    `<form method="${target.method}" enctype="${target.enctype}" action="${relay.url}${target.action}">
      <input name="${title}" value="Boor"><input name="${text}" value="Een boor, ook voor beton">
      <input name="${url}" value="https://winkel.example/boor"><button>Deel</button></form>`
  )
  await page.getByRole('button', { name: 'Deel' }).click()
  await expect(page).toHaveURL(`${relay.url}/new`)
  const shared = 'Boor\nEen boor, ook voor beton\nhttps://winkel.example/boor'
  await expect(page.getByLabel(oneField)).toHaveValue(`Te leen:\n${shared}`)
  await page.reload()
  await expect(page.getByLabel(oneField)).toHaveValue(`Te leen:\n${shared}`)
})

const a4 = [210, 297]

test('a listing, the board and an invitation come out of the printer as A4 with codes that lead there', async ({
  relay,
  neighbour
}) => {
  const page = await neighbour().open(relay.url)
  await found(page, relay.url, 'Anneke')
  await post(page, 'Wie heeft een ladder? Bel 06-12345678 of kom naar Lindengracht 12.')
  await page
    .getByRole('article')
    .getByRole('link', { name: /ladder/ })
    .click()
  await expect(page.getByRole('button', { name: 'Druk dit af' })).toBeVisible()
  const listing = page.url()
  const sheet = only(await printed(page))
  expect(sheet.text).toContain('Jordaan Gevraagd Wie heeft een ladder? Bel […] of kom naar […].')
  expect(sheet.text).not.toMatch(/Anneke|Terug|1234/)
  expect(await lastCodeOnPaper(page)).toBe(listing)

  await page.goto(`${relay.url}/noticeboard`)
  await expect(page.getByRole('button', { name: 'Druk 1 blad af' })).toBeVisible()
  const board = only(await printed(page))
  expect(board.text).toMatch(/^Jordaan Doe je al mee\? Scan de code .*GEVRAAGD Wie heeft een ladder\?/)
  expect(board.text).not.toMatch(/Anneke|1234|Lindengracht/)
  expect(await lastCodeOnPaper(page)).toBe(listing)

  await page.goto(`${relay.url}/poster`)
  await page.getByRole('button', { name: 'Maak een uitnodiging' }).click()
  await expect(page.getByRole('button', { name: 'Druk een poster af' })).toBeVisible()
  expect(only(await printed(page)).text).toMatch(/^Doe mee met Jordaan Join Jordaan .*Werkt tot/)
  await page.getByRole('radio', { name: 'Vier flyers op een A4' }).check({ force: true })
  await page.getByRole('radio', { name: 'Engels' }).check({ force: true })
  expect(only(await printed(page)).text.match(/Join Jordaan/g)).toHaveLength(4)
  await page.goto(await lastCodeOnPaper(page))
  await expect(page.getByRole('heading', { name: 'Doe mee met Jordaan' })).toBeVisible()
})

/** What the browser's own printing makes of this page. */
async function printed(page: Page): Promise<readonly PdfPage[]> {
  return readPdf(await page.pdf({ preferCSSPageSize: true }))
}

function only(pages: readonly PdfPage[]): PdfPage {
  expect(pages.map(({ size }) => size)).toEqual([a4])
  return pages[0]!
}

interface Manifest {
  readonly share_target: {
    readonly action: string
    readonly method: string
    readonly enctype: string
    readonly params: { readonly title: string; readonly text: string; readonly url: string }
  }
}
