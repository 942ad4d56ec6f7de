import { isIP } from 'node:net'
import { limits } from '#lib/wire/limits.ts'
import { parseNatsAddress } from '#relay/log/nats-address.ts'
import type { NodeChoice } from '#relay/node/node.ts'
import { usualPushServices } from '#relay/waking/push-services.ts'
import { readSettings, settingsHelp } from './settings.ts'
import type { Environment, Given } from './settings.ts'

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
  /** Says the code of the page for the host. */
  | { readonly command: 'code'; readonly dataDir: string }
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
  /** File of codes without which nobody makes a room; null lets everybody. */
  readonly roomCodesFile: string | null
  /** How phones nearby dial it without internet; null for not at all. */
  readonly node: NodeChoice | null
  /** Which neighbourhoods may be found; null for no directory. */
  readonly directory: { readonly listFile: string | null } | null
  /** How devices are woken; null for not at all. */
  readonly push: { readonly contact: string; readonly services: readonly string[] } | null
  readonly keepsCalendars: boolean
  readonly logForm: 'text' | 'json'
  readonly metricsKey: string | null
  /** The page for who hosts it; null for none. */
  readonly operator: OperatorChoice | null
}

export interface OperatorChoice {
  readonly port: number
  /** Also for machines on the network at home. */
  readonly isForLan: boolean
  readonly backupDir: string | null
  readonly startsAgain: boolean
  readonly updateRequestFile: string | null
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
npm run relay -- code                  say the code of the page for who hosts it

${settingsHelp()}

Each is also read from the environment, as docs/configuration.md says: --behind-proxy is STOEP_BEHIND_PROXY=1.
`.trim()

/** A sentence for the one who typed it. */
export class UsageFault extends Error {}

/** Throws UsageFault on what it does not understand. */
export function parseCommand(args: readonly string[], environment: Environment): RelayCommand {
  const { given, asksHelp, words } = read(args, environment)
  const [command = 'serve', file, ...rest] = words
  const dataDir = given.data ?? '.data'
  if (asksHelp || command === 'help') return { command: 'help' }
  if (command === 'serve' && file === undefined) return { command, config: toConfig(given, dataDir) }
  if (isOfOwnLog(command) && toStore(given.store) !== null) throw new UsageFault(copiedByNats)
  if ((command === 'code' || command === 'verify') && file === undefined) return { command, dataDir }
  if ((command === 'backup' || command === 'restore') && file !== undefined && rest.length === 0) {
    return { command, dataDir, file }
  }
  if (command === 'poster' && file !== undefined && rest.length === 0) {
    const node = toNode(given)
    if (node === null || node.port === 0)
      throw new UsageFault('A poster needs the --node-port on which the relay listens.')
    return { command, dataDir, file, node, page: toPage(given.page) }
  }
  throw new UsageFault(`I do not understand "${words.join(' ')}".`)
}

function isOfOwnLog(command: string): boolean {
  return command === 'backup' || command === 'restore' || command === 'verify'
}

const copiedByNats =
  'The log is on NATS, and so is copied, put back and checked with its own tools: nats account backup, nats account restore, nats server report jetstream. docs/hosting.md says how.'

function read(args: readonly string[], environment: Environment) {
  try {
    return readSettings(args, environment)
  } catch (fault) {
    throw new UsageFault(fault instanceof Error ? fault.message : String(fault))
  }
}

function toConfig(given: Given, dataDir: string): RelayConfig {
  const tls = toTls(given)
  const port = toPort(given.port ?? '4400')
  return {
    port,
    host: given.host ?? (tls.kind === 'none' ? '127.0.0.1' : '0.0.0.0'),
    dataDir,
    store: toStore(given.store),
    keepDays: toKeepDays(given),
    staticDir: given.static ?? 'build',
    mapFile: given.map ?? null,
    tls,
    names: given.name,
    origins: given.origin,
    isBehindProxy: given['behind-proxy'],
    roomCodesFile: given['room-codes'] ?? null,
    node: toNode(given),
    push: toPush(given),
    keepsCalendars: !given['no-calendars'],
    directory: toDirectory(given.directory),
    logForm: toLogForm(given.log),
    metricsKey: toMetricsKey(given['metrics-key']),
    operator: toOperator(given, port)
  }
}

function toStore(address: string | undefined): string | null {
  if (address === undefined) return null
  if (parseNatsAddress(address) === null)
    throw new UsageFault('--store is an address like nats://host:4222,host:4222/stream.')
  return address
}

function toKeepDays({ 'keep-days': text, store }: Given): number | null {
  if (text === undefined) return null
  if (store !== undefined) throw new UsageFault('--keep-days is for a log in the data folder, not on NATS.')
  const days = Number(text)
  if (!/^\d+$/.test(text) || days < limits.unusedRooms.minDays)
    throw new UsageFault(`--keep-days is a number of days, at least ${limits.unusedRooms.minDays}.`)
  return days
}

function toTls({ cert: certFile, key: keyFile, https }: Given): TlsChoice {
  if (certFile !== undefined && keyFile !== undefined) return { kind: 'given', certFile, keyFile }
  if (certFile !== undefined || keyFile !== undefined)
    throw new UsageFault('--cert and --key belong together.')
  return { kind: https ? 'selfMade' : 'none' }
}

function toNode({ 'node-port': port, 'node-address': addresses }: Given): NodeChoice | null {
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

function toPush({ push: contact, 'push-service': services }: Given): RelayConfig['push'] {
  if (contact === undefined || contact === '') return null
  if (!/^(mailto:[^@\s]+@|https:\/\/)[^\s]+$/.test(contact))
    throw new UsageFault(`"${contact}" is neither mailto:you@example.org nor an https: address.`)
  return { contact, services: services.length > 0 ? services : usualPushServices }
}

function toDirectory(asked: string | undefined): RelayConfig['directory'] {
  return asked === 'off' ? null : { listFile: asked ?? null }
}

function toLogForm(form = 'text'): 'text' | 'json' {
  if (form === 'text' || form === 'json') return form
  throw new UsageFault(`--log is text or json, not "${form}".`)
}

/** A key that can be guessed would be none. */
const minMetricsKeyChars = 20

function toMetricsKey(key: string | undefined): string | null {
  if (key !== undefined && key.length < minMetricsKeyChars)
    throw new UsageFault(`--metrics-key needs at least ${minMetricsKeyChars} characters.`)
  return key ?? null
}

function toOperator(given: Given, port: number): OperatorChoice | null {
  const asked = given['operator-port']
  if (asked === 'off') return null
  return {
    port: asked === undefined ? operatorPortBeside(port) : toPort(asked),
    isForLan: given['operator-lan'],
    backupDir: given['backup-dir'] ?? null,
    startsAgain: given['starts-again'],
    updateRequestFile: given['update-request'] ?? null
  }
}

/** The one in between is the node's in the hosting guide. */
function operatorPortBeside(port: number): number {
  return port === 0 || port > 65_533 ? 0 : port + 2
}

function toPort(text: string): number {
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) throw new UsageFault(`"${text}" is not a port.`)
  return port
}
