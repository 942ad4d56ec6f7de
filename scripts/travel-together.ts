/**
 * Which modules travel in one file. A device that keeps the app fetches every file of it, one after the other, so a
 * hundred files instead of 260 halve the work of the first visit; and what a screen needs first must not wait for
 * the rest. What comes later in small pieces travels with its kind, as long as it brings nothing large along.
 */

interface Bundle {
  getModuleInfo(id: string): { readonly importers: readonly string[] } | null
}

/** The board, its layout and the error page. */
const firstPages = /src\/routes\/\+(page|layout|error)\.(svelte|ts)$/
/** What somebody sees who is not in yet. */
const doorPages = /src\/routes\/(join|link|start)\/\+page\.svelte$/

/** The bundler's `codeSplitting` groups; a module goes, with what it imports, to the first that wants it. */
export const travelTogether = [
  { name: neededBy(firstPages, 'first') },
  { name: neededBy(doorPages, 'door') },
  { name: 'maplibre', test: /node_modules\/(maplibre-gl|pmtiles)\// },
  { name: 'domain', test: /src\/lib\/(domain|ports)\//, minShareCount: 2 },
  { name: 'wire', test: /src\/lib\/wire\//, minShareCount: 2 },
  { name: 'actions', test: /src\/lib\/actions\// },
  { name: 'state', test: /src\/lib\/state\//, minShareCount: 3 },
  { name: 'parts', test: /src\/lib\/(ui|features(?!\/words))\/|@lucide\//, minShareCount: 2 },
  { name: 'guess', test: /src\/lib\/match\/(guess|concepts)/ },
  { name: 'compose', test: /src\/lib\/features\/compose\// },
  { name: 'emergency', test: /src\/lib\/features\/emergency\// },
  {
    name: 'extras',
    test: /src\/lib\/features\/(shell|welcome|install|rings|rules|ladder|wishes|listing|recovery|print|directory)\//
  },
  { name: 'formats', test: /src\/lib\/state\/formats\// },
  { name: 'journal', test: /src\/lib\/journal\// },
  { name: 'verbs', test: /src\/lib\/state\/(?!matchmaker|guess-now|ring-finder|details)/ },
  { name: 'app', test: /src\/lib\/app\/(pwa\/|match-link|leader|node-bridge)/ }
]

/** The name for what these pages import, directly or through others, not counting `import()`; null for the rest. */
function neededBy(pages: RegExp, name: string): (id: string, bundle: Bundle) => string | null {
  const known = new Map<string, boolean>()

  function isNeeded(id: string, bundle: Bundle): boolean {
    const answer = known.get(id)
    if (answer !== undefined) return answer
    known.set(id, pages.test(id))
    const importers = bundle.getModuleInfo(id)?.importers ?? []
    const needed = pages.test(id) || importers.some((importer) => isNeeded(importer, bundle))
    known.set(id, needed)
    return needed
  }

  return (id, bundle) => (isNeeded(id, bundle) ? name : null)
}
