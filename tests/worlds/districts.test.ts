import { describe, it } from 'vitest'
import { districtDoings, proveWorld, seedsFrom } from './proved.ts'
import { district } from './world.ts'

const seedToReplay = process.env['STOEP_SEED']
const timeout = 5 * 60 * 1000

/**
 * Sixteen devices of twelve people, of whom up to five are hostile, through weeks in which they are cut off from each
 * other and put each other out. Hostile ones speak the real protocols with real keys, and say what they like: forged
 * and backdated records, two with one number, deletes, overwrites, the places of others, keys that do not fit, epochs
 * begun without right, litter in the lobby, or nothing at all. Then everything runs and reaches everything again, and on
 * every honest device that is in:
 *
 * - the same is shown, byte for byte, and the same people may do the same;
 * - what an honest device said was saved is in the journal and in the room it belongs in;
 * - nobody hostile put anybody out, became ambassador, began an epoch or changed what is not theirs, and every record
 *   of an honest device is one it wrote;
 * - what holds after a storm without them (worlds.test.ts) holds, but for bytes that open as no record: these may stand
 *   in some documents only.
 */
describe.skipIf(seedToReplay)(
  'whatever hostile members do, all who are in show the same and lose nothing',
  () => {
    // Of the 500 that the soak goes through, as many as half a minute allows.
    const perTest = 5
    for (let first = 1; first <= 20; first += perTest) {
      it(`in districts ${first} to ${first + perTest - 1}`, { timeout }, async () => {
        for (const world of seedsFrom(first, perTest, districtDoings)) await proveWorld(world, district)
      })
    }
  }
)

it.runIf(seedToReplay)(`district ${seedToReplay} alone`, { timeout }, () => {
  const doings = Number(process.env['STOEP_DOINGS'] ?? districtDoings)
  return proveWorld({ seed: Number(seedToReplay), doings }, district)
})
