/** A board from one of two sources (`?source=journal|doc`): the same page, only the source swapped. */
import type { BoardRow } from '#lib/ports/journal.ts'

export interface BoardQuery {
  readonly neighbourhood: string
  readonly nowMs: number
  readonly limit: number
}

export interface BoardSource {
  readonly rows: readonly BoardRow[]
  /** Lets go of the database and leaves it as it was found. */
  tidy(): Promise<void>
}

export interface BoardTimes {
  /** From the first line of the page's script, before the source's code is fetched, until the rows are painted. */
  readonly onScreenMs: number
  readonly rows: number
}

declare global {
  var board: Promise<BoardTimes>
}

async function showBoard(): Promise<BoardTimes> {
  const beganMs = performance.now()
  const asked = new URL(location.href).searchParams
  const query = { neighbourhood: asked.get('id') ?? '', nowMs: Number(asked.get('now')), limit: 50 }
  const { readSource } =
    asked.get('source') === 'doc' ? await import('./doc-source.ts') : await import('./journal-source.ts')
  const source = await readSource(query)
  document.getElementById('board')?.replaceChildren(...source.rows.map(rowElement))
  const paintedMs = await painted()
  await source.tidy()
  return { onScreenMs: paintedMs - beganMs, rows: document.querySelectorAll('li').length }
}

function rowElement({ listing, ownerName }: BoardRow): HTMLLIElement {
  const row = document.createElement('li')
  const head = document.createElement('h3')
  head.textContent = `${ownerName} · ${listing.kind} · ${listing.domain ?? ''}`
  const words = document.createElement('p')
  words.textContent = listing.text
  row.append(head, words)
  return row
}

function painted(): Promise<number> {
  return new Promise((done) => requestAnimationFrame(() => setTimeout(() => done(performance.now()))))
}

globalThis.board = showBoard()
