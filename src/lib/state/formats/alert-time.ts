/** A moment as CAP writes it (3.3.2): `2026-11-23T04:30:00+01:00`; `Z`, which some write for UTC, is read as well. */
const shape = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:Z|([+-])(\d\d):(\d\d))$/

/** Unix ms; null for what is no moment, such as the thirtieth of February. */
export function parseAlertTime(text: string): number | null {
  const found = shape.exec(text)
  if (!found) return null
  const [year, month, day, hour, minute, second] = found.slice(1, 7).map(Number)
  const [zoneHours, zoneMinutes] = [Number(found[8] ?? 0), Number(found[9] ?? 0)]
  if (!year || !month || !day || hour === undefined || minute === undefined || second === undefined)
    return null
  const isTime = hour < 24 && minute < 60 && second < 60 && zoneHours <= 14 && zoneMinutes < 60
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (!isTime || month > 12 || day > days) return null
  const aheadMs = (zoneHours * 60 + zoneMinutes) * 60_000 * (found[7] === '-' ? -1 : 1)
  return Date.UTC(year, month - 1, day, hour, minute, second) - aheadMs
}
