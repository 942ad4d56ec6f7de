/**
 * A report that a device signed, for people outside the neighbourhood who want to know who counted: a JSON file
 * `{ format, report, neighbourhood, account, device, signature }`. Ids are base64url; `signature` is Ed25519 by `device`
 * over `"stoep/1/report\0"` and the UTF-8 of `neighbourhood`, a line feed, and `report` as it stands there.
 */
import { concatBytes, utf8 } from './bytes.ts'

const reportPrefix = utf8('stoep/1/report\0')

export const reportFormat = 'stoep-report/1'

/** What a device signs for a report. */
export function reportMessage(neighbourhood: string, report: string): Uint8Array<ArrayBuffer> {
  return concatBytes(reportPrefix, utf8(`${neighbourhood}\n${report}`))
}
