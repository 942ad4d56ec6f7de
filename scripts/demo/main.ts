/**
 * Founds the demo neighbourhood at a running relay and prints how to get in; started by `npm start -- --demo`
 * and `npm run dev`. With `--data` (the relay's folder) it is founded once a week and found again in between.
 *
 *   node scripts/demo/main.ts --relay http://localhost:4400 [--page http://localhost:5173] [--data .data/demo]
 */
import { addressesOf } from '#lib/app/addresses.ts'
import { parseArgs } from 'node:util'
import { findDemo } from './find-demo.ts'
import { foundDemo } from './found-demo.ts'
import { doorToText, keepDemo, type DemoDoor, type KeptDemo } from './kept.ts'
import { demoHost, demoPeople } from './people.ts'

const { values: flags } = parseArgs({
  options: { relay: { type: 'string' }, page: { type: 'string' }, data: { type: 'string' } }
})
if (!flags.relay) stop('Which relay? node scripts/demo/main.ts --relay http://localhost:4400')
const relay = flags.relay.replace(/\/$/, '')
const giveUpMs = 120_000

setTimeout(
  () => stop('De demo kwam niet klaar: de relay antwoordt niet. / The relay does not answer.'),
  giveUpMs
).unref()

const found = flags.data ? await findDemo(flags.data, relay, Date.now()) : null
const demo = found ?? (await foundNew())
sayHowToGetIn(demo.kept, demo.link)
process.exit(0)

async function foundNew() {
  console.log('De demobuurt wordt gesticht ... / Founding the demo neighbourhood ...')
  const kept = await foundDemo({ relay, nowMs: Date.now() })
  if (flags.data) keepDemo(flags.data, kept)
  return { kept, link: kept.links[0] ?? null }
}

function sayHowToGetIn(kept: KeptDemo, link: DemoDoor | null): void {
  const page = flags.page?.replace(/\/$/, '') ?? relay
  const { relay: address } = addressesOf(relay)
  const host = demoPeople[demoHost].name
  console.log(`
Demo: open ${page}/join#${doorToText('join', kept.invite, kept, address)}
  en kom erbij in de ${kept.name} als nieuwe buur / and come in as a new neighbour`)
  if (link)
    console.log(`
Demo: open ${page}/link#${doorToText('link', link, kept, address)}
  en doe mee als ${host}, met haar afspraken / or be ${host}, with her deals (works once)`)
  console.log('')
}

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
