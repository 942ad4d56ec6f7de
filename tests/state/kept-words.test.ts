import { describe, expect, it } from 'vitest'
import { KeptWords, type WordsKeeper } from '#lib/state/kept-words.svelte.ts'

function drawer(): WordsKeeper & { readonly inside: Map<string, string> } {
  const inside = new Map<string, string>()
  return {
    inside,
    getItem: (name) => inside.get(name) ?? null,
    setItem: (name, words) => void inside.set(name, words),
    removeItem: (name) => void inside.delete(name)
  }
}

describe('words being typed', () => {
  it('are there again after a reload, each under its own name', () => {
    const keeper = drawer()
    new KeptWords('a', keeper).words = 'Wie heeft een'
    new KeptWords('b', keeper).words = 'Tot zo'
    expect(new KeptWords('a', keeper).words).toBe('Wie heeft een')
    expect(new KeptWords('c', keeper).words).toBe('')
  })

  it('leave nothing behind once they are sent', () => {
    const keeper = drawer()
    const typed = new KeptWords('a', keeper)
    typed.words = 'Wie heeft een'
    typed.words = ''
    expect(keeper.inside.size).toBe(0)
  })

  it('tell once that nothing of them is left', () => {
    const typed = new KeptWords('a', drawer())
    let emptied = 0
    typed.onEmptied(() => (emptied += 1))
    for (const words of ['', 'Wie', ' ', '', 'Wie heeft een', '']) typed.words = words
    expect(emptied).toBe(2)
  })

  it('stay on the page when the browser keeps nothing or has no room', () => {
    const full: WordsKeeper = {
      ...drawer(),
      setItem() {
        throw new DOMException('no room', 'QuotaExceededError')
      }
    }
    for (const keeper of [full, null]) {
      const typed = new KeptWords('a', keeper)
      typed.words = 'Wie heeft een'
      expect(typed.words).toBe('Wie heeft een')
    }
  })
})
