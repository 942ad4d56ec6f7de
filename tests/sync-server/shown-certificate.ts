import { connect } from 'node:tls'

/** SHA-256 over the certificate that is shown at this address, in the spelling browsers show. */
export function shownCertificate(url: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const port = Number(new URL(url).port)
    const socket = connect({ port, host: '127.0.0.1', rejectUnauthorized: false })
    socket.on('error', reject).on('secureConnect', () => {
      resolve(socket.getPeerCertificate().fingerprint256)
      socket.destroy()
    })
  })
}
