import { relayLink } from '#lib/links/relay.ts'
import { freshRoomAccess } from './room-access.ts'

/** Told an address, it pushes one update there and answers with the sequence number it got. */
onmessage = async ({ data }: MessageEvent<string>) => {
  const link = relayLink({ url: data, ...(await freshRoomAccess()) })
  link.start({
    welcomed: () => link.push(1, Uint8Array.of(1)),
    update: () => {},
    level: () => {},
    acked(_, seq) {
      postMessage({ seq })
      link.stop()
    },
    refused: (code) => postMessage({ code }),
    away: () => {}
  })
}
