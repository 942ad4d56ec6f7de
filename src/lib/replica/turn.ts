/**
 * Lets everything else that waits in this thread go first: messages, timers and what the disk answered. A browser may
 * do its cryptography in this very thread and settle each promise at once, so that awaiting it lets nothing else in.
 */
export interface Turns {
  /** Resolves when the others have had their turn. */
  next(): Promise<void>
  /** After the last one, for what is open keeps a process going. Turns that were asked for still come. */
  close(): void
}

/** For one run of many turns: opening this costs more than a turn. */
export function openTurns(): Turns {
  const { port1, port2 } = new MessageChannel()
  const waiting: (() => void)[] = []
  let isOver = false
  const closeAtLast = () => isOver && waiting.length === 0 && port1.close()
  port1.onmessage = () => {
    waiting.shift()?.()
    closeAtLast()
  }
  return {
    next: () =>
      new Promise((resolve) => {
        waiting.push(resolve)
        port2.postMessage(null)
      }),
    close() {
      isOver = true
      closeAtLast()
    }
  }
}
