import { existsSync } from 'node:fs'
import type { LaunchOptions } from 'playwright'

const systemChromium = '/usr/bin/chromium'

/** The system's Chromium when there is one, else Playwright's own; still, and able to run as root. */
export const launchOptions: LaunchOptions = {
  ...(existsSync(systemChromium) ? { executablePath: systemChromium } : {}),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync'
  ]
}
