/** What is said around the picture of a listing. */
export const nlPicture = {
  'picture.add': 'Foto',
  'picture.yours': 'Jouw foto',
  'picture.label': 'Foto erbij',
  'picture.making': 'We maken de foto klein …',
  'picture.noPhoto': 'Dit is geen foto. Kies een foto van dit toestel.',
  'picture.unread':
    'Dit toestel kan deze foto niet lezen. Bewaar hem als JPEG, of maak er een schermfoto van.',
  'picture.tooLarge': 'Deze foto is te groot. Maak hem kleiner, of maak er een schermfoto van.',
  'picture.words': 'Wat zie je erop? (mag leeg)',
  'picture.what': 'Wat zie je erop?',
  'picture.leaveOut': 'Foto weglaten',
  'picture.needsWords': 'Schrijf er een zin bij. Dan kan het op het bord.',
  'picture.onlyForAll': 'De foto gaat niet mee. Een foto kan alleen bij wat de hele buurt mag lezen.',
  'picture.notToOne': 'Kies je één buur? Dan gaat de foto niet mee.',
  'picture.shared': 'Je deelde een foto, maar er staat er al een. Welke wil je?',
  'picture.useShared': 'Gedeelde foto',
  'picture.keepMine': 'Deze houden',
  'picture.addTo': 'Foto erbij',
  'picture.other': 'Andere foto',
  'picture.takeAway': 'Foto weg',
  'picture.show': 'Zet de foto erbij',
  'picture.shown': 'De foto staat erbij.',
  'picture.gone': 'De foto is weg.',
  'picture.asBefore': 'Alles staat weer zoals het was.',
  'picture.unsaid': 'Foto zonder uitleg'
} as const
