/** The only file that asks what kind of browser this is. */
export interface Surroundings {
  readonly userAgent: string
  readonly maxTouchPoints: number
  /** Opened from the home screen. */
  readonly isInstalled: boolean
  readonly isSecureContext: boolean
}

function surroundings(): Surroundings {
  return {
    userAgent: navigator.userAgent,
    maxTouchPoints: navigator.maxTouchPoints,
    isInstalled:
      matchMedia('(display-mode: standalone)').matches ||
      ('standalone' in navigator && navigator.standalone === true),
    isSecureContext: window.isSecureContext
  }
}

/** Whether keys, storage and a service worker are to be had: https, or this very machine. */
export function isSecure(here: Surroundings = surroundings()): boolean {
  return here.isSecureContext
}

/**
 * A browser tab on an iPhone or iPad. Its storage is not that of the installed app and may be emptied after a week,
 * so no key is made there. Any browser counts: all of them add to the home screen as Safari does.
 */
export function isIosTab(here: Surroundings = surroundings()): boolean {
  return isIos(here) && !here.isInstalled
}

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

/** An iPad calls itself a Macintosh, but no Macintosh has a touch screen. */
function isIos({ userAgent, maxTouchPoints }: Surroundings): boolean {
  return /iPhone|iPad|iPod/.test(userAgent) || (userAgent.includes('Macintosh') && maxTouchPoints > 1)
}
