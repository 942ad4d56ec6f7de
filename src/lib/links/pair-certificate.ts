import { fingerprintIn } from './pair-sdp.ts'

const yearMs = 365 * 24 * 60 * 60 * 1000

export interface PairCertificate {
  /** Can be kept in IndexedDB; its private half cannot be read out. The browser may let it end earlier than in a year. */
  readonly certificate: RTCCertificate
  /** SHA-256 of it, 32 bytes. */
  readonly print: Uint8Array
}

/** Throws where the browser has no WebRTC. */
export async function makePairCertificate(): Promise<PairCertificate> {
  const wanted: EcKeyGenParams & { readonly expires: number } = {
    name: 'ECDSA',
    namedCurve: 'P-256',
    expires: yearMs
  }
  const certificate = await RTCPeerConnection.generateCertificate(wanted)
  return { certificate, print: await printOf(certificate) }
}

/** By way of a description, for not every browser tells it otherwise. */
async function printOf(certificate: RTCCertificate): Promise<Uint8Array> {
  const rtc = new RTCPeerConnection({ certificates: [certificate] })
  rtc.createDataChannel('print')
  const { sdp = '' } = await rtc.createOffer()
  rtc.close()
  return fingerprintIn(sdp)
}
