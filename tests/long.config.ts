import { sveltekit } from '@sveltejs/kit/vite'
import { defineConfig } from 'vitest/config'

/** The soaks of `npm run test:long`: too slow for every day, the same kind of tests. */
export default defineConfig({
  plugins: [sveltekit()],
  root: process.cwd(),
  test: {
    name: 'long',
    environment: 'node',
    include: ['tests/**/*.long.test.ts'],
    testTimeout: 60 * 60 * 1000
  }
})
