/** What pages and features reach for; Shell provides the first group, WithHome the second. */
import { createContext } from 'svelte'
import type { Home, Stoep } from '#lib/ports/app.ts'
import type { Calm } from './calm.svelte.ts'
import type { Clock } from './clock.svelte.ts'
import type { People } from './people.svelte.ts'
import type { Things } from './things.svelte.ts'
import type { Toasts } from './toasts.svelte.ts'
import type { Watched } from './watched.svelte.ts'

export type {
  Home,
  Installing,
  InstallWay,
  InvitePreview,
  MadeLink,
  Resident,
  Saving,
  Stoep,
  StorageState
} from '#lib/ports/app.ts'
export type { PairProgress } from '#lib/ports/pairing.ts'

export const [useStoep, provideStoep] = createContext<Stoep>()
export const [useClock, provideClock] = createContext<Clock>()
export const [useToasts, provideToasts] = createContext<Toasts>()
/** The open neighbourhood: undefined while it opens, null when this device has none. */
export const [useOpenHome, provideOpenHome] = createContext<Watched<Home | null>>()

export const [useHome, provideHome] = createContext<Home>()
export const [usePeople, providePeople] = createContext<People>()
export const [useThings, provideThings] = createContext<Things>()
/** Begins when the board has been drawn; on other pages as soon as there is time. */
export const [useCalm, provideCalm] = createContext<Calm>()
/** The coarse cell I live in. */
export const [useMyArea, provideMyArea] = createContext<Watched<string | null>>()
