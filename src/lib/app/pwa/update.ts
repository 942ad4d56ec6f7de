/** The parts of `navigator.serviceWorker` used here. */
export interface WorkerContainer {
  readonly controller: unknown
  addEventListener(type: 'controllerchange', listener: () => void): void
  getRegistration(): Promise<{ readonly waiting: { postMessage(message: unknown): void } | null } | undefined>
}

const flushWithinMs = 5000

/**
 * Lets the waiting version take over, after what is still on its way out has been flushed. What cannot be flushed in
 * five seconds is in the journal and goes out after the reload. Every open tab then reloads by `reloadWhenReplaced`.
 * Without a waiting version it does nothing.
 */
export async function applyUpdate(
  flush: () => Promise<void>,
  container: WorkerContainer = navigator.serviceWorker
): Promise<void> {
  const registration = await container.getRegistration()
  if (!registration?.waiting) return
  await Promise.race([flush().catch(() => undefined), wait(flushWithinMs)])
  registration.waiting?.postMessage({ type: 'SKIP_WAITING' })
}

/** Reloads this tab once, when another version takes over; not when the first one arrives. */
export function reloadWhenReplaced(container: WorkerContainer, reload: () => void): void {
  let hadVersion = Boolean(container.controller)
  let isReloading = false
  container.addEventListener('controllerchange', () => {
    if (hadVersion && !isReloading) {
      isReloading = true
      reload()
    }
    hadVersion = true
  })
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
