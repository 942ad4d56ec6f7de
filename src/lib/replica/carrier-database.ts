/** Where the carrier of one epoch is kept on this device; `ending` tells apart the people who share it. */
export function carrierDatabase(guid: string, ending = ''): string {
  return `stoep-carrier-${guid}${ending}`
}
