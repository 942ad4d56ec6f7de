/** What the page for who hosts a box says. Plain words: it is read by volunteers. */
import type { Concern, Light } from './light.ts'
import { ar } from './words-ar.ts'
import { uk } from './words-uk.ts'

export interface OperatorWords {
  readonly direction: 'ltr' | 'rtl'
  readonly title: string
  readonly lights: Readonly<Record<Light, string>>
  readonly concerns: Readonly<Record<Concern, string>>
  readonly allWell: string
  readonly enter: { title: string; ask: string; label: string; button: string; wrong: string; wait: string }
  readonly now: { title: string; connected: (count: number) => string; free: (gigabytes: string) => string }
  readonly copy: {
    title: string
    none: string
    last: (day: string) => string
    why: string
    noStick: string
    button: (place: string) => string
    done: string
    failed: string
  }
  readonly certificate: {
    title: string
    nobody: string
    box: string
    host: string
    proxy: string
    until: (day: string) => string
    unseen: string
  }
  readonly update: {
    title: string
    runs: (version: string) => string
    same: string
    newer: (version: string) => string
    restart: string
    restarting: string
    byHand: string
    ask: string
    asked: string
    said: string
  }
  readonly privacy: string
  readonly back: string
  readonly leave: string
  readonly again: string
}

const nl: OperatorWords = {
  direction: 'ltr',
  title: 'Het buurtkastje',
  lights: { green: 'Alles werkt', orange: 'Het werkt, maar kijk even', red: 'Er is iets mis' },
  allWell: 'Je hoeft niets te doen.',
  concerns: {
    cannotStore: 'Het kastje kan niets bewaren. Is de schijf vol of stuk? Zet het uit en weer aan.',
    diskFull: 'De schijf is bijna vol. Maak ruimte, anders wordt er straks niets meer bewaard.',
    noApp: 'De app staat niet op dit kastje. Start het opnieuw met: npm start',
    certificateOver: 'Het certificaat is verlopen. Telefoons komen er niet meer in.',
    crowded: 'Het is heel druk. Wie nu komt, kan misschien niet meer verbinden.',
    diskLow: 'De schijf raakt vol. Maak binnenkort ruimte.',
    certificateSoon: 'Het certificaat verloopt binnen twee weken. Hieronder staat wat je doet.',
    noMap: 'De kaart met straten is er niet. Staat het bestand nog op zijn plek?',
    noCopy: 'Er is nog geen kopie gemaakt. Doe een USB-stick in het kastje en maak er een.',
    oldCopy: 'De laatste kopie is ouder dan een week. Maak een nieuwe.'
  },
  enter: {
    title: 'Ben jij de beheerder?',
    ask: 'Vul de code in. Die staat op het scherm als het kastje start, en je ziet hem met: npm run relay -- code',
    label: 'Code',
    button: 'Ga verder',
    wrong: 'Die code klopt niet. Kijk nog eens goed.',
    wait: 'Er is te vaak een verkeerde code ingevuld. Probeer het over een uur weer.'
  },
  now: {
    title: 'Nu',
    connected: (count) =>
      count === 1 ? 'Er is 1 toestel verbonden.' : `Er zijn ${count} toestellen verbonden.`,
    free: (gigabytes) => `Er is nog ${gigabytes} GB vrij op de schijf.`
  },
  copy: {
    title: 'Kopie',
    none: 'Er is nog geen kopie.',
    last: (day) => `De laatste kopie is van ${day}.`,
    why: 'Een kopie is verzegeld: ook op de stick kan niemand lezen wat buren schrijven. Bewaar de stick toch op een veilige plek.',
    noStick: 'Doe een USB-stick in het kastje en laad deze pagina opnieuw.',
    button: (place) => `Maak nu een kopie op ${place}`,
    done: 'De kopie is klaar. Je mag de stick eruit halen.',
    failed: 'De kopie is niet gelukt. Is de stick vol, of kun je er niet op schrijven?'
  },
  certificate: {
    title: 'Certificaat',
    nobody: 'Er is er geen. Dit kastje werkt nu alleen op deze computer zelf.',
    box: 'Het kastje maakt het zelf en vernieuwt het op tijd.',
    host: 'Je hebt het er zelf op gezet. Leg op tijd een nieuw bestand op dezelfde plek. Het kastje neemt het binnen een uur over.',
    proxy: 'Caddy vraagt het zelf aan en vernieuwt het zelf.',
    until: (day) => `Het is geldig tot ${day}.`,
    unseen: 'Vanaf hier is niet te zien tot wanneer het geldig is.'
  },
  update: {
    title: 'Versie',
    runs: (version) => `Nu draait versie ${version}.`,
    same: 'Dat is ook de versie die op de schijf staat.',
    newer: (version) =>
      `Op de schijf staat een andere: ${version}. Die gaat draaien als het kastje opnieuw start.`,
    restart: 'Start opnieuw',
    restarting: 'Het kastje start opnieuw. Dat duurt een paar minuten. Laad deze pagina daarna opnieuw.',
    byHand: 'Bijwerken kan niet veilig vanaf deze pagina. Typ op het kastje, in de map van Stoep:',
    ask: 'Haal de nieuwste versie',
    asked:
      'Het is gevraagd. Er wordt eerst een kopie gemaakt. Werkt de nieuwe versie niet, dan komt de oude terug.',
    said: 'De vorige keer:'
  },
  privacy: 'Wat dit kastje weet',
  back: 'Terug',
  leave: 'Sluit af',
  again: 'Laad opnieuw'
}

