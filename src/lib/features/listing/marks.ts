/** The small pictures that go with a kind and a domain. Always beside the word. */
import Car from '@lucide/svelte/icons/car'
import GraduationCap from '@lucide/svelte/icons/graduation-cap'
import Hand from '@lucide/svelte/icons/hand'
import HandHeart from '@lucide/svelte/icons/hand-heart'
import HeartHandshake from '@lucide/svelte/icons/heart-handshake'
import Package from '@lucide/svelte/icons/package'
import Soup from '@lucide/svelte/icons/soup'
import Warehouse from '@lucide/svelte/icons/warehouse'
import type { ListingDomain, ListingKind } from '#lib/domain/views.ts'
import type { IconPart } from '#lib/ui/icon.ts'

/** An open hand asks, a full one gives. */
export const kindIcons: Readonly<Record<ListingKind, IconPart>> = { request: Hand, offer: HandHeart }
export const kindTones = { request: 'brick', offer: 'moss' } as const

export const domainIcons: Readonly<Record<ListingDomain, IconPart>> = {
  help: HeartHandshake,
  skill: GraduationCap,
  item: Package,
  ride: Car,
  meal: Soup,
  space: Warehouse
}
