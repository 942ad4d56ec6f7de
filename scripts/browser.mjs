import { existsSync } from 'node:fs'
import { command } from './command.mjs'

const systemChromium = '/usr/bin/chromium'

/** Finds or installs a Chromium for the tests: the system's, else Debian's, else Playwright's own. */
export async function ensureBrowser() {
  if (await hasBrowser()) return true
  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) await installFromDebian()
  if (await hasBrowser()) return true
  await command(['playwright', 'install', 'chromium'])
  return hasBrowser()
}

async function hasBrowser() {
  if (existsSync(systemChromium)) return true
  const { chromium } = await import('playwright')
  return existsSync(chromium.executablePath())
}

async function installFromDebian() {
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await command(['apt-get', 'update', '-q'], { env })
  await command(['apt-get', 'install', '-y', '-q', '--no-install-recommends', 'chromium'], { env })
}
