import { isIP } from 'node:net'
import { parseArgs } from 'node:util'
import { limits } from '#lib/wire/limits.ts'
import { parseNatsAddress } from './nats-address.ts'
import type { NodeChoice } from './node.ts'
import { usualPushServices } from './push-services.ts'

export type RelayCommand =
  | { readonly command: 'serve'; readonly config: RelayConfig }
  | { readonly command: 'verify'; readonly dataDir: string }
  | { readonly command: 'backup' | 'restore'; readonly dataDir: string; readonly file: string }
  /** The sheet for the wall; `page`: origin of the app, or null where no server has it. */
  | {
      readonly command: 'poster'
      readonly dataDir: string
      readonly file: string
      readonly node: NodeChoice
      readonly page: string | null
    }
  | { readonly command: 'help' }

export interface RelayConfig {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  /** A log that several relays share, `nats://...`; null for the one in the data folder. */
  readonly store: string | null
  /** Rooms nobody used for so many days are forgotten; null keeps all. */
  readonly keepDays: number | null
  readonly staticDir: string
  /** PMTiles archive of the streets, or null. */
  readonly mapFile: string | null
  readonly tls: TlsChoice
  readonly names: readonly string[]
  readonly origins: readonly string[]
  readonly isBehindProxy: boolean
  /** How phones nearby dial it without internet; null for not at all. */
  readonly node: NodeChoice | null
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
npm run relay -- verify                read the whole log and say whether it is sound
npm run relay -- poster FILE           make the sheet for the wall (PDF), with --node-port as the relay has it

  --port N            port to listen on (4400; 0 for any free one)
  --host ADDRESS      address to listen on (127.0.0.1; 0.0.0.0, which is everywhere, with --https)
  --data DIR          folder of the log and the certificate (.data)
  --store ADDRESS     keep the log on NATS, nats://HOST[,HOST ...][/STREAM][?replicas=N], for several relays (none)
  --keep-days N       forget rooms that nobody used for N days, at least 30 (keeps all)
  --static DIR        folder of the built app (build)
  --map FILE          streets for the map: a PMTiles archive (none)
  --https             serve https, with a certificate made here unless one is given
  --cert FILE --key FILE   PEM files of a certificate; implies --https
  --name HOST[:PORT]  answer only to this name; may be repeated
  --origin ORIGIN     take connections only from pages of this origin; may be repeated
  --behind-proxy      a proxy of yours stands in front: believe its X-Forwarded-For
  --node-port N       UDP port by which phones nearby reach it without internet, from the code on the poster (none)
  --node-address IP   address of this machine on that network, for the poster; may be repeated (its own)
  --page ORIGIN       address of the app, for the poster (the installed app)
  --push CONTACT      wake phones through push services (nobody); CONTACT (mailto: or https:) is whom those write to
  --push-service HOST push service that may be used, *.HOST for any below it; may be repeated (the usual ones)

Each is also read from the environment: STOEP_PORT, STOEP_HOST, STOEP_DATA, STOEP_STORE, STOEP_KEEP_DAYS, STOEP_STATIC, STOEP_MAP,
STOEP_HTTPS=1, STOEP_CERT, STOEP_KEY, STOEP_NAME and STOEP_ORIGIN (separated by commas), STOEP_BEHIND_PROXY=1, STOEP_NODE_PORT, STOEP_NODE_ADDRESS (by commas), STOEP_PAGE, STOEP_PUSH, STOEP_PUSH_SERVICE (by commas).
`.trim()

/** A sentence for the one who typed it. */
export class UsageFault extends Error {}

const options = {
  port: { type: 'string' },
  host: { type: 'string' },
  data: { type: 'string' },
  store: { type: 'string' },
  'keep-days': { type: 'string' },
  static: { type: 'string' },
  map: { type: 'string' },
  https: { type: 'boolean' },
  cert: { type: 'string' },
  key: { type: 'string' },
  name: { type: 'string', multiple: true },
  origin: { type: 'string', multiple: true },
  'behind-proxy': { type: 'boolean' },
  'node-port': { type: 'string' },
  'node-address': { type: 'string', multiple: true },
  page: { type: 'string' },
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
  if (command === 'verify' && file === undefined) return { command, dataDir }
  if ((command === 'backup' || command === 'restore') && file !== undefined && rest.length === 0) {
    return { command, dataDir, file }
  }
  if (command === 'poster' && file !== undefined && rest.length === 0) {
    const node = toNode(values, environment)
    if (node === null || node.port === 0)
      throw new UsageFault('A poster needs the --node-port on which the relay listens.')
    return { command, dataDir, file, node, page: toPage(values.page ?? environment['STOEP_PAGE']) }
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
    store: toStore(flags.store ?? environment['STOEP_STORE']),
    keepDays: toKeepDays(flags['keep-days'] ?? environment['STOEP_KEEP_DAYS']),
    staticDir: flags.static ?? environment['STOEP_STATIC'] ?? 'build',
    mapFile: flags.map ?? environment['STOEP_MAP'] ?? null,
    tls,
    names: flags.name ?? toList(environment['STOEP_NAME']),
    origins: flags.origin ?? toList(environment['STOEP_ORIGIN']),
    isBehindProxy: flags['behind-proxy'] ?? environment['STOEP_BEHIND_PROXY'] === '1',
    node: toNode(flags, environment),
    push: toPush(flags, environment)
  }
}

function toStore(address: string | undefined): string | null {
  if (address === undefined || address === '') return null
  if (parseNatsAddress(address) === null)
    throw new UsageFault('--store is an address like nats://host:4222,host:4222/stream.')
  return address
}

function toKeepDays(text: string | undefined): number | null {
  if (text === undefined || text === '') return null
  const days = Number(text)
  if (!/^\d+$/.test(text) || days < limits.unusedRooms.minDays)
    throw new UsageFault(`--keep-days is a number of days, at least ${limits.unusedRooms.minDays}.`)
  return days
}

function toTls(flags: Flags, environment: Environment): TlsChoice {
  const certFile = flags.cert ?? environment['STOEP_CERT']
  const keyFile = flags.key ?? environment['STOEP_KEY']
  if (certFile !== undefined && keyFile !== undefined) return { kind: 'given', certFile, keyFile }
  if (certFile !== undefined || keyFile !== undefined)
    throw new UsageFault('--cert and --key belong together.')
  return { kind: (flags.https ?? environment['STOEP_HTTPS'] === '1') ? 'selfMade' : 'none' }
}

function toNode(flags: Flags, environment: Environment): NodeChoice | null {
  const port = flags['node-port'] ?? environment['STOEP_NODE_PORT']
  const addresses = flags['node-address'] ?? toList(environment['STOEP_NODE_ADDRESS'])
  const wrong = addresses.find((address) => isIP(address) === 0 || /[.%].*[:%]|:.*[.%]/.test(address))
  if (wrong !== undefined) throw new UsageFault(`"${wrong}" is not an IP address.`)
  if (addresses.length > limits.node.maxAddresses)
    throw new UsageFault(`A code holds at most ${limits.node.maxAddresses} addresses.`)
  return port === undefined ? null : { port: toPort(port), addresses }
}

function toPage(origin: string | undefined): string | null {
  if (origin === undefined) return null
  if (!URL.canParse(origin) || !/^https?:$/.test(new URL(origin).protocol))
    throw new UsageFault(`"${origin}" is not the address of a page.`)
  return new URL(origin).origin
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
