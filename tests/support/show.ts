import type { Component } from 'svelte'
import { render } from 'vitest-browser-svelte'
import type { FakeStoep } from './fake-stoep.ts'
import InShell from './InShell.svelte'

/** Shows a page inside the shell, around a fake app, in a tab where nothing was typed before. */
export function show<Props extends Record<string, unknown>>(
  stoep: FakeStoep,
  page: Component<Props>,
  props: Props,
  open = false
) {
  sessionStorage.clear()
  const given = { stoep, page: page as Component<Record<string, unknown>>, props, open }
  return render(InShell, { props: given })
}
