/** The only file that asks the browser what it is; install-by-hand.ts makes more of the answer. */
export interface Surroundings {
  readonly userAgent: string
  readonly maxTouchPoints: number
  /** Opened from the home screen. */
  readonly isInstalled: boolean
  readonly isSecureContext: boolean
}

export function surroundings(): Surroundings {
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

/** An iPad calls itself a Macintosh, but no Macintosh has a touch screen. */
export function isIos({ userAgent, maxTouchPoints }: Surroundings): boolean {
  return /iPhone|iPad|iPod/.test(userAgent) || (userAgent.includes('Macintosh') && maxTouchPoints > 1)
}
