/**
 * Links of the kind `web+stoep:`, which the system opens with the installed app whatever site it came from:
 * `web+stoep:join/<invite>`, `web+stoep:listing/<record id>` and `web+stoep:node/<code on the wall>`. The browser hands the whole link over in the fragment
 * of `/open` (the manifest's `protocol_handlers`), so that no server sees an invite.
 */
import { limits } from '#lib/wire/limits.ts'

const form = /^web\+stoep:(?:\/\/)?(join|listing|node)[/#]([\w-]+)\/?$/i
/** Base64url of 32 bytes. */
const idChars = 43

/** The page it means; null for what is no such link. `fragment` as it stands in the address, percent-encoded. */
export function linkToPage(fragment: string): string | null {
  const [, kind, rest = ''] = form.exec(decoded(fragment.replace(/^#/, ''))) ?? []
  if (kind?.toLowerCase() === 'join') return rest.length <= limits.maxInviteChars ? `/join#${rest}` : null
  if (kind?.toLowerCase() === 'node') return rest.length <= limits.node.maxTextChars ? `/pair#${rest}` : null
  return kind && rest.length === idChars ? `/listing/${rest}` : null
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
