import { expect, test } from 'vitest'
import { linkToPage } from '#lib/app/pwa/protocol-link.ts'
import { limits } from '#lib/wire/limits.ts'

const id = 'x-_'.padEnd(43, 'A')
/** As a browser puts a link in the place of %s. */
const handed = (link: string) => `#${encodeURIComponent(link)}`

test.each([
  ['web+stoep:join/aW52aXRl', '/join#aW52aXRl'],
  ['web+stoep:join#aW52aXRl', '/join#aW52aXRl'],
  ['WEB+STOEP://join/aW52aXRl', '/join#aW52aXRl'],
  ['web+stoep:node/CDFR6JTK', '/pair#CDFR6JTK'],
  [`web+stoep:listing/${id}`, `/listing/${id}`],
  [`web+stoep://listing/${id}/`, `/listing/${id}`]
])('%s opens a page of ours', (link, page) => {
  expect(linkToPage(handed(link))).toBe(page)
})

test.each([
  '',
  'web+stoep:',
  'web+stoep:me/wipe',
  'web+stoep:link/aW52aXRl',
  'web+stoep:join/',
  'web+stoep:node/',
  `web+stoep:node/${'A'.repeat(limits.node.maxTextChars + 1)}`,
  'web+stoep:join/../data',
  'web+stoep:join/a b',
  'web+stoep:listing/short',
  `web+stoep:listing/${id}A`,
  `https://elsewhere.example/listing/${id}`,
  'javascript:alert(1)'
])('%s opens nothing', (link) => {
  expect(linkToPage(handed(link))).toBeNull()
})

test('what is not even percent-encoded text opens nothing', () => {
  expect(linkToPage('#%')).toBeNull()
})

test('an invite may be as long as any', () => {
  const longest = 'a'.repeat(limits.maxInviteChars)
  expect(linkToPage(handed(`web+stoep:join/${longest}`))).toBe(`/join#${longest}`)
  expect(linkToPage(handed(`web+stoep:join/${longest}a`))).toBeNull()
})
