/** Who filled in the code of the box: in memory, so a restart asks for it again. */
import { randomBytes } from 'node:crypto'
import { createHourlyQuota } from '#relay/guard/hourly-quota.ts'
import { isSameText } from '#relay/guard/same-text.ts'

export interface OperatorSessions {
  /** A token for the cookie, or why not. */
  enter(code: string, address: string): { readonly token: string } | 'wrong' | 'wait'
  isIn(token: string | null): boolean
  leave(token: string | null): void
}

export const sessionMs = 12 * 60 * 60 * 1000
const maxSessions = 20
const maxWrongPerHour = 10
/** By everybody together. */
const maxWrongInAllPerHour = 60

/** `now`: Unix ms. */
export function createOperatorSessions(code: string, now: () => number): OperatorSessions {
  const endsByToken = new Map<string, number>()
  const wrong = createHourlyQuota(maxWrongPerHour)
  const wrongInAll = createHourlyQuota(maxWrongInAllPerHour)

  function open(): string {
    const [oldest] = endsByToken.keys()
    if (endsByToken.size >= maxSessions && oldest !== undefined) endsByToken.delete(oldest)
    const token = randomBytes(32).toString('base64url')
    endsByToken.set(token, now() + sessionMs)
    return token
  }

  return {
    enter(given, address) {
      wrong.forget(now())
      if (!wrong.allows(address, now()) || !wrongInAll.allows('all', now())) return 'wait'
      if (isSameText(lettersOf(given), lettersOf(code))) return { token: open() }
      wrong.count(address, now())
      wrongInAll.count('all', now())
      return 'wrong'
    },
    isIn: (token) => token !== null && (endsByToken.get(token) ?? 0) > now(),
    leave: (token) => void (token !== null && endsByToken.delete(token))
  }
}

/** However it was typed over. */
function lettersOf(code: string): string {
  return code.toLowerCase().replace(/[^a-z0-9]/g, '')
}
