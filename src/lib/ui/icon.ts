import type { Component } from 'svelte'

/** An icon from `@lucide/svelte/icons/...`, or any component with a size. Always shown beside a word. */
export type IconPart = Component<{ size?: number }>
