import type { Component } from 'svelte'
import { render } from 'vitest-browser-svelte'
import { page as shown } from 'vitest/browser'
import type { FakeStoep } from './fake-stoep.ts'
import InShell from './InShell.svelte'

/** Shows a page inside the shell, around a fake app, in a tab where nothing was typed before and the letters are there. */
export async function show<Props extends Record<string, unknown>>(
  stoep: FakeStoep,
  page: Component<Props>,
  props: Props,
  open = false
) {
  sessionStorage.clear()
  await Promise.all([400, 700].map((weight) => document.fonts.load(`${weight} 1em 'Atkinson Hyperlegible'`)))
  const given = { stoep, page: page as Component<Record<string, unknown>>, props, open }
  return render(InShell, { props: given })
}

/** Closes what is said about an act that could be taken back: from now on others see it. */
export async function letStand() {
  await shown.getByRole('button', { name: 'Sluiten' }).click()
}
