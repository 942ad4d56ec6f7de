import { inject } from 'vitest'

export interface TestRelay {
  /** WebSocket address of y-webrtc's signalling. */
  readonly signalUrl: string
  /** WebSocket address of the relay protocol. */
  readonly relayUrl: string
  stop(): Promise<void>
}

/** Starts a real relay beside the browser, with its own empty data folder. */
export async function startTestRelay(): Promise<TestRelay> {
  const { id, url } = await ask('/start')
  const address = url.replace(/^http/, 'ws')
  return {
    signalUrl: `${address}/signal`,
    relayUrl: `${address}/relay`,
    stop: async () => void (await ask(`/stop?id=${id}`))
  }
}

async function ask(path: string): Promise<{ id: string; url: string }> {
  const response = await fetch(inject('relayControl') + path, { method: 'POST' })
  return response.json()
}
