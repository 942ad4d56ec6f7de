/** Getting the app on the home screen, where and as this browser can. */
import { makeValue } from '#lib/app/value.ts'
import type { Installing, InstallWay } from '#lib/ports/app.ts'
import { installByHand } from './install-by-hand.ts'

/** What Chromium hands over when the app could be installed; asked at most once. Not in TypeScript's own types. */
interface InstallQuestion extends Event {
  prompt(): Promise<{ readonly outcome: 'accepted' | 'dismissed' }>
}

export interface InstallWindow {
  addEventListener(type: 'beforeinstallprompt' | 'appinstalled', listener: (event: Event) => void): void
}

/** From now on the browser's question is kept instead of asked: it comes when a person presses our button. */
export function keepInstallQuestion(
  here: InstallWindow = window,
  byHand: InstallWay | null = installByHand()
): Installing {
  const way = makeValue<InstallWay | null>(byHand)
  let question: InstallQuestion | null = null
  here.addEventListener('beforeinstallprompt', (event) => {
    if (!isQuestion(event)) return
    event.preventDefault()
    question = event
    way.set('button')
  })
  here.addEventListener('appinstalled', () => way.set(null))
  return {
    way: way.watch,
    async ask() {
      const asked = question
      question = null
      way.set(null)
      return (await asked?.prompt())?.outcome === 'accepted'
    }
  }
}

function isQuestion(event: Event): event is InstallQuestion {
  return 'prompt' in event && typeof event.prompt === 'function'
}
