import { sveltekit } from '@sveltejs/kit/vite'
import { playwright } from '@vitest/browser-playwright'
import { fileURLToPath } from 'node:url'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { launchOptions } from './scripts/chromium.ts'
import { travelTogether } from './scripts/travel-together.ts'

/** y-webrtc makes its connections with our own peer (src/lib/links/peer.ts). */
const ourPeer = {
  find: /^simple-peer\/simplepeer\.min\.js$/,
  replacement: fileURLToPath(new URL('./src/lib/links/peer.ts', import.meta.url))
}

/** What draws the map has that in its name, by which the service worker leaves it out (app/pwa/precache-list.ts). */
const namedMap: Plugin = {
  name: 'named-map',
  outputOptions: ({ chunkFileNames, ...options }) => ({
    ...options,
    chunkFileNames: (chunk) => {
      const usual =
        typeof chunkFileNames === 'function' ? chunkFileNames(chunk) : (chunkFileNames ?? '[hash].js')
      return chunk.name === 'maplibre' ? usual.replace('[hash]', 'maplibre-[hash]') : usual
    }
  })
}

export default defineConfig({
  plugins: [sveltekit(), namedMap],
  resolve: { alias: [ourPeer] },
  // Not bundled beforehand: the alias would be frozen into a cache, and icons would bring their own Svelte runtime.
  optimizeDeps: { exclude: ['y-webrtc', '@lucide/svelte'] },
  // Each in one file: the service worker is told of these by name, not of pieces they would load later.
  worker: { format: 'es', rolldownOptions: { output: { codeSplitting: false } } },
  build: {
    // What the board needs first travels in one file: at most 90 kB of gzipped JavaScript.
    rolldownOptions: { output: { codeSplitting: { groups: travelTogether } } },
    // Else that file names every script of every page, to ask for them early; the service worker has them already.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, needed) => needed.filter((name) => name.endsWith('.css'))
    }
  },
  test: {
    // Generous, because several checks may share two cores; nothing waits longer than it must.
    testTimeout: 30_000,
    expect: { poll: { timeout: 10_000 } },
    // All cores: left alone it keeps one of two for itself.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [
            'tests/**/*.browser.test.ts',
            'tests/**/*.long.test.ts',
            'tests/e2e/**',
            'node_modules/**'
          ]
        }
      },
      {
        extends: true,
        optimizeDeps: {
          include: [
            'dexie',
            'yjs',
            'y-indexeddb',
            'cborg',
            'valibot',
            '@hpke/core',
            '@noble/curves/ed25519.js',
            '@noble/hashes/sha2.js',
            'fast-check',
            'jsqr',
            'uqr'
          ]
        },
        test: {
          name: 'browser',
          include: ['tests/**/*.browser.test.ts'],
          exclude: ['tests/e2e/**', 'node_modules/**'],
          globalSetup: ['tests/support/relay-for-browser.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions }),
            instances: [{ browser: 'chromium' }]
          }
        }
      }
    ]
  }
})
