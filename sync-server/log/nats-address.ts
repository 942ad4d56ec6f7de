/** Where a log on NATS is: `nats://[user:password@]host[:port][,host[:port] ...][/stream][?replicas=N[&purge=yes]]`. */
export interface NatsAddress {
  readonly servers: readonly string[]
  readonly user: string | null
  readonly pass: string | null
  readonly stream: string
  readonly replicas: number
  /** Whether what a snapshot has may be removed from the stream (nats-compaction.ts). */
  readonly mayPurge: boolean
}

const pattern =
  /^nats:\/\/(?:(?<user>[^:@/]+):(?<pass>[^@/]*)@)?(?<hosts>[^/?@]+)(?:\/(?<stream>[A-Za-z0-9_-]{1,60})?)?(?:\?replicas=(?<replicas>[135])(?<purge>&purge=yes)?)?$/

/** Null for what is no such address. */
export function parseNatsAddress(text: string): NatsAddress | null {
  const found = pattern.exec(text)?.groups
  if (found?.['hosts'] === undefined) return null
  const { user, pass, hosts, stream = 'stoep', replicas = '3' } = found
  return {
    servers: hosts.split(','),
    user: user === undefined ? null : decodeURIComponent(user),
    pass: pass === undefined ? null : decodeURIComponent(pass),
    stream,
    replicas: Number(replicas),
    mayPurge: replicas === '1' || found['purge'] !== undefined
  }
}
