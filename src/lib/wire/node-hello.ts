/**
 * How a device dials a node, and how each knows the other (docs/adr/0032-a-node-on-the-wall.md).
 *
 * No message goes ahead. The device keeps its own offer as the browser made it, and writes the answer itself from the
 * printed code: name and password of the node are both `nodeIceName(<its own ICE password>)`. So the first STUN
 * request tells the node all it lacks: the device's name and password.
 *
 * On the one data channel the node speaks first, a single message of `nodeHelloBytes`: version 1, and the signature of
 * the key on the paper over `nodeMessage` of both certificates. Then the relay protocol runs (frame.ts), each frame a
 * message; the device proves that it may enter a room over `nodeHost` in the place of a host's name, so that its proof
 * holds on this connection only.
 */
import { bytesToText, concatBytes, utf8 } from './bytes.ts'

/** SHA-256 of the certificates of the device and of the node on this connection, 32 bytes each. */
export interface NodeEnds {
  readonly device: Uint8Array
  readonly node: Uint8Array
}

const version = 1
const signatureBytes = 64
const nodeHelloBytes = 1 + signatureBytes
const namePrefix = 'd1/'

export function nodeIceName(devicePassword: string): string {
  return namePrefix + devicePassword
}

/** What the device's own password was; null when it is no name of a node. */
export function iceNameToPassword(name: string): string | null {
  return /^d1\/[\w+/]{22,128}$/.test(name) ? name.slice(namePrefix.length) : null
}

/** The bytes to sign (Ed25519) with the key of the node. */
export function nodeMessage({ device, node }: NodeEnds): Uint8Array<ArrayBuffer> {
  return concatBytes(utf8('stoep/1/node\0'), device, node)
}

/** What `prove` names in the place of the host (frame.ts). */
export function nodeHost({ device, node }: NodeEnds): string {
  return `node/${bytesToText(device)}/${bytesToText(node)}`
}

export function encodeNodeHello(signature: Uint8Array): Uint8Array<ArrayBuffer> {
  if (signature.length !== signatureBytes) throw new RangeError(`signature of ${signature.length} bytes`)
  return concatBytes(Uint8Array.of(version), signature)
}

/** The signature; null when it is no hello. */
export function readNodeHello(bytes: Uint8Array): Uint8Array | null {
  return bytes.length === nodeHelloBytes && bytes[0] === version ? bytes.slice(1) : null
}
