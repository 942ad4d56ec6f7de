/** The number on the icon of the installed app, where there is one. */
interface Badged {
  setAppBadge?(count: number): Promise<void>
  clearAppBadge?(): Promise<void>
}

/** How many things wait for this person; nothing for none. Works in windows and service workers. */
export function showBadge(count: number, on: Badged = navigator): void {
  const shown = count > 0 ? on.setAppBadge?.(count) : on.clearAppBadge?.()
  // A browser may know badges and allow none.
  shown?.catch(() => null)
}
