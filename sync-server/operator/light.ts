/** Whether all is well with this box, as one light and the reasons why it is not green. Pure. */

export interface BoxFacts {
  readonly nowMs: number
  /** Updates are taken and stored. */
  readonly isReady: boolean
  /** On the disk of the data folder; null where that is not known. */
  readonly freeBytes: number | null
  readonly hasApp: boolean
  /** The streets that were asked for are not there. */
  readonly lacksMap: boolean
  readonly connections: number
  readonly maxConnections: number
  readonly certificate: BoxCertificate
  /** Copies can be made of it here: it is in the data folder, and not on NATS. */
  readonly hasOwnLog: boolean
  /** Null: none was made. */
  readonly lastCopy: { readonly atMs: number; readonly file: string } | null
}

/** Who looks after the certificate, and when the one in use ends; `endsMs` is null where that cannot be seen. */
export interface BoxCertificate {
  readonly keptBy: 'nobody' | 'box' | 'host' | 'proxy'
  readonly endsMs: number | null
}

export type Light = 'green' | 'orange' | 'red'

const mebibyte = 1024 * 1024
const dayMs = 24 * 60 * 60 * 1000

/** The gravest first; what stands first is said first. */
const concerns = {
  cannotStore: { light: 'red', applies: ({ isReady }) => !isReady },
  diskFull: { light: 'red', applies: (facts) => hasLess(facts, 256 * mebibyte) },
  noApp: { light: 'red', applies: ({ hasApp }) => !hasApp },
  certificateOver: { light: 'red', applies: (facts) => endsWithin(facts, 0) },
  crowded: {
    light: 'orange',
    applies: ({ connections, maxConnections }) => connections >= 0.9 * maxConnections
  },
  diskLow: {
    light: 'orange',
    applies: (facts) => hasLess(facts, 1024 * mebibyte) && !hasLess(facts, 256 * mebibyte)
  },
  certificateSoon: {
    light: 'orange',
    applies: (facts) => endsWithin(facts, 14 * dayMs) && !endsWithin(facts, 0)
  },
  noMap: { light: 'orange', applies: ({ lacksMap }) => lacksMap },
  noCopy: { light: 'orange', applies: ({ hasOwnLog, lastCopy }) => hasOwnLog && lastCopy === null },
  oldCopy: {
    light: 'orange',
    applies: ({ hasOwnLog, lastCopy, nowMs }) =>
      hasOwnLog && lastCopy !== null && nowMs - lastCopy.atMs > 8 * dayMs
  }
} as const satisfies Record<string, { light: Light; applies: (facts: BoxFacts) => boolean }>

export type Concern = keyof typeof concerns

export interface BoxLight {
  readonly light: Light
  readonly concerns: readonly Concern[]
}

export function lightOf(facts: BoxFacts): BoxLight {
  const all = Object.entries(concerns) as [Concern, (typeof concerns)[Concern]][]
  const found = all.filter(([, { applies }]) => applies(facts))
  const first = found[0]?.[1].light
  return { light: first ?? 'green', concerns: found.map(([name]) => name) }
}

function hasLess({ freeBytes }: BoxFacts, bytes: number): boolean {
  return freeBytes !== null && freeBytes < bytes
}

function endsWithin({ certificate: { endsMs }, nowMs }: BoxFacts, ms: number): boolean {
  return endsMs !== null && endsMs - nowMs <= ms
}
