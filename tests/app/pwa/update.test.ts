import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { applyUpdate, reloadWhenReplaced, type WorkerContainer } from '#lib/app/pwa/update.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function fakeContainer({ controller, waiting }: { controller: unknown; waiting: boolean }) {
  const messages: unknown[] = []
  const listeners: (() => void)[] = []
  const container: WorkerContainer = {
    controller,
    addEventListener: (_type, listener) => void listeners.push(listener),
    getRegistration: async () => ({
      waiting: waiting ? { postMessage: (message: unknown) => void messages.push(message) } : null
    })
  }
  return { container, messages, takeOver: () => listeners.forEach((listener) => listener()) }
}

describe('applying an update', () => {
  test('flushes first and only then lets the new version take over', async () => {
    const { container, messages } = fakeContainer({ controller: {}, waiting: true })
    await applyUpdate(async () => {
      await Promise.resolve()
      expect(messages).toEqual([])
    }, container)
    expect(messages).toEqual([{ type: 'SKIP_WAITING' }])
  })

  test('goes on when flushing fails, since the journal has it all', async () => {
    const { container, messages } = fakeContainer({ controller: {}, waiting: true })
    await applyUpdate(() => Promise.reject(new Error('offline')), container)
    expect(messages).toHaveLength(1)
  })

  test('gives a flush that never ends five seconds', async () => {
    const { container, messages } = fakeContainer({ controller: {}, waiting: true })
    const applied = applyUpdate(() => new Promise(() => undefined), container)
    await vi.advanceTimersByTimeAsync(4999)
    expect(messages).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    await applied
    expect(messages).toHaveLength(1)
  })

  test('does nothing when no version waits', async () => {
    const { container, messages } = fakeContainer({ controller: {}, waiting: false })
    const flush = vi.fn(async () => undefined)
    await applyUpdate(flush, container)
    expect(flush).not.toHaveBeenCalled()
    expect(messages).toEqual([])
  })
})

describe('another version taking over', () => {
  test('reloads an open tab once', () => {
    const { container, takeOver } = fakeContainer({ controller: {}, waiting: true })
    const reload = vi.fn()
    reloadWhenReplaced(container, reload)
    takeOver()
    takeOver()
    expect(reload).toHaveBeenCalledTimes(1)
  })

  test('is not the first version arriving, but is the one after it', () => {
    const { container, takeOver } = fakeContainer({ controller: null, waiting: false })
    const reload = vi.fn()
    reloadWhenReplaced(container, reload)
    takeOver()
    expect(reload).not.toHaveBeenCalled()
    takeOver()
    expect(reload).toHaveBeenCalledTimes(1)
  })
})
