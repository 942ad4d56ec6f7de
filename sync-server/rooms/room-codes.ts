/** Who may make rooms, when the host gives out codes: one for each neighbourhood, in a file of theirs. */
import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'

export interface RoomCodes {
  allow(code: string | null): boolean
}

/** So that nobody finds one by trying. */
const minCodeChars = 12

/** One code a line; what comes after # and empty lines are not read. The file is read anew when it has changed. Throws when it
 * is not there at first or a code in it is short. */
export function createRoomCodes(file: string): RoomCodes {
  let readAt = -1
  let digests = new Set<string>()

  function reread(): void {
    const { mtimeMs } = statSync(file)
    if (mtimeMs === readAt) return
    digests = new Set(codesIn(file).map(digestOf))
    readAt = mtimeMs
  }

  reread()
  return {
    allow(code) {
      try {
        reread()
      } catch {
        // It is being replaced: what was read before holds.
      }
      return code !== null && digests.has(digestOf(code))
    }
  }
}

function codesIn(file: string): string[] {
  const codes = readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '')
  const short = codes.findIndex((code) => !/^[\w-]+$/.test(code) || code.length < minCodeChars)
  if (short >= 0)
    throw new Error(`Code ${short + 1} in ${file} needs at least ${minCodeChars} letters, digits, - or _.`)
  return codes
}

/** Compared as digests, so that the time it takes says nothing of a code. */
function digestOf(code: string): string {
  return createHash('sha256').update(code).digest('base64')
}

const cookieName = 'stoep-rooms'
const tenYearsSeconds = 10 * 365 * 24 * 60 * 60

/** A Set-Cookie header by which a browser shows the code at each connection, and no page can read it. */
export function roomCodeCookie(code: string, isHttps: boolean): string {
  const safety = `HttpOnly; SameSite=Strict${isHttps ? '; Secure' : ''}`
  return `${cookieName}=${code}; Path=/relay; Max-Age=${tenYearsSeconds}; ${safety}`
}

/** From the cookie, or `/relay?code=...` for programs that keep none. */
export function requestToRoomCode({ url = '', headers }: IncomingMessage): string | null {
  const cookies = (headers.cookie ?? '').split(';').map((cookie) => cookie.trim())
  const kept = cookies.find((cookie) => cookie.startsWith(`${cookieName}=`))
  return kept?.slice(cookieName.length + 1) ?? new URLSearchParams(url.split('?', 2)[1] ?? '').get('code')
}
