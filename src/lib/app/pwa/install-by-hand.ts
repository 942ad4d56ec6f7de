import { isIos, surroundings, type Surroundings } from './platform.ts'

/** How somebody puts the app on their home screen where the browser has no question for it; null where it is there. */
export function installByHand(here: Surroundings = surroundings()): 'ios' | 'mac' | 'firefox' | null {
  if (here.isInstalled || !here.isSecureContext) return null
  if (isIos(here)) return 'ios'
  if (/Android.*Firefox\//.test(here.userAgent)) return 'firefox'
  return isSafariWithDock(here.userAgent) ? 'mac' : null
}

/** Safari puts apps in the dock since version 17. Others on a Macintosh name themselves before "Safari". */
function isSafariWithDock(userAgent: string): boolean {
  const [, version] = /Macintosh.*Version\/(\d+)[\d.]* Safari\//.exec(userAgent) ?? []
  return Number(version) >= 17
}
