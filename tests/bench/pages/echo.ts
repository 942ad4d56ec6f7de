/** The floor of a new record: kept strictly in IndexedDB, then sent over a bare socket to a page that shows it. */
import Dexie from 'dexie'

const db = new Dexie('echo', { chromeTransactionDurability: 'strict', cache: 'disabled' })
db.version(1).stores({ said: '++n' })
const socket = new WebSocket(new URL(location.href).searchParams.get('at') ?? '')
socket.binaryType = 'arraybuffer'

document.querySelector('button')?.addEventListener('click', async () => {
  const bytes = new TextEncoder().encode(document.querySelector('input')?.value)
  await db.table('said').add({ bytes })
  socket.send(bytes)
})

socket.onmessage = ({ data }: MessageEvent<ArrayBuffer>) => {
  const line = document.createElement('li')
  line.textContent = new TextDecoder().decode(data)
  document.querySelector('ul')?.append(line)
}
