/** A fresh room access key pair by WebCrypto: what a relay link needs to be let into a room of its own. */
export async function freshRoomAccess() {
  const pair = (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
  const room = new Uint8Array(await crypto.subtle.digest('SHA-256', publicKey))
  const sign = async (message: Uint8Array) =>
    new Uint8Array(await crypto.subtle.sign('Ed25519', pair.privateKey, message.slice()))
  return { room, publicKey, sign }
}
