/** Push services of the browsers in use; `*.` stands for any name in front. */
export const usualPushServices = [
  'fcm.googleapis.com',
  '*.push.services.mozilla.com',
  '*.push.apple.com',
  '*.notify.windows.com'
] as const

const plainHost = /^[a-z0-9.-]+(:\d+)?$/

/**
 * Whether the relay may send to this address. A device names it, so it could name anything the relay's machine can
 * reach: only https, and only hosts (with the port, where it is not 443) from the operator's list. What sends reads
 * addresses by older rules than this (RFC 3986 beside the URL standard), so it is taken only in the one spelling in
 * which both must see the same host.
 */
export function isPushService(endpoint: string, services: readonly string[]): boolean {
  const url = URL.parse(endpoint)
  if (!url || !plainHost.test(url.host) || !endpoint.startsWith(`https://${url.host}/`)) return false
  return services.some((service) => isNamedBy(service, url.host))
}

function isNamedBy(service: string, host: string): boolean {
  return service.startsWith('*.') ? host.endsWith(service.slice(1)) : host === service
}
