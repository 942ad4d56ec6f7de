import { appIsKept, found, oneField } from './support/doorstep.ts'
import { expect, test } from './support/street.ts'

test('with the server gone, what another app shares stands in the one field and is not posted', async ({
  relay,
  neighbour
}) => {
  const anneke = neighbour()
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

interface Manifest {
  readonly share_target: {
    readonly action: string
    readonly method: string
    readonly enctype: string
    readonly params: { readonly title: string; readonly text: string; readonly url: string }
  }
}
