/** Where the carrier of one epoch is kept on this device. */
export function carrierDatabase(guid: string): string {
  return `stoep-carrier-${guid}`
}
