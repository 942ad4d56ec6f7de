/**
 * A member with evil in mind: a neighbour's browser with the app in it, connected to the others as anybody is, whose data
 * channels are in the hands of the test. What goes out on them passed none of the app's own code.
 */
import type { Page } from '@playwright/test'
import { deriveEpoch, type RoomKeys } from '#lib/keys/epoch.ts'
import { decodeCoverage } from '#lib/replica/coverage.ts'
import { structsOf, writeUpdates, type CarrierStruct } from '#lib/replica/structs.ts'
import { decodeLinkFrame, encodeLinkFrame, type LinkFrame } from '#lib/wire/link-frame.ts'
import { carrierKeyOf } from '#lib/wire/record.ts'
import type { Neighbour } from './neighbour.ts'

declare global {
  interface Window {
    tapped: {
      readonly channels: RTCDataChannel[]
      readonly heard: { readonly room: string; readonly text: string }[]
    }
  }
}

/** Call before this neighbour opens the app. */
export async function tapChannels({ context }: Neighbour): Promise<void> {
  await context.addInitScript(watchChannels)
}

/** The page of a member who has joined in a browser whose channels were tapped. */
export class Hostile {
  readonly page: Page
  readonly epoch: RoomKeys

  private constructor(page: Page, epoch: RoomKeys) {
    this.page = page
    this.epoch = epoch
  }

  static async on(page: Page): Promise<Hostile> {
    return new Hostile(page, await deriveEpoch(Uint8Array.from(await page.evaluate(secretOnDisk))))
  }

  /** How many devices it is connected to. */
  connections(): Promise<number> {
    return this.page.evaluate(
      (room) =>
        window.tapped.channels.filter(({ label, readyState }) => label === room && readyState === 'open')
          .length,
      this.epoch.meshRoom
    )
  }

  /** Says these to every device, or to one of them alone. In good time, as the app would. */
  async say(frames: readonly Uint8Array[], only?: number): Promise<void> {
    const texts = frames.map((frame) => Buffer.from(frame).toString('base64'))
    await this.page.evaluate(sendAll, { texts, only: only ?? null, room: this.epoch.meshRoom })
  }

  /** As complete updates. */
  sayStructs(structs: readonly CarrierStruct[], only?: number): Promise<void> {
    const frames = structs.flatMap((struct) => writeUpdates([struct]).map(({ bytes }) => updateFrame(bytes)))
    return this.say(frames, only)
  }

  /** Everything the others said to it. */
  async heard(): Promise<readonly LinkFrame[]> {
    const texts = await this.page.evaluate(
      (room) => window.tapped.heard.filter((heard) => heard.room === room).map(({ text }) => text),
      this.epoch.meshRoom
    )
    return texts.flatMap((text) => {
      const decoded = decodeLinkFrame(new Uint8Array(Buffer.from(text, 'base64')))
      return decoded.ok ? [decoded.frame] : []
    })
  }

  /** How far each client of the document has got, as far as was heard. */
  async clocks(): Promise<ReadonlyMap<number, number>> {
    const clocks = new Map<number, number>()
    for (const frame of await this.heard()) {
      if (frame.type !== 'state' && frame.type !== 'have') continue
      for (const [client, clock] of decodeCoverage(frame.stateVector) ?? [])
        clocks.set(client, Math.max(clock, clocks.get(client) ?? 0))
    }
    return clocks
  }

  /** What was sent on to it, as it stands in the carrier of the others. */
  async structs(): Promise<readonly CarrierStruct[]> {
    return (await this.heard()).flatMap((frame) => (frame.type === 'update' ? structsOf(frame.update) : []))
  }

  /** An envelope, or any bytes in its place, as they stand in a carrier. */
  async sealed(envelope: Uint8Array) {
    const key = carrierKeyOf(envelope)
    return { key, sealed: await this.epoch.seal.seal(key, envelope) }
  }
}

export function updateFrame(update: Uint8Array): Uint8Array {
  return encodeLinkFrame({ type: 'update', update })
}

/** Run in the page, before the app. */
function watchChannels(): void {
  window.tapped = { channels: [], heard: [] }
  const make = RTCPeerConnection.prototype.createDataChannel
  RTCPeerConnection.prototype.createDataChannel = function (...how) {
    const channel = make.apply(this, how)
    window.tapped.channels.push(channel)
    channel.addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
      const text = btoa(String.fromCharCode(...new Uint8Array(data)))
      window.tapped.heard.push({ room: channel.label, text })
    })
    return channel
  }
}

interface Said {
  readonly texts: readonly string[]
  readonly only: number | null
  readonly room: string
}

/** Run in the page, on the channels of the epoch. */
async function sendAll({ texts, only, room }: Said): Promise<void> {
  const open = window.tapped.channels.filter(
    ({ label, readyState }) => label === room && readyState === 'open'
  )
  const chosen = only === null ? open : open.slice(only, only + 1)
  for (const text of texts) {
    const frame = Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
    for (const channel of chosen) {
      channel.bufferedAmountLowThreshold = 1024 * 1024
      if (channel.readyState === 'open' && channel.bufferedAmount > channel.bufferedAmountLowThreshold)
        await new Promise((resolve) => {
          for (const event of ['bufferedamountlow', 'close'])
            channel.addEventListener(event, resolve, { once: true })
        })
      if (channel.readyState === 'open') channel.send(frame)
    }
  }
}

/** Run in the page: the secret of the epoch, as journal/keep.ts keeps it. */
async function secretOnDisk(): Promise<number[]> {
  const done = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
  const journal = (await indexedDB.databases()).find(({ name }) => /^stoep-(?!carrier-)/.test(name ?? ''))
  const opened = await done(indexedDB.open(journal?.name ?? ''))
  try {
    const kept = opened.transaction('kept').objectStore('kept')
    const epochs = (await done(kept.get('epochs'))) as Record<string, { secret: Uint8Array }>
    return [...(Object.values(epochs)[0]?.secret ?? [])]
  } finally {
    opened.close()
  }
}
