/**
 * Colours of the map, light and dark: the paper, water, green and brick of ui/tokens.css, quieter, so that what
 * neighbours wrote stands out. What lies over the ground has the token's own value.
 */
export interface Palette {
  readonly paper: string
  readonly land: string
  readonly green: string
  readonly water: string
  readonly building: string
  readonly street: string
  readonly streetEdge: string
  readonly rail: string
  readonly ink: string
  /** Around words, so that they can be read on anything. */
  readonly halo: string
  /** Token sky. */
  readonly place: string
  /** Token brick. */
  readonly outline: string
  /** Token moss. */
  readonly mine: string
}

export const palettes: Readonly<Record<'light' | 'dark', Palette>> = {
  light: {
    paper: '#fbf7f0',
    land: '#f4ecdd',
    green: '#dfe9d3',
    water: '#c5dcea',
    building: '#eae1d2',
    street: '#ffffff',
    streetEdge: '#ddd2c0',
    rail: '#b3a999',
    ink: '#3a403d',
    halo: '#fbf7f0',
    place: '#124c74',
    outline: '#8a2e1b',
    mine: '#12553a'
  },
  dark: {
    paper: '#15191a',
    land: '#1c2223',
    green: '#1e2b24',
    water: '#17303f',
    building: '#262c2d',
    street: '#343c3c',
    streetEdge: '#1b2021',
    rail: '#4a5352',
    ink: '#d8dcd6',
    halo: '#15191a',
    place: '#a5d3f5',
    outline: '#ffae98',
    mine: '#8fe0b8'
  }
}
