/** Where this app and its relay are found: the relay serves the app, so both are one origin. */
export interface Addresses {
  /** Origin of the pages, without a slash at the end. */
  readonly page: string
  readonly relay: string
  readonly signalling: string
}

export function addressesOf(origin: string): Addresses {
  const socket = origin.replace(/^http/, 'ws')
  return { page: origin, relay: `${socket}/relay`, signalling: `${socket}/signal` }
}
