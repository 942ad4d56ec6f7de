/**
 * Fills a new neighbourhood at a running relay with real messages, and prints how to get in:
 *
 *   npm run seed -- --file messages.json --count 1000 [--relay http://localhost:4400] [--page ...] [--seed 1]
 *
 * Each message is posted by one of forty neighbours with keys of their own; part of them is answered and done.
 */
import { addressesOf } from '#lib/app/addresses.ts'
import { inviteToText } from '#lib/wire/invite.ts'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { messagesToListings, type SeedListing } from './messages.ts'
import { seedRecords } from './records.ts'
import { sendToRelay } from './send.ts'

const { values: flags } = parseArgs({
  options: {
    file: { type: 'string' },
    count: { type: 'string', default: '500' },
    relay: { type: 'string', default: 'http://localhost:4400' },
    page: { type: 'string' },
    seed: { type: 'string', default: '' }
  }
})
const most = 10_000
const relay = flags.relay.replace(/\/$/, '')
const page = flags.page?.replace(/\/$/, '') ?? relay

const listings = readListings(flags.file, Number(flags.count))
await mustAnswer(relay)
const started = performance.now()
const seed = flags.seed === '' ? Date.now() % 2 ** 32 : Number(flags.seed)
const seeded = await seedRecords({ count: Infinity, seed, nowMs: Date.now(), listings })
console.log(
  `${seeded.records.length} records signed in ${secondsSince(started)} s, ${listings.length} of them listings`
)
await sendToRelay(seeded, relay)
console.log(`All at the relay after ${secondsSince(started)} s`)
const invite = inviteToText({ ...seeded.invite, relays: [addressesOf(relay).relay] })
console.log(`\nCome in: ${page}/join#${invite}\n`)
process.exit(0)

function readListings(file: string | undefined, count: number): readonly SeedListing[] {
  if (!file) stop('Which file? npm run seed -- --file messages.json --count 1000')
  if (!Number.isInteger(count) || count < 1 || count > most) stop(`--count is a number from 1 to ${most}`)
  try {
    return messagesToListings(readFileSync(file, 'utf8'), count)
  } catch (error) {
    return stop(`${file} cannot be used: ${error instanceof Error ? error.message : 'unreadable'}`)
  }
}

async function mustAnswer(origin: string): Promise<void> {
  const answer = await fetch(`${origin}/healthz`).catch(() => null)
  if (answer?.ok) return
  stop(
    `No relay answers at ${origin}. Start one with "npm start" in another window, or name it with --relay.`
  )
}

function secondsSince(started: number): string {
  return ((performance.now() - started) / 1000).toFixed(1)
}

function stop(sentence: string): never {
  console.error(sentence)
  process.exit(1)
}
