import { createRawSnippet, type Snippet } from 'svelte'

/** Plain text as the children of a part. */
export function words(text: string): Snippet {
  return createRawSnippet(() => ({ render: () => `<span>${text}</span>` }))
}
