/** The relay as a program: `npm run relay -- --help`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { backUp, restore } from '#relay/log/backup.ts'
import { keepCertificate } from '#relay/web/certificate-keeping.ts'
import { fingerprintOf, keptCertificate, lanAddresses } from '#relay/web/certificate.ts'
import type { Certificate } from '#relay/web/certificate.ts'
import { parseCommand, usage, UsageFault } from '#relay/settings/config.ts'
import type { RelayCommand, RelayConfig } from '#relay/settings/config.ts'
import { certificateFilesIn, logFileIn } from '#relay/log/data-folder.ts'
import { eventToJson, eventToSentence, faultToWord } from '#relay/watch/events.ts'
import type { RelayEvent, TellEvent } from '#relay/watch/events.ts'
import { createOperatorBox } from '#relay/operator/box.ts'
import { keptOperatorCode } from '#relay/operator/code.ts'
import { openOperatorDoor } from '#relay/operator/door.ts'
import type { OperatorDoor } from '#relay/operator/door.ts'
import { keptNodeIdentity } from '#relay/node/node-identity.ts'
import { nodeCodeOf } from '#relay/node/node.ts'
import { nodeLink, posterPdf } from '#relay/node/poster.ts'
import { startRelay } from './relay.ts'
import type { Relay } from './relay.ts'
import { verifyLog } from '#relay/log/verify.ts'
import type { Verdict } from '#relay/log/verify.ts'

try {
  await run(parseCommand(process.argv.slice(2), process.env))
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault)
  if (fault instanceof UsageFault) console.error(`\n${usage}`)
  process.exitCode = 1
}

async function run(asked: RelayCommand): Promise<void> {
  switch (asked.command) {
    case 'help':
      return console.log(usage)
    case 'serve':
      return serve(asked.config)
    case 'backup':
      backUp(asked.dataDir, asked.file)
      return console.log(`The log is copied to ${asked.file}.`)
    case 'verify':
      return sayVerdict(verifyLog(logFileIn(asked.dataDir)))
    case 'poster':
      return makePoster(asked)
    case 'code':
      return console.log(keptOperatorCode(asked.dataDir))
    case 'restore':
      return sayRestored(asked.file, restore(asked.dataDir, asked.file, Date.now()).replaced)
  }
}

function sayVerdict({ rooms, updates, bytes, faults }: Verdict): void {
  console.log(`${rooms} rooms, ${updates} updates, ${bytes} bytes.`)
  for (const fault of faults) console.log(fault)
  if (faults.length > 0) process.exitCode = 1
  console.log(faults.length > 0 ? 'The log is damaged.' : 'The log is sound.')
}

async function makePoster({
  dataDir,
  file,
  node,
  page
}: RelayCommand & { command: 'poster' }): Promise<void> {
  const identity = await keptNodeIdentity(dataDir, Date.now())
  const link = nodeLink(nodeCodeOf(identity, node), page)
  writeFileSync(file, posterPdf(link))
  console.log(`The sheet for the wall is ${file}. Its code leads to ${link}`)
}

function sayRestored(file: string, replaced: string | null): void {
  console.log(`The relay goes on from ${file}. Devices will bring back what it lacks.`)
  if (replaced !== null) console.log(`What was there before is kept as ${replaced}.`)
}

async function serve(config: RelayConfig): Promise<void> {
  const tls = await certificateFor(config)
  const { tls: _, ...options } = config
  const tell = config.logForm === 'json' ? tellAsJson : tellInWords
  const relay = await startRelay({ ...options, ...(tls && { tls }), countsProcess: true, log: tell })
  if (config.logForm === 'json') tell({ event: 'started', url: relay.url, version: relay.version })
  else sayWhere(config, relay, tls)
  const stopAll = () => void stop(relay, page, tell)
  // Not waited for: who stops the relay meanwhile is heard.
  const page = openPage(config, relay, tls, stopAll, tell)
  if (tls !== null) {
    const use = (renewed: Certificate) => {
      relay.useCertificate(renewed)
      void page.then((open) => open?.useCertificate(renewed))
    }
    keepCertificate({ first: tls, read: () => certificateFor(config), use, say: tell })
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stopAll)
}

/** The page for who hosts the relay. Without it neighbours are served all the same. */
async function openPage(
  config: RelayConfig,
  relay: Relay,
  tls: Certificate | null,
  restart: () => void,
  tell: TellEvent
): Promise<OperatorDoor | null> {
  if (config.operator === null) return null
  try {
    const code = keptOperatorCode(config.dataDir)
    const box = await createOperatorBox({ config, relay, restart, now: Date.now })
    // A code does not go over a network in the clear.
    const own = tls === null && config.operator.isForLan ? await ownCertificate(config.dataDir) : null
    const shown = tls ?? own ?? undefined
    const page = await openOperatorDoor({ ...config.operator, tls: shown, code, box, now: Date.now })
    if (own !== null) {
      const use = (renewed: Certificate) => page.useCertificate(renewed)
      keepCertificate({ first: own, read: () => ownCertificate(config.dataDir), use, say: tell })
    }
    // In the log of a service a code would be read by more than its host.
    if (config.logForm === 'text') console.log(`How this box is doing: ${page.url} (code: ${code})`)
    return page
  } catch (fault) {
    tell({ event: 'operatorPageMissing', why: faultToWord(fault) })
    return null
  }
}

async function certificateFor({ tls, dataDir }: RelayConfig): Promise<Certificate | null> {
  if (tls.kind === 'none') return null
  if (tls.kind === 'given') {
    return { cert: readFileSync(tls.certFile, 'utf8'), key: readFileSync(tls.keyFile, 'utf8') }
  }
  return ownCertificate(dataDir)
}

function ownCertificate(dataDir: string): Promise<Certificate> {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  return keptCertificate(certificateFilesIn(dataDir), lanAddresses(), Date.now())
}

function tellAsJson(event: RelayEvent): void {
  console.log(eventToJson(event, Date.now()))
}

function tellInWords(event: RelayEvent): void {
  const isPlain = event.event === 'stopping'
  console.log(isPlain ? eventToSentence(event) : `${new Date().toISOString()} ${eventToSentence(event)}`)
}

function sayWhere(
  { host, tls }: RelayConfig,
  { port, url, nodeCode }: Relay,
  certificate: Certificate | null
): void {
  console.log(`Stoep is at ${url}`)
  if (nodeCode !== null)
    console.log('Phones nearby reach it without internet by its poster: npm run relay -- poster wall.pdf')
  const isEverywhere = host === '0.0.0.0' || host === '::'
  const scheme = certificate === null ? 'http' : 'https'
  for (const address of isEverywhere ? lanAddresses() : [])
    console.log(`        and ${scheme}://${address}:${port}`)
  if (certificate === null && isEverywhere) {
    console.log(
      'Over http from another machine a browser keeps no keys: use --https for phones on this network.'
    )
  }
  if (certificate === null && !isEverywhere)
    console.log('Only this machine can reach it. For phones on this network: npm start -- --https')
  if (isEverywhere && certificate !== null)
    console.log('Open it at the address your neighbours will use: invitations lead to where they were made.')
  if (certificate !== null && tls.kind === 'selfMade') {
    console.log(
      'The certificate was made here, so a phone asks once whether to go on. Its SHA-256 fingerprint:'
    )
    console.log(fingerprintOf(certificate))
  }
}

async function stop(relay: Relay, page: Promise<OperatorDoor | null>, tell: TellEvent): Promise<void> {
  tell({ event: 'stopping' })
  await relay.close()
  await (await page)?.close()
  tell({ event: 'stopped' })
}
