/** The line around the neighbourhood in the hands of somebody who was let in and looks after nothing. */
import { describe, expect, it } from 'vitest'
import type { Draft } from '#lib/domain/record.ts'
import { lane, sealedBy, signedBy, statesOf, structFrames, attack, written, type Lane } from './lane.ts'

type Corners = readonly (readonly [latitude: number, longitude: number])[]

const street: Corners = [
  [261_850, 24_380],
  [261_850, 24_440],
  [261_900, 24_400]
]
const elsewhere: Corners = [
  [0, 0],
  [0, 60],
  [50, 20]
]
const bowTie: Corners = [
  [0, 0],
  [50, 60],
  [0, 60],
  [50, 0]
]

function drawing({ id }: Lane, ring: Corners): Draft {
  const corners = ring.map(([latitude, longitude]) => ({ latitude, longitude }))
  return { type: 'outline/1', refs: [id], expiresAt: null, body: { corners } }
}

const outlines = ({ honest }: Lane) =>
  honest.map(({ journal }) =>
    journal.publicViews().neighbourhood?.outline.map(({ latitude, longitude }) => [latitude, longitude])
  )

describe('the line around the neighbourhood', () => {
  it('drawn by somebody who is no ambassador is carried and counts for nothing, also with the later clock', async () => {
    const town = await lane()
    const { anneke, mallory, quiet, timeline } = town
    await written(anneke, drawing(town, street))
    await quiet()
    await timeline.windBy(60_000)
    await written(mallory, drawing(town, elsewhere))
    await written(mallory, drawing(town, []))
    await quiet()
    expect(outlines(town)).toEqual([street, street])
    const [hers, his] = await statesOf(town.honest)
    expect(hers).toEqual(his)
  })

  it('that crosses itself enters no journal, also not from an ambassador who signed it by hand', async () => {
    const town = await lane()
    const { honest, anneke, mallory, id, quiet } = town
    await written(anneke, drawing(town, street))
    await quiet()
    for (const by of [anneke, mallory]) {
      const envelope = await signedBy(by, drawing(town, bowTie), id)
      await attack(honest, ...structFrames({ client: 77, clock: 0, ...(await sealedBy(mallory, envelope)) }))
    }
    for (const { replica } of honest)
      expect(replica.admission.refusals.get('bodyFitsType')).toBeGreaterThanOrEqual(1)
    expect(outlines(town)).toEqual([street, street])
  })
})
