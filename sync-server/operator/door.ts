/**
 * The page for who hosts a box, on a port of its own: another origin than the app, so neither can speak for the other.
 * It is answered to this machine, or to the network at home where the host said so, under a name nobody else can give
 * it, and past a code; it runs no script.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { isIP } from 'node:net'
import type { AddressInfo } from 'node:net'
import { isHomeAddress } from '#lib/wire/node-code.ts'
import { addressToKey, isLoopback } from '#relay/guard/address.ts'
import { boundsWith } from '#relay/guard/bounds.ts'
import { closeServer, createHttpServer, listen, useCertificate } from '#relay/web/http-server.ts'
import { toCandidate } from '#relay/node/node.ts'
import type { OperatorBox } from './box.ts'
import { boxPage, enterPage, isOutcome, privacyHtml } from './page.ts'
import { createOperatorSessions, sessionMs } from './sessions.ts'
import { operatorStyle } from './style.ts'
import { headerToLanguage } from './words.ts'
import { securityHeaders } from '#relay/web/security-headers.ts'

export interface OperatorDoorOptions {
  /** 0 for any free one. */
  readonly port: number
  readonly isForLan: boolean
  readonly tls: { readonly cert: string; readonly key: string } | undefined
  readonly code: string
  readonly box: OperatorBox
  /** Unix ms. */
  readonly now: () => number
}

export interface OperatorDoor {
  readonly url: string
  /** PEM, in the place of the one it was opened with. Throws on what is none. */
  useCertificate(tls: { readonly cert: string; readonly key: string }): void
  close(): Promise<void>
}

const policy = ["default-src 'none'", "style-src 'self'", "form-action 'self'", "base-uri 'none'"].join('; ')
/** Of a form. */
const maxBodyBytes = 1024
const cookieName = 'stoep-box'

interface Asked {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly url: URL
  readonly token: string | null
}

/** Rejects when the port is taken. */
export async function openOperatorDoor(options: OperatorDoorOptions): Promise<OperatorDoor> {
  const { box, tls, isForLan, now } = options
  const sessions = createOperatorSessions(options.code, now)
  const scheme = tls === undefined ? 'http' : 'https'
  const bounds = {
    ...boundsWith(),
    maxConnections: 64,
    maxConnectionsPerAddress: 16,
    maxSocketsPerAddress: 32
  }
  const server = createHttpServer({ tls, bounds, isBehindProxy: false }, (request, response) => {
    answer(request, response).catch(() => response.destroy())
  })

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { host = '' } = request.headers
    if (!isNear(request, isForLan) || !isOwnName(host))
      return say(response, 403, 'This page is for its host.')
    const { origin } = new URL(`${scheme}://${host}`)
    if (!isPath(request.url)) return say(response, 400, 'That is no path of this page.')
    const url = new URL(request.url, origin)
    const asked = { request, response, url, token: tokenOf(request) }
    if (request.method === 'GET') return show(asked)
    if (request.method !== 'POST') return say(response, 405, 'Only GET and POST are answered here.')
    if (request.headers.origin !== origin) return say(response, 403, 'That form is of another page.')
    return act(asked, await formOf(request))
  }

  async function show({ request, response, url, token }: Asked): Promise<void> {
    const language = headerToLanguage(request.headers['accept-language'])
    if (url.pathname === '/style.css') return reply(response, 200, 'text/css', operatorStyle)
    if (url.pathname === '/privacy') return html(response, 200, privacyHtml(language))
    if (url.pathname !== '/') return say(response, 404, 'There is nothing here.')
    if (!sessions.isIn(token)) return html(response, 200, enterPage(null, language))
    const did = url.searchParams.get('did')
    html(response, 200, boxPage(await box.look(isOutcome(did) ? did : null), language))
  }

  async function act({ request, response, url, token }: Asked, form: URLSearchParams): Promise<void> {
    if (url.pathname === '/enter') return enter(request, response, form.get('code') ?? '')
    if (!sessions.isIn(token)) return goTo(response, '/')
    switch (url.pathname) {
      case '/leave':
        sessions.leave(token)
        return goTo(response, '/')
      case '/copy':
        return goTo(response, `/?did=${await box.copyTo(Number(form.get('place')))}`)
      case '/update':
        return goTo(response, `/?did=${await box.askUpdate()}`)
      case '/restart':
        response.once('finish', () => box.restart())
        return html(response, 200, boxPage(await box.look('restarting'), languageOf(request)))
      default:
        return say(response, 404, 'There is nothing here.')
    }
  }

  function enter(request: IncomingMessage, response: ServerResponse, code: string): void {
    const came = sessions.enter(code, addressToKey(request.socket.remoteAddress ?? 'unknown'))
    if (typeof came === 'string')
      return html(response, came === 'wait' ? 429 : 403, enterPage(came, languageOf(request)))
    const safety = `HttpOnly; SameSite=Strict; Path=/${tls === undefined ? '' : '; Secure'}`
    goTo(response, '/', {
      'set-cookie': `${cookieName}=${came.token}; Max-Age=${sessionMs / 1000}; ${safety}`
    })
  }

  await listen(server, options.port, isForLan ? '0.0.0.0' : '127.0.0.1')
  const { port } = server.address() as AddressInfo
  return {
    url: `${scheme}://localhost:${port}`,
    useCertificate: (renewed) => useCertificate(server, renewed),
    close: () => closeServer(server)
  }
}