const en: OperatorWords = {
  direction: 'ltr',
  title: 'The neighbourhood box',
  lights: { green: 'All is well', orange: 'It works, but have a look', red: 'Something is wrong' },
  allWell: 'You need not do anything.',
  concerns: {
    cannotStore: 'The box cannot store anything. Is its disk full or broken? Turn it off and on again.',
    diskFull: 'The disk is almost full. Make room, or soon nothing is stored any more.',
    noApp: 'The app is not on this box. Start it again with: npm start',
    certificateOver: 'The certificate has ended. Phones cannot come in any more.',
    crowded: 'It is very busy. Who comes now may not get a connection.',
    diskLow: 'The disk is filling up. Make room some time soon.',
    certificateSoon: 'The certificate ends within two weeks. Below is what to do.',
    noMap: 'The map with streets is not there. Is the file still in its place?',
    noCopy: 'No copy was made yet. Put a USB stick into the box and make one.',
    oldCopy: 'The last copy is more than a week old. Make a new one.'
  },
  enter: {
    title: 'Do you look after this box?',
    ask: 'Fill in the code. It is on the screen when the box starts, and this shows it: npm run relay -- code',
    label: 'Code',
    button: 'Go on',
    wrong: 'That is not the code. Have another look.',
    wait: 'A wrong code was filled in too often. Try again in an hour.'
  },
  now: {
    title: 'Now',
    connected: (count) => (count === 1 ? '1 device is connected.' : `${count} devices are connected.`),
    free: (gigabytes) => `${gigabytes} GB are free on the disk.`
  },
  copy: {
    title: 'Copy',
    none: 'There is no copy yet.',
    last: (day) => `The last copy is of ${day}.`,
    why: 'A copy is sealed: on the stick too nobody can read what neighbours write. Keep the stick in a safe place all the same.',
    noStick: 'Put a USB stick into the box and load this page again.',
    button: (place) => `Make a copy on ${place} now`,
    done: 'The copy is ready. You may pull out the stick.',
    failed: 'The copy did not succeed. Is the stick full, or can it not be written to?'
  },
  certificate: {
    title: 'Certificate',
    nobody: 'There is none. This box works on this computer only.',
    box: 'The box makes it and renews it in time.',
    host: 'You put it there. Put a new file in the same place in time. The box takes it up within an hour.',
    proxy: 'Caddy asks for it and renews it by itself.',
    until: (day) => `It holds until ${day}.`,
    unseen: 'From here it cannot be seen until when it holds.'
  },
  update: {
    title: 'Version',
    runs: (version) => `Version ${version} is running.`,
    same: 'It is the version on the disk, too.',
    newer: (version) => `On the disk is another: ${version}. It will run when the box starts again.`,
    restart: 'Start again',
    restarting: 'The box is starting again. That takes some minutes. Load this page again after that.',
    byHand: 'It cannot be updated safely from this page. Type on the box, in the folder of Stoep:',
    ask: 'Get the newest version',
    asked: 'It is asked for. First a copy is made. If the new version does not work, the old one comes back.',
    said: 'Last time:'
  },
  privacy: 'What this box knows',
  back: 'Back',
  leave: 'Log off',
  again: 'Load again'
}

export const operatorWords = { nl, en, uk, ar } as const satisfies Readonly<Record<string, OperatorWords>>

export type OperatorLanguage = keyof typeof operatorWords

/** From an Accept-Language header (RFC 9110), most wanted first as browsers write it; English when it knows none. */
export function headerToLanguage(header: string | undefined): OperatorLanguage {
  const wanted = (header ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  const known = wanted.find((code): code is OperatorLanguage => Object.hasOwn(operatorWords, code))
  return known ?? 'en'
}
