/** What leaves the neighbourhood of a listing its owner chose: its words, what kind it is, roughly where, until when. */
import { cellToCentre, isCell, type Point } from '#lib/domain/area.ts'
import { isOpen } from '#lib/domain/expiry.ts'
import type { ListingView } from '#lib/domain/views.ts'

/** How strangers reach the owner: an e-mail address or a page on the web. */
export type Contact = { readonly email: string } | { readonly page: string }

/** As typed, what an address may not hold encoded; null when it is neither an e-mail address nor a page. */
export function parseContact(typed: string): Contact | null {
  const text = typed.trim()
  if (/^[^\s@<>"[\]\\]+@[^\s@<>"[\]\\]+\.[^\s@<>"[\]\\]+$/.test(text)) return { email: text }
  if (!/^https?:\/\/[^\s<>"]+$/i.test(text) || !URL.canParse(text)) return null
  return { page: new URL(text).href.replace(/[|^`{}\\]/g, (char) => encodeURIComponent(char)) }
}

/**
 * Open, and for the whole neighbourhood. What was posted for somebody else stays here: that person said yes to the
 * neighbourhood only.
 */
export function mayGoOut(listing: ListingView, nowMs: number): boolean {
  return listing.visibility === 'neighbourhood' && isOpen(listing, nowMs) && !listing.details.delegation
}

/** The middle of its cell, in degrees to four decimals; null when it names no cell. */
export function roughPlace({ area }: Pick<ListingView, 'area'>): Point | null {
  if (area === null || !isCell(area)) return null
  const { latitude, longitude } = cellToCentre(area)
  return { latitude: toFourDecimals(latitude), longitude: toFourDecimals(longitude) }
}

function toFourDecimals(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000
}
