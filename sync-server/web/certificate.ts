import { X509Certificate } from 'node:crypto'
import { chmodSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { generate } from 'selfsigned'

export interface CertificateFiles {
  readonly certificateFile: string
  readonly keyFile: string
}

/** PEM. */
export interface Certificate {
  readonly cert: string
  readonly key: string
}

const dayMs = 24 * 60 * 60 * 1000
/** Phones refuse a certificate for longer than 825 days. */
const validDays = 365
const renewBeforeDays = 30

/** The IPv4 addresses by which others on the local network reach this machine. */
export function lanAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
}

/**
 * The self-made certificate kept in these files. A new one is made when there is none, when it no longer covers an
 * address of this machine, and thirty days before it ends; `nowMs` says when that is.
 */
export async function keptCertificate(
  files: CertificateFiles,
  addresses: readonly string[],
  nowMs: number
): Promise<Certificate> {
  const kept = readKept(files)
  if (kept !== null && stillServes(kept, addresses, nowMs)) return kept
  const made = await makeCertificate(addresses, nowMs)
  writeWhole(files.keyFile, made.key)
  writeWhole(files.certificateFile, made.cert)
  return made
}

/** SHA-256 over the certificate, in the spelling browsers show. */
export function fingerprintOf({ cert }: Certificate): string {
  return new X509Certificate(cert).fingerprint256
}

function readKept({ certificateFile, keyFile }: CertificateFiles): Certificate | null {
  try {
    return { cert: readFileSync(certificateFile, 'utf8'), key: readFileSync(keyFile, 'utf8') }
  } catch {
    return null
  }
}

function stillServes({ cert }: Certificate, addresses: readonly string[], nowMs: number): boolean {
  try {
    const certificate = new X509Certificate(cert)
    const isFresh = Date.parse(certificate.validTo) - nowMs > renewBeforeDays * dayMs
    return isFresh && addresses.every((address) => certificate.checkIP(address) !== undefined)
  } catch {
    return false
  }
}

async function makeCertificate(addresses: readonly string[], nowMs: number): Promise<Certificate> {
  const ips = ['127.0.0.1', '::1', ...addresses].map((ip) => ({ type: 7 as const, ip }))
  const made = await generate([{ name: 'commonName', value: 'Stoep relay' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    // A phone's clock may be a day behind.
    notBeforeDate: new Date(nowMs - dayMs),
    notAfterDate: new Date(nowMs + validDays * dayMs),
    extensions: [
      { name: 'basicConstraints', cA: false, critical: true },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }, ...ips] }
    ]
  })
  return { cert: made.cert, key: made.private }
}

function writeWhole(file: string, text: string): void {
  const draft = `${file}.new`
  writeFileSync(draft, text, { mode: 0o600 })
  chmodSync(draft, 0o600)
  renameSync(draft, file)
}
