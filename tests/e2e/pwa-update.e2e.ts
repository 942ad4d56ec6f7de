import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join as joinPath } from 'node:path'
import { appIsKept, cardOf, found, level, oneField, post } from './support/doorstep.ts'
import { Neighbour } from './support/neighbour.ts'
import { RelayProcess } from './support/relay.ts'
import { expect, test } from './support/street.ts'

/** A copy of the built app that can be renewed while it is served. */
function renewableApp() {
  const folder = mkdtempSync(joinPath(tmpdir(), 'stoep-app-'))
  cpSync(process.env['STOEP_STATIC'] ?? 'build', folder, { recursive: true })
  return {
    folder,
    /** As a newer build: another worker, which keeps another page. It is there all at once. */
    renew() {
      const worker = joinPath(folder, 'service-worker.js')
      writeFileSync(`${worker}.new`, `${readFileSync(worker, 'utf8')}\n// newer`)
      renameSync(`${worker}.new`, worker)
    },
    remove: () => rmSync(folder, { recursive: true })
  }
}

test('a newer version waits until a person says so; then every tab reloads once and no word is lost', async () => {
  const app = renewableApp()
  const relay = new RelayProcess('--static', app.folder)
  const anneke = new Neighbour()
  try {
    await relay.start()
    const front = await anneke.open(relay.url)
    await found(front, relay.url, 'Anneke')
    await appIsKept(front)
    await post(front, 'Wie heeft een ladder?')
    await level(front)
    app.renew()
    // With more than one tab under a debugger, Chromium at times never ends a search for a newer version.
    await front.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
    await expect(front.getByText('Er is een nieuwe versie van Stoep.')).toBeVisible()
    const behind = await anneke.openTab(`${relay.url}/me`)
    await expect(behind.getByText('Er is een nieuwe versie van Stoep.')).toBeVisible()
    const loads = { front: 0, behind: 0 }
    front.on('load', () => loads.front++)
    behind.on('load', () => loads.behind++)
    await front.bringToFront()
    expect(loads).toEqual({ front: 0, behind: 0 })

    await post(front, 'Ik kan zaterdag helpen met een kast tillen')
    await front.getByLabel(oneField).fill('Wie wil er soep, ik heb')
    await front.getByRole('button', { name: 'Nu gebruiken' }).click()
    await expect.poll(() => loads).toEqual({ front: 1, behind: 1 })
    await expect(front.getByLabel(oneField)).toHaveValue('Wie wil er soep, ik heb')
    await expect(cardOf(front, 'kast tillen')).toBeVisible()
    await expect(front.getByText('Er is een nieuwe versie van Stoep.')).toBeHidden()
    await level(front)
    expect(loads).toEqual({ front: 1, behind: 1 })
    expect(
      await front.evaluate(() => navigator.serviceWorker.getRegistration().then((r) => Boolean(r?.waiting)))
    ).toBe(false)
  } finally {
    await anneke.dispose()
    await relay.dispose()
    app.remove()
  }
})
