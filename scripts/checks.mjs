/** What must hold before any test runs: each is one command that succeeds or explains. The slowest stand first. */
export const checks = [
  { title: 'types', run: ['svelte-check', '--fail-on-warnings', '--output', 'human'] },
  {
    title: 'lint',
    run: ['eslint', '.', '--max-warnings', '0', '--cache', '--cache-location', 'node_modules/.cache/eslint/']
  },
  { title: 'format', run: ['prettier', '--check', '.', '--cache', '--log-level', 'warn'] },
  {
    title: 'fence',
    run: ['depcruise', 'src', 'sync-server', 'scripts', 'tests', '--config', '.dependency-cruiser.js']
  }
]
