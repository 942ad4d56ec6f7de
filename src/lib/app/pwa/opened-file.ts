/** A file that was opened with the installed app (the manifest's `file_handlers`). */

/** The part of `window.launchQueue` used here; only some browsers have it. */
export interface LaunchQueue {
  setConsumer(consumer: (launch: Launch) => void): void
}

declare global {
  interface Window {
    readonly launchQueue?: LaunchQueue
  }
}

interface Launch {
  readonly files?: readonly { getFile(): Promise<File> }[]
}

/** Calls back with each; of several opened at once, with the first. What cannot be read any more is left out. */
export function onFileOpened(
  onFile: (file: File) => void,
  { launchQueue }: Pick<Window, 'launchQueue'> = window
): void {
  launchQueue?.setConsumer(({ files }) => {
    files?.[0]?.getFile().then(onFile, console.error)
  })
}
