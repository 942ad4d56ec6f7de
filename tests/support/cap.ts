/** Alerts of the Common Alerting Protocol, as XML: right but for what a test changes. */

const xml = '<?xml version="1.0" encoding="UTF-8"?>'

export function anInfo({
  language = 'nl-NL',
  headline = 'Rook bij de haven',
  description = 'Er staat een loods in brand.',
  expires = '<expires>2026-11-23T18:00:00+01:00</expires>',
  place = '<circle>52.374,4.881 2</circle>'
} = {}): string {
  return `<info><language>${language}</language><category>Fire</category><event>Brand</event>
    <urgency>Immediate</urgency><severity>Severe</severity><certainty>Observed</certainty>${expires}
    <senderName>Veiligheidsregio</senderName><headline>${headline}</headline>
    <description>${description}</description><instruction>Sluit ramen en deuren.</instruction>
    <area><areaDesc>Westelijk havengebied</areaDesc>${place}</area></info>`
}

export function anAlert({
  declaration = xml,
  namespace = 'urn:oasis:names:tc:emergency:cap:1.2',
  identifier = 'NL-2026-1',
  sender = 'meldkamer@example.nl',
  sent = '2026-11-23T12:00:00+01:00',
  status = 'Actual',
  move = 'Alert',
  scope = 'Public',
  infos = [anInfo()],
  more = ''
}: Partial<Alert> = {}): string {
  return `${declaration}<alert xmlns="${namespace}"><identifier>${identifier}</identifier><sender>${sender}</sender>
    <sent>${sent}</sent><status>${status}</status><msgType>${move}</msgType><scope>${scope}</scope>
    ${infos.join('\n')}${more}</alert>`
}

interface Alert {
  readonly declaration: string
  readonly namespace: string
  readonly identifier: string
  readonly sender: string
  readonly sent: string
  readonly status: string
  readonly move: string
  readonly scope: string
  readonly infos: readonly string[]
  readonly more: string
}
