/** Whether somebody on this device said no to putting the app on the home screen. That no is for good. */
const keptAs = 'stoep-no-install'

export function isInstallRefused(): boolean {
  try {
    return localStorage.getItem(keptAs) !== null
  } catch {
    return false
  }
}

export function refuseInstall(): void {
  try {
    localStorage.setItem(keptAs, '1')
  } catch {
    // No storage: the answer holds until the page closes.
  }
}
