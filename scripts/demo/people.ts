/**
 * The demo neighbourhood: the Jordaan in Amsterdam, with invented neighbours. Their words are written for the demo;
 * any likeness to somebody who lives there is chance.
 */
import type { MeetingPlace } from '#lib/actions/change-meeting-points.ts'
import type { Point } from '#lib/domain/area.ts'
import { pointToCorner, type Corner } from '#lib/domain/outline.ts'

export const demoPlace = {
  name: 'Jordaan',
  /** Middle of the district, WGS84: about the Lauriergracht-Bloemgracht-Westerstraat triangle. */
  middle: { latitude: 52.3744, longitude: 4.8809 }
}

/** Invented too; the squares are where they are. */
export const demoMeetingPoints: readonly MeetingPlace[] = [
  { name: 'Buurthuis De Stoep', kind: 'centre', latitude: 52.3757, longitude: 4.8818 },
  { name: 'Bankje op de Noordermarkt', kind: 'spot', latitude: 52.3797, longitude: 4.8865 }
]

/** About the canals around it, drawn by hand. */
export const demoOutline: readonly Corner[] = [
  { latitude: 52.3793, longitude: 4.8893 },
  { latitude: 52.3821, longitude: 4.8832 },
  { latitude: 52.3789, longitude: 4.8791 },
  { latitude: 52.3732, longitude: 4.8762 },
  { latitude: 52.3663, longitude: 4.8803 },
  { latitude: 52.3669, longitude: 4.8842 },
  { latitude: 52.3745, longitude: 4.8838 }
].map(pointToCorner)

export interface DemoPerson {
  readonly name: string
  readonly about: string
  /** Roughly where they live; only its cell is ever published. */
  readonly home: Point
  readonly joinedDaysAgo: number
  /** Who invited them; nobody for the founder. */
  readonly invitedBy: string | null
  /** Handed the invite in person, so a member at once; else a new neighbour. */
  readonly met: boolean
  /** How many devices they use. */
  readonly devices: 1 | 2
}

export const demoPeople = {
  anneke: {
    name: 'Anneke de Wit',
    about: 'Ik woon al veertig jaar op de Lindengracht. Was verpleegkundige. Bij mij is er altijd koffie.',
    home: { latitude: 52.3795, longitude: 4.8846 },
    joinedDaysAgo: 120,
    invitedBy: null,
    met: true,
    devices: 2
  },
  youssef: {
    name: 'Youssef El Amrani',
    about: 'Ik maak fietsen, ook oude. Op zaterdag voetbal ik met de jongens op het plein.',
    home: { latitude: 52.3762, longitude: 4.8801 },
    joinedDaysAgo: 118,
    invitedBy: 'anneke',
    met: true,
    devices: 1
  },
  joyce: {
    name: 'Joyce Emanuels',
    about: 'Koken is mijn manier van praten. Ik kook altijd te veel roti en bruine bonen.',
    home: { latitude: 52.3728, longitude: 4.8795 },
    joinedDaysAgo: 117,
    invitedBy: 'anneke',
    met: true,
    devices: 1
  },
  mei: {
    name: 'Mei-Lin Chan',
    about: 'Pianist. Overdag oefen ik, na acht uur ’s avonds is het stil. Zeg het als het te hard is.',
    home: { latitude: 52.3709, longitude: 4.8812 },
    joinedDaysAgo: 95,
    invitedBy: 'joyce',
    met: true,
    devices: 1
  },
  piet: {
    name: 'Piet Hoogland',
    about: 'Timmerman met pensioen. Mijn handen willen nog wel, mijn knieën wat minder.',
    home: { latitude: 52.3781, longitude: 4.8829 },
    joinedDaysAgo: 110,
    invitedBy: 'anneke',
    met: true,
    devices: 1
  },
  fatma: {
    name: 'Fatma Yıldız',
    about: 'Moeder van drie. Ik naai en ik ken elke moeder op het schoolplein.',
    home: { latitude: 52.3718, longitude: 4.8778 },
    joinedDaysAgo: 88,
    invitedBy: 'joyce',
    met: true,
    devices: 1
  },
  sander: {
    name: 'Sander Visser',
    about: 'Vader van een tweeling van vier. Heb een bakfiets en weinig slaap.',
    home: { latitude: 52.3737, longitude: 4.8838 },
    joinedDaysAgo: 74,
    invitedBy: 'piet',
    met: true,
    devices: 1
  },
  olena: {
    name: 'Olena Kovalenko',
    about: 'Ik kom uit Kharkiv en woon hier twee jaar. Ik leer Nederlands en bak graag.',
    home: { latitude: 52.3752, longitude: 4.8768 },
    joinedDaysAgo: 60,
    invitedBy: 'fatma',
    met: true,
    devices: 1
  },
  kwame: {
    name: 'Kwame Mensah',
    about: 'Ik rijd een taxibus voor de zorg. Op dinsdag en donderdag ben ik vrij.',
    home: { latitude: 52.3691, longitude: 4.8806 },
    joinedDaysAgo: 52,
    invitedBy: 'youssef',
    met: true,
    devices: 1
  },
  ingrid: {
    name: 'Ingrid Bakker',
    about: 'Heb een volkstuin bij Sloterdijk. In de zomer deel ik meer courgettes dan je wilt.',
    home: { latitude: 52.3804, longitude: 4.8815 },
    joinedDaysAgo: 45,
    invitedBy: 'anneke',
    met: true,
    devices: 1
  },
  raj: {
    name: 'Raj Ramdin',
    about: 'Werk thuis met computers. Geen domme vragen, wel graag in de ochtend.',
    home: { latitude: 52.3745, longitude: 4.8819 },
    joinedDaysAgo: 30,
    invitedBy: 'sander',
    met: true,
    devices: 1
  },
  noor: {
    name: 'Noor Jansen',
    about: 'Net verhuisd voor mijn studie. Ik pas graag op kinderen, honden en planten.',
    home: { latitude: 52.3767, longitude: 4.8852 },
    joinedDaysAgo: 9,
    invitedBy: 'anneke',
    met: false,
    devices: 1
  }
} as const satisfies Readonly<Record<string, DemoPerson>>

export type PersonKey = keyof typeof demoPeople

/** Who one can be, to look at the neighbourhood from inside; its ambassador. */
export const demoHost = 'anneke' satisfies PersonKey
