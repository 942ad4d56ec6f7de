/** The journal in a worker, as the replica has it. */
import { openDatabase } from '#lib/journal/open.ts'
import { journalDatabase } from '#lib/journal/schema.ts'
import { openJournal } from '#lib/journal/write.ts'
import { joiner, street } from './street.ts'

export type FromWorker = 'ready' | 'appended'

const tell = (message: FromWorker) => postMessage(message)

async function begin(name: string) {
  const { db } = await openDatabase(journalDatabase(name))
  const journal = openJournal(db)
  journal.onAppended(() => tell('appended'))
  self.onmessage = async () => {
    const place = street()
    const neighbour = joiner(place, 1)
    await journal.admit([
      place.genesis,
      place.invite,
      neighbour.join,
      neighbour.listing({ text: 'from the worker' })
    ])
  }
  await journal.head()
  tell('ready')
}

self.onmessage = ({ data }: MessageEvent<string>) => void begin(data)