/** Not sent on by a proxy, which would make everybody near. */
function isNear({ socket, headers }: IncomingMessage, isForLan: boolean): boolean {
  if (headers['x-forwarded-for'] !== undefined || headers.forwarded !== undefined) return false
  if (isLoopback(socket.remoteAddress)) return true
  const plain = (socket.remoteAddress ?? '').replace(/^::ffff:/i, '').replace(/%.*$/, '')
  return isForLan && isIP(plain) !== 0 && isHomeAddress(toCandidate(plain, 0))
}

/** An address, or a name that no public name server can point here: a page elsewhere cannot make itself this one. */
function isOwnName(host: string): boolean {
  const name = host.replace(/:\d+$/, '')
  return name === 'localhost' || /^[\w-]+\.local$/i.test(name) || isIP(name.replace(/^\[|\]$/g, '')) !== 0
}

/** With a second slash, or with none, it would name another host than the one that was asked. */
function isPath(url: string | undefined): url is string {
  return url !== undefined && /^\/(?![/\\])/.test(url)
}

function tokenOf({ headers }: IncomingMessage): string | null {
  const cookies = (headers.cookie ?? '').split(';').map((cookie) => cookie.trim())
  const kept = cookies.find((cookie) => cookie.startsWith(`${cookieName}=`))
  return kept?.slice(cookieName.length + 1) ?? null
}

const languageOf = ({ headers }: IncomingMessage) => headerToLanguage(headers['accept-language'])

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  let body = ''
  for await (const part of request.setEncoding('utf8')) {
    body += String(part)
    if (body.length > maxBodyBytes) throw new Error('The form is larger than it may be.')
  }
  return new URLSearchParams(body)
}

function goTo(response: ServerResponse, location: string, headers: Record<string, string> = {}): void {
  reply(response, 303, 'text/plain', '', { location, ...headers })
}

function say(response: ServerResponse, status: number, text: string): void {
  reply(response, status, 'text/plain', text)
}

function html(response: ServerResponse, status: number, text: string): void {
  reply(response, status, 'text/html', text)
}

/** `same-origin`: with no referrer at all a browser would not say either which page a form is of. */
function reply(
  response: ServerResponse,
  status: number,
  type: string,
  text: string,
  headers: Record<string, string> = {}
): void {
  response.writeHead(status, {
    ...securityHeaders(policy),
    'referrer-policy': 'same-origin',
    'cache-control': 'no-store',
    'content-type': `${type}; charset=utf-8`,
    ...headers
  })
  response.end(text)
}
