/** The box as its page sees it: how it is, and what its host may have it do. */
import { access, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { connect } from 'node:tls'
import { limits } from '#lib/wire/limits.ts'
import type { RelayConfig } from '#relay/settings/config.ts'
import { lastCopyOf, makeCopy, placesForCopies } from './copies.ts'
import type { BoxCertificate, BoxFacts } from './light.ts'
import type { BoxPage, Outcome } from './page.ts'
import { isSameVersion, versionInFolder } from './version.ts'
import type { SourceVersion } from './version.ts'
import type { Relay } from '#relay/relay.ts'

export interface OperatorBox {
  look(outcome: Outcome | null): Promise<BoxPage>
  /** `place`: which of the page's places. */
  copyTo(place: number): Promise<Outcome>
  askUpdate(): Promise<Outcome>
  restart(): void
}

export interface BoxNeeds {
  readonly config: RelayConfig
  readonly relay: Relay
  /** Ends the relay in good order. */
  readonly restart: () => void
  /** Unix ms. */
  readonly now: () => number
}

/** Of what an update said. */
const maxSaidChars = 300

export async function createOperatorBox({ config, relay, now, restart }: BoxNeeds): Promise<OperatorBox> {
  const { backupDir = null, startsAgain = false, updateRequestFile = null } = config.operator ?? {}
  const hasOwnLog = config.store === null
  const runs = await versionInFolder()
  let copying: Promise<Outcome> | null = null

  async function look(outcome: Outcome | null): Promise<BoxPage> {
    const [facts, places, there] = await Promise.all([
      factsOf(),
      placesForCopies(backupDir),
      versionInFolder()
    ])
    return {
      ...{ facts, outcome, places },
      runs: versionToText(runs),
      newerInFolder: isSameVersion(runs, there) ? null : versionToText(there),
      canRestart: startsAgain,
      canAskUpdate: updateRequestFile !== null,
      updateSaid: updateRequestFile === null ? null : await lastWords(`${updateRequestFile}.said`)
    }
  }

  async function copy(place: string | undefined): Promise<Outcome> {
    if (place === undefined || !hasOwnLog) return 'notCopied'
    return makeCopy(config.dataDir, place, now()).then(
      () => 'copied',
      () => 'notCopied'
    )
  }

  return {
    look,
    async copyTo(place) {
      const places = await placesForCopies(backupDir)
      copying ??= copy(places[place]).finally(() => (copying = null))
      return copying
    },
    async askUpdate() {
      if (updateRequestFile !== null) await writeFile(updateRequestFile, '')
      return 'asked'
    },
    restart() {
      if (startsAgain) restart()
    }
  }

  async function factsOf(): Promise<BoxFacts> {
    const { connections, freeBytes, certificateEnds, isReady } = await relay.standing()
    return {
      nowMs: now(),
      ...{ isReady, freeBytes },
      hasApp: await isThere(join(config.staticDir, 'index.html')),
      lacksMap: config.mapFile !== null && !(await isThere(config.mapFile)),
      connections: connections.relay + connections.node,
      maxConnections: limits.relay.maxConnections,
      certificate: await certificateOf(config, certificateEnds),
      hasOwnLog,
      lastCopy: await lastCopyOf(config.dataDir)
    }
  }
}

async function certificateOf(
  { tls, isBehindProxy, names }: RelayConfig,
  certificateEnds: number | null
): Promise<BoxCertificate> {
  if (certificateEnds !== null)
    return { keptBy: tls.kind === 'selfMade' ? 'box' : 'host', endsMs: certificateEnds * 1000 }
  if (!isBehindProxy) return { keptBy: 'nobody', endsMs: null }
  const [name] = names
  return { keptBy: 'proxy', endsMs: name === undefined ? null : await endShownFor(name) }
}

const handshakeMs = 2_000

/** When the certificate ends that the proxy on this machine shows for a name; Unix ms, null when it shows none. */
function endShownFor(name: string): Promise<number | null> {
  const [servername = '', port = '443'] = name.split(':')
  return new Promise((resolve) => {
    // It is only looked at, whoever signed it; nothing is sent.
    const socket = connect({ host: '127.0.0.1', port: Number(port), servername, rejectUnauthorized: false })
    const end = (found: number | null) => {
      socket.destroy()
      resolve(found)
    }
    socket.setTimeout(handshakeMs, () => end(null))
    socket.once('error', () => end(null))
    socket.once('secureConnect', () => end(Date.parse(socket.getPeerCertificate().valid_to) || null))
  })
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false
  )
}

async function lastWords(file: string): Promise<string | null> {
  const text = await readFile(file, 'utf8').catch(() => '')
  return text.trim().slice(0, maxSaidChars) || null
}

function versionToText({ version, commit }: SourceVersion): string {
  return commit === null ? version : `${version} (${commit})`
}
