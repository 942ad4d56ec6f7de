/** The app as it stands on a machine, at an address only that machine reaches, and no relay. */
import { createServer } from 'node:http'
import { createStaticFiles } from '#relay/web/static-files.ts'

const port = 4400
const files = createStaticFiles('build')
createServer((request, response) => void files.serve(request, response)).listen(port, '127.0.0.1', () =>
  console.log(`The app is at http://localhost:${port}`)
)
