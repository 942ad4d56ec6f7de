import type { Page } from '@playwright/test'
import { found, invite, join } from './doorstep.ts'
import type { Neighbour } from './neighbour.ts'
import { openWithoutWebRtc } from './no-webrtc.ts'
import type { RelayProcess } from './relay.ts'

/** Anneke founded a neighbourhood and Youssef came in by her invite; they reach each other by the relay alone. */
export async function twoNeighbours(
  relay: RelayProcess,
  neighbour: () => Neighbour
): Promise<{ readonly hers: Page; readonly his: Page }> {
  const hers = await openWithoutWebRtc(neighbour(), relay.url)
  await found(hers, relay.url, 'Anneke')
  const link = await invite(hers)
  const his = await openWithoutWebRtc(neighbour(), link)
  await join(his, link, 'Youssef')
  return { hers, his }
}
