import { groupsIn } from '#lib/match/guess/groups.ts'
import { wordGroups } from '#lib/match/guess/word-groups.ts'
import { describe, expect, it } from 'vitest'

describe('groups of words', () => {
  it.each([
    ['a word as it stands', 'loodgieter', '=trades'],
    ['a word of the other language', 'plumber', '=trades'],
    ['a word that begins as one of them', 'lekkages', '=broken'],
    ['a word with an ending', 'kettles', '=kitchenware'],
    ['a doubled letter before an ending', 'stekken', '=garden'],
    ['the last part of a compound', 'glasvezelrouter', '=electronics']
  ])('know %s', (_, word, group) => {
    expect([...groupsIn(` ${word} `)]).toContain(group)
  })

  it('say nothing of a word that is in none, nor of numbers and marks', () => {
    expect([...groupsIn(' qwrtz 19:30 ? ')]).toEqual([])
  })

  it('hold words as a plain sentence has them, each once', () => {
    for (const list of Object.values(wordGroups)) {
      const words = list.trim().split(/\s+/)
      for (const word of words) expect(word).toMatch(/^[a-z]{2,}\*?$/)
      expect(new Set(words).size).toBe(words.length)
    }
  })
})
