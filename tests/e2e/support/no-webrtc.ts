import type { Page } from '@playwright/test'
import type { Neighbour } from './neighbour.ts'

/** Opens a browser in which nothing can go from device to device; it stays so until that browser is closed. */
export async function openWithoutWebRtc(neighbour: Neighbour, url: string): Promise<Page> {
  await neighbour.open('about:blank')
  await neighbour.context.addInitScript(() => Reflect.deleteProperty(window, 'RTCPeerConnection'))
  return neighbour.open(url)
}
