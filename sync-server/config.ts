import { parseArgs } from 'node:util'
import { usualPushServices } from './push-services.ts'

export type RelayCommand =
  | { readonly command: 'serve'; readonly config: RelayConfig }
  | { readonly command: 'backup' | 'restore'; readonly dataDir: string; readonly file: string }
  | { readonly command: 'help' }

export interface RelayConfig {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  readonly staticDir: string
  /** PMTiles archive of the streets, or null. */
  readonly mapFile: string | null
  readonly tls: TlsChoice
  readonly names: readonly string[]
  readonly origins: readonly string[]
  readonly isBehindProxy: boolean
  /** How devices are woken; null for not at all. */
  readonly push: { readonly contact: string; readonly services: readonly string[] } | null
}

export type TlsChoice =
  | { readonly kind: 'none' }
  /** Made by the relay itself and kept in the data folder. */
  | { readonly kind: 'selfMade' }
  /** PEM files. */
  | { readonly kind: 'given'; readonly certFile: string; readonly keyFile: string }

export const usage = `
npm run relay -- [serve] [options]     run the relay and serve the app
npm run relay -- backup FILE           copy the log to FILE, also while the relay runs
npm run relay -- restore FILE          put FILE in the place of the log (stop the relay first)

  --port N            port to listen on (4400; 0 for any free one)
  --host ADDRESS      address to listen on (127.0.0.1; 0.0.0.0, which is everywhere, with --https)
  --data DIR          folder of the log and the certificate (.data)
  --static DIR        folder of the built app (build)
  --map FILE          streets for the map: a PMTiles archive (none)
  --https             serve https, with a certificate made here unless one is given
  --cert FILE --key FILE   PEM files of a certificate; implies --https
  --name HOST[:PORT]  answer only to this name; may be repeated
  --origin ORIGIN     take connections only from pages of this origin; may be repeated
  --behind-proxy      a proxy of yours stands in front: believe its X-Forwarded-For
  --push CONTACT      wake phones through push services (nobody); CONTACT (mailto: or https:) is whom those write to
  --push-service HOST push service that may be used, *.HOST for any below it; may be repeated (the usual ones)

Each is also read from the environment: STOEP_PORT, STOEP_HOST, STOEP_DATA, STOEP_STATIC, STOEP_MAP,
STOEP_HTTPS=1, STOEP_CERT, STOEP_KEY, STOEP_NAME and STOEP_ORIGIN (separated by commas), STOEP_BEHIND_PROXY=1, STOEP_PUSH, STOEP_PUSH_SERVICE (by commas).
`.trim()

/** A sentence for the one who typed it. */
export class UsageFault extends Error {}

const options = {
  port: { type: 'string' },
  host: { type: 'string' },
  data: { type: 'string' },
  static: { type: 'string' },
  map: { type: 'string' },
  https: { type: 'boolean' },
  cert: { type: 'string' },
  key: { type: 'string' },
  name: { type: 'string', multiple: true },
  origin: { type: 'string', multiple: true },
  'behind-proxy': { type: 'boolean' },
  push: { type: 'string' },
  'push-service': { type: 'string', multiple: true },
  help: { type: 'boolean' }
} as const

type Environment = Readonly<Record<string, string | undefined>>

/** Flags win over the environment. Throws UsageFault on what it does not understand. */
export function parseCommand(args: readonly string[], environment: Environment): RelayCommand {
  const { values, positionals } = parseFlags(args)
  const [command = 'serve', file, ...rest] = positionals
  const dataDir = values.data ?? environment['STOEP_DATA'] ?? '.data'
  if (values.help === true || command === 'help') return { command: 'help' }
  if (command === 'serve' && file === undefined)
    return { command, config: toConfig(values, dataDir, environment) }
  if ((command === 'backup' || command === 'restore') && file !== undefined && rest.length === 0) {
    return { command, dataDir, file }
  }
  throw new UsageFault(`I do not understand "${positionals.join(' ')}".`)
}

function parseFlags(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true })
  } catch (fault) {
    throw new UsageFault(fault instanceof Error ? fault.message : String(fault))
  }
}

type Flags = ReturnType<typeof parseFlags>['values']

function toConfig(flags: Flags, dataDir: string, environment: Environment): RelayConfig {
  const tls = toTls(flags, environment)
  return {
    port: toPort(flags.port ?? environment['STOEP_PORT'] ?? '4400'),
    host: flags.host ?? environment['STOEP_HOST'] ?? (tls.kind === 'none' ? '127.0.0.1' : '0.0.0.0'),
    dataDir,
    staticDir: flags.static ?? environment['STOEP_STATIC'] ?? 'build',
    mapFile: flags.map ?? environment['STOEP_MAP'] ?? null,
    tls,
    names: flags.name ?? toList(environment['STOEP_NAME']),
    origins: flags.origin ?? toList(environment['STOEP_ORIGIN']),
    isBehindProxy: flags['behind-proxy'] ?? environment['STOEP_BEHIND_PROXY'] === '1',
    push: toPush(flags, environment)
  }
}

function toTls(flags: Flags, environment: Environment): TlsChoice {
  const certFile = flags.cert ?? environment['STOEP_CERT']
  const keyFile = flags.key ?? environment['STOEP_KEY']
  if (certFile !== undefined && keyFile !== undefined) return { kind: 'given', certFile, keyFile }
  if (certFile !== undefined || keyFile !== undefined)
    throw new UsageFault('--cert and --key belong together.')
  return { kind: (flags.https ?? environment['STOEP_HTTPS'] === '1') ? 'selfMade' : 'none' }
}

function toPush(flags: Flags, environment: Environment): RelayConfig['push'] {
  const contact = flags.push ?? environment['STOEP_PUSH']
  if (contact === undefined || contact === '') return null
  if (!/^(mailto:[^@\s]+@|https:\/\/)[^\s]+$/.test(contact))
    throw new UsageFault(`"${contact}" is neither mailto:you@example.org nor an https: address.`)
  const services = flags['push-service'] ?? toList(environment['STOEP_PUSH_SERVICE'])
  return { contact, services: services.length > 0 ? services : usualPushServices }
}

function toPort(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) throw new UsageFault(`"${text}" is not a port.`)
  return port
}

function toList(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
