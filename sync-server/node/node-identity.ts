/** By what phones know this relay when they dial it without internet: made once, for it hangs on the wall. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, sign, X509Certificate } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generate } from 'selfsigned'
import type { Certificate } from '#relay/web/certificate.ts'

export interface NodeIdentity extends Certificate {
  /** SHA-256 of the certificate, 32 bytes. */
  readonly fingerprint: Uint8Array
  /** Ed25519 public key, 32 bytes. */
  readonly publicKey: Uint8Array
  /** Ed25519 signature, 64 bytes. */
  sign(message: Uint8Array): Uint8Array
}

interface Kept extends Certificate {
  /** Ed25519, PEM. */
  readonly signingKey: string
}

const validYears = 50

/** The one in the folder, made when there is none; with null one for this time only. Throws when it is damaged. */
export async function keptNodeIdentity(folder: string | null, nowMs: number): Promise<NodeIdentity> {
  if (folder === null) return toIdentity(await makeKept(nowMs))
  const file = join(folder, 'node.json')
  if (readOrNull(file) === null) keepFirst(folder, file, await makeKept(nowMs))
  return toIdentity(JSON.parse(readFileSync(file, 'utf8')) as Kept)
}

function toIdentity({ cert, key, signingKey }: Kept): NodeIdentity {
  const privateKey = createPrivateKey(signingKey)
  const publicKey = createPublicKey(privateKey).export({ format: 'der', type: 'spki' })
  const fingerprint = new X509Certificate(cert).fingerprint256.replaceAll(':', '')
  return {
    cert,
    key,
    fingerprint: new Uint8Array(Buffer.from(fingerprint, 'hex')),
    publicKey: new Uint8Array(publicKey.subarray(-32)),
    sign: (message) => new Uint8Array(sign(null, message, privateKey))
  }
}

/** A phone holds it against its hash, never against a date or a name. */
async function makeKept(nowMs: number): Promise<Kept> {
  const made = await generate([{ name: 'commonName', value: 'Stoep node' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate: new Date(nowMs - 24 * 60 * 60 * 1000),
    notAfterDate: new Date(nowMs + validYears * 365 * 24 * 60 * 60 * 1000)
  })
  const { privateKey } = generateKeyPairSync('ed25519')
  const signingKey = privateKey.export({ format: 'pem', type: 'pkcs8' }).toString()
  return { cert: made.cert, key: made.private, signingKey }
}

/** Of two programs that make one at the same time, the first one's stands. */
function keepFirst(folder: string, file: string, kept: Kept): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify(kept), { mode: 0o600 })
  try {
    linkSync(draft, file)
  } catch (fault) {
    if (readOrNull(file) === null) throw fault
  } finally {
    rmSync(draft)
  }
}

function readOrNull(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}
