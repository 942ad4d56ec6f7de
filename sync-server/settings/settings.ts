/**
 * Every setting of the relay, once: the flags and variables it reads, what `--help` says, and docs/configuration.md
 * (`npm run docs`) are made of this table. What a value must be, config.ts checks.
 */
import { parseArgs } from 'node:util'
import type { ParseArgsOptionsConfig } from 'node:util'

export interface Setting {
  /** `yes`: a flag alone, or 1 in the environment. `list`: may be given more than once, or with commas between. */
  readonly kind: 'text' | 'yes' | 'list'
  /** What stands after the flag. */
  readonly shape: string
  readonly says: string
  /** What is the case without it. */
  readonly otherwise: string
}

const text = (shape: string, says: string, otherwise: string) =>
  ({ kind: 'text', shape, says, otherwise }) as const
const list = (shape: string, says: string, otherwise: string) =>
  ({ kind: 'list', shape, says, otherwise }) as const
const yes = (says: string, otherwise: string) => ({ kind: 'yes', shape: '', says, otherwise }) as const

export const settingGroups = {
  'Where it is': {
    port: text('N', 'port to listen on; 0 for any free one', '4400'),
    host: text(
      'ADDRESS',
      'address to listen on',
      '127.0.0.1, this machine only; with https 0.0.0.0, everywhere'
    ),
    https: yes('serve https, with a certificate made here unless one is given', 'http'),
    cert: text('FILE', 'PEM file of a certificate, together with key; implies https', 'none'),
    key: text('FILE', 'PEM file of its key', 'none'),
    name: list('HOST[:PORT]', 'answer only to this name', 'any name'),
    origin: list('ORIGIN', 'take connections only from pages of this origin', 'any page'),
    'behind-proxy': yes('a proxy of yours stands in front: believe its X-Forwarded-For', 'it is not believed')
  },
  'What it has': {
    data: text('DIR', 'folder of the log, the certificate and the codes', '.data'),
    store: text(
      'ADDRESS',
      'keep the log on NATS, nats://HOST[,HOST ...][/STREAM][?replicas=N[&purge=yes]], for several relays',
      'in the data folder'
    ),
    'keep-days': text('N', 'forget rooms that nobody used for N days, at least 30', 'all are kept'),
    static: text('DIR', 'folder of the built app', 'build'),
    map: text('FILE', 'streets for the map: a PMTiles archive', 'no streets')
  },
  'Who may use it': {
    'room-codes': text(
      'FILE',
      'only who has a code of this file makes rooms: one code a line, after # what you like',
      'everybody may, up to the limits'
    ),
    directory: text(
      'off|FILE',
      'no list of neighbourhoods to find; or only those whose id is in FILE, one a line',
      'every neighbourhood that wants to be found'
    )
  },
  'Phones without internet': {
    'node-port': text('N', 'UDP port by which phones nearby reach it, from the code on the poster', 'none'),
    'node-address': list('IP', 'address of this machine on that network, for the poster', 'its own'),
    page: text('ORIGIN', 'address of the app, for the poster', 'the installed app opens it')
  },
  Notifications: {
    push: text(
      'CONTACT',
      'wake phones through push services; CONTACT (mailto: or https:) is whom those write to',
      'nobody is woken'
    ),
    'push-service': list(
      'HOST',
      'push service that may be used, *.HOST for any below it',
      'those of the usual browsers'
    )
  },
  Calendars: {
    'no-calendars': yes(
      'keep no feeds of deals for calendar programs, and answer none',
      'whoever turns it on in the app has one'
    )
  },
  'How it is kept': {
    log: text('text|json', 'how it says what happens: sentences, or one line of JSON for each event', 'text'),
    'metrics-key': text(
      'KEY',
      'opens /metrics to other machines, as bearer token; at least 20 characters',
      'only this machine reads /metrics'
    ),
    'operator-port': text(
      'N|off',
      'port of the page for who hosts it, which is on this machine only',
      'two above port; any free one with port 0'
    ),
    'operator-lan': yes('open that page to the network at home too, over https', 'this machine only'),
    'backup-dir': text('DIR', 'folder for the copies made from that page', 'a USB stick that is found'),
    'starts-again': yes('something (systemd, Docker) starts the relay again when it ends', 'nothing does'),
    'update-request': text(
      'FILE',
      'made when the host asks for an update; what sees it there does the rest',
      'the page says which command updates'
    )
  }
} as const satisfies Readonly<Record<string, Readonly<Record<string, Setting>>>>

type Groups = typeof settingGroups
type UnionToBoth<Union> = (Union extends unknown ? (of: Union) => void : never) extends (
  of: infer Both
) => void
  ? Both
  : never
type Settings = UnionToBoth<Groups[keyof Groups]>

/** What was given for each; a list that was not given is empty, a `yes` false. */
export type Given = {
  readonly [Name in keyof Settings]: Settings[Name] extends { readonly kind: 'list' }
    ? readonly string[]
    : Settings[Name] extends { readonly kind: 'yes' }
      ? boolean
      : string | undefined
}

export type Environment = Readonly<Record<string, string | undefined>>

/** All of them by flag. */
export const settings: Readonly<Record<string, Setting>> = Object.assign({}, ...Object.values(settingGroups))

export function flagToVariable(flag: string): string {
  return `STOEP_${flag.toUpperCase().replaceAll('-', '_')}`
}

export interface ReadSettings {
  readonly given: Given
  readonly asksHelp: boolean
  readonly words: readonly string[]
}

/** Flags win over the environment; an empty variable is none. Throws on a flag that is not there. */
export function readSettings(args: readonly string[], environment: Environment): ReadSettings {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: parseOptions,
    allowPositionals: true
  })
  const given = Object.entries(settings).map(([flag, { kind }]) => {
    const variable = environment[flagToVariable(flag)] || undefined
    return [flag, values[flag] ?? fromVariable(kind, variable)]
  })
  // The table says of which kind each is, which Object.fromEntries cannot know.
  return { given: Object.fromEntries(given) as Given, asksHelp: values['help'] === true, words: positionals }
}

const parseOptions: ParseArgsOptionsConfig = {
  help: { type: 'boolean' },
  ...Object.fromEntries(
    Object.entries(settings).map(([flag, { kind }]) => [
      flag,
      { type: kind === 'yes' ? 'boolean' : 'string', multiple: kind === 'list' }
    ])
  )
}

function fromVariable(kind: Setting['kind'], variable: string | undefined) {
  if (kind === 'yes') return variable === '1'
  return kind === 'list' ? toList(variable) : variable
}

function toList(variable: string | undefined): string[] {
  return (variable ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

/** For `--help`: two columns. */
export function settingsHelp(): string {
  const column = 28
  return Object.entries(settingGroups)
    .map(([title, group]) => {
      const lines = Object.entries<Setting>(group).map(
        ([flag, { shape, says, otherwise }]) =>
          `  ${`--${flag} ${shape}`.trimEnd().padEnd(column)}${says} (${otherwise})`
      )
      return [`${title}:`, ...lines].join('\n')
    })
    .join('\n\n')
}
