/** For what was built without a policy of its own: no scripts in the page, nothing from elsewhere. */
const plainPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self' ws: wss:",
  "worker-src 'self'",
  "manifest-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "object-src 'none'"
].join('; ')

/**
 * The policy the build wrote into a page (svelte.config.js, with the hashes of its own scripts), so that header and
 * page cannot disagree, or the plain one.
 */
export function htmlToPolicy(html: string): string {
  const meta = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)
  const own = meta?.[1]?.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')
  return own === undefined || /[^\x20-\x7e]/.test(own) ? plainPolicy : own
}

/** Headers of every answer. Workers take their policy from the header of their script, so all files carry it. */
export function securityHeaders(policy: string): Record<string, string> {
  return {
    'content-security-policy': `${policy}; frame-ancestors 'none'`,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(self), microphone=(self), geolocation=(self)',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff'
  }
}
