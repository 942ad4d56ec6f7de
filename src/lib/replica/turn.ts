/**
 * Lets everything else that waits in this thread go first: messages, timers and what the disk answered. A browser may
 * do its cryptography in this very thread and settle each promise at once, so that awaiting it lets nothing else in.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
