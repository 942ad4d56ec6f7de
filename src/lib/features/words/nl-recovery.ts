/** What is said about devices, coming back in and leaving. */
import type { Message } from './message.ts'

export const nlRecovery = {
  'devices.title': 'Je toestellen',
  'devices.see': 'Bekijk je toestellen',
  'devices.this': 'dit toestel',
  'devices.numbered': 'Toestel {n}',
  'devices.since': 'Sinds {day}',
  'devices.last': 'schreef het laatst {moment}',
  'devices.name.which': 'Geef {name} een naam',
  'devices.name.label': 'Naam',
  'devices.name.hint': 'Alleen op dit toestel te zien.',
  'devices.name.saved': 'Bewaard op dit toestel.',
  'household.title': 'Samen op dit toestel',
  'household.what':
    'Delen jullie dit toestel thuis? Dan doet ieder mee onder de eigen naam, met eigen vragen en afspraken. Er zit geen slot tussen: wie het toestel heeft, kan ook de berichten van de ander lezen.',
  'household.guest':
    'Ben je nog een nieuwe buur? Dan kan je huisgenoot meedoen met een uitnodiging van een andere buur.',
  'household.add': 'Nog iemand erbij',
  'household.add.name': 'Hoe heet je huisgenoot?',
  'household.add.hint': 'Voornaam is genoeg. Doe dit samen.',
  'household.add.go': 'Doe mee op dit toestel',
  'household.added': '{name} doet nu ook mee, en heeft het toestel nu.',
  'household.others': 'Ook op dit toestel',
  'household.switch': 'Geef het toestel aan {name}',
  'household.who': 'Wie ben je?',
  'household.other': 'Iemand anders op dit toestel?',
  'household.link': 'Voeg dit toestel toe voor iemand anders',
  'devices.lost': 'Ik ben dit kwijt',
  'devices.lost.which': 'Ik ben {name} kwijt',
  'devices.lost.title': '{name} afsluiten',
  'devices.lost.what':
    'Wat je erop schreef, blijft staan. Wie het vindt, kan niets nieuws meer in jouw naam schrijven. Wat er al op stond, kan die nog wel lezen.',
  'devices.lost.forever':
    'Dit kun je niet terugdraaien. Vind je het terug? Dan voeg je het gewoon opnieuw toe.',
  'devices.lost.do': 'Sluit af',
  'devices.lost.done': '{name} is afgesloten. Je buren krijgen het te horen.',
  'devices.closed': 'Afgesloten',
  'devices.cut': 'Dit toestel is afgesloten',
  'devices.cut.what':
    'Op een ander toestel zei je dat je dit kwijt was. Wat je hier nog schrijft, komt bij niemand aan. Gebruik je het toch weer? Wis het dan hier en voeg het opnieuw toe.',
  'devices.cut.do': 'Naar wissen',
  'trustees.title': 'Als je alles kwijtraakt',
  'trustees.what':
    'Twee mensen die je vertrouwt kunnen samen zeggen: ja, dit is echt die buur. Dan doe je op een nieuw toestel weer mee. Je andere toestellen krijgen drie dagen om nee te zeggen.',
  'trustees.none': 'Je koos nog niemand. Twee buurtverbinders kunnen je helpen.',
  'trustees.some': 'Je koos {names}. Buurtverbinders kunnen ook helpen.',
  'trustees.choose': 'Kies wie je kan helpen',
  'trustees.change': 'Kies anderen',
  'trustees.who': 'Hoogstens {n} buren',
  'trustees.public': 'Iedereen in de buurt kan zien wie je koos.',
  'trustees.save': 'Bewaar deze keuze',
  'trustees.saved': 'Bewaard. Zij kunnen je helpen als je alles kwijt bent.',
  'phrase.title': 'Twaalf woorden',
  'phrase.what':
    'Wie deze woorden heeft, kan meteen weer meedoen, zonder dat iemand iets hoeft te zeggen. Het hoeft niet: je buren kunnen je ook helpen.',
  'phrase.on': 'Je hebt twaalf woorden. We kunnen ze niet nog eens laten zien.',
  'phrase.make': 'Maak twaalf woorden',
  'phrase.again': 'Maak nieuwe woorden',
  'phrase.sheet': 'Schrijf deze woorden op',
  'phrase.paper': 'Op papier, in deze volgorde. Maak geen foto. Wie ze leest, kan zich voordoen als jou.',
  'phrase.english': 'De woorden zijn Engels, zodat ze overal hetzelfde zijn.',
  'phrase.check': 'Typ ter controle woord {n}',
  'phrase.check.wrong': 'Dat is niet woord {n}. Kijk nog eens op je papier.',
  'phrase.keep': 'Ik heb ze opgeschreven',
  'phrase.kept': 'Bewaard. Leg het papier op een plek die je onthoudt.',
  'phrase.off': 'Zet de woorden uit',
  'phrase.isOff': 'De twaalf woorden werken niet meer.',
  'back.here': 'Ik was hier al',
  'back.title': 'Weer meedoen',
  'back.what':
    'Was je hier al, en ben je je toestel kwijt of is alles gewist? Zeg wie je was. Je buren kunnen dan zeggen dat jij het bent.',
  'back.other':
    'Heb je nog een toestel waarop het werkt? Voeg dit toestel dan daar toe bij Ik. Dat gaat meteen.',
  'back.who': 'Wie was je?',
  'back.nobody': 'De namen komen eraan. Blijf nog even op deze pagina, met verbinding.',
  'back.ask': 'Vraag mijn buren of ik weer mee mag doen',
  'back.ask.how':
    'Twee mensen die {name} daarvoor koos, of twee buurtverbinders, zeggen dat jij het bent. Ga bij ze langs of bel. Daarna duurt het nog drie dagen.',
  'back.merge.how': 'Wat je hier nu als {mine} deed, hoort daarna ook bij {name}.',
  'back.asked': 'Gevraagd. Ga bij ze langs of bel ze.',
  'back.words': 'Ik heb twaalf woorden',
  'back.words.label': 'Je twaalf woorden',
  'back.words.hint': 'Met spaties ertussen. De eerste vier letters van elk woord zijn genoeg.',
  'back.words.go': 'Doe meteen weer mee',
  'back.done': 'Welkom terug, {name}.',
  'back.old': 'Berichten van vroeger die alleen voor je oude toestel waren, blijven hier dicht.',
  'back.lost': 'Ben je je oude toestel kwijt? Sluit het dan af bij Je toestellen.',
  'back.waits': 'Je vroeg om weer mee te doen als {name}',
  'back.waits.none':
    'Nog niemand zei dat jij het bent. Vraag het aan een buurtverbinder, of aan wie je ervoor koos.',
  'back.waits.one': '{names} zei dat jij het bent. Er is nog iemand nodig.',
  'back.waits.both':
    '{names} zeiden dat jij het bent. Je doet weer mee vanaf {moment}, zodra hun toestel wakker wordt.',
  'back.waits.look': 'Tot dan kun je lezen en niets schrijven.',
  'back.objected':
    'Op een toestel van {name} werd nee gezegd. Zo gaat het niet door. Praat met een buurtverbinder.',
  'back.else': 'Toch iets anders',
  'back.judge': '{name} wil weer meedoen',
  'back.judge.what':
    'Iemand zegt: ik ben {name}, met een nieuw toestel. Klopt dat? Zeg alleen ja als je {name} nu ziet, of aan de telefoon herkent.',
  'back.judge.merge':
    'Iemand die nu meedoet als {mine} zegt: ik ben {name}, die hier al was. Klopt dat? Zeg alleen ja als je {name} nu ziet, of aan de telefoon herkent.',
  'back.judge.count': { one: '{n} buur zei al ja.', other: '{n} buren zeiden al ja.' },
  'back.judge.yes': 'Ja, dit is {name}',
  'back.judge.unsure': 'Ik weet het niet',
  'back.judge.passed': 'Je ziet deze vraag hier niet meer.',
  'back.judged': 'Bewaard. Over drie dagen zegt je toestel het vanzelf nog een keer, als niemand nee zegt.',
  'back.confirmed': '{name} mag weer meedoen, ook van jou. Dank je wel.',
  'back.claimed': 'Iemand zegt dat die jou is',
  'back.claimed.what':
    'Op een nieuw toestel vraagt iemand om mee te doen in jouw naam. Ben jij dat zelf? Dan hoef je hier niets te doen.',
  'back.object': 'Dat ben ik niet',
  'back.objecting': 'Bewaard. Dat toestel komt niet binnen.',
  'export.title': 'Alles van jou meenemen',
  'export.what':
    'Eén bestand met wat je schreef, afsprak en kreeg, zoals dit toestel het kan lezen. Het blijft bij jou: er wordt niets verstuurd.',
  'export.private': 'Er staan adressen en berichten in. Bewaar het op een veilige plek.',
  'export.do': 'Bewaar een kopie',
  'export.done': 'De kopie staat bij je downloads.',
  'export.file': 'stoep-van-{name}',
  'export.readme.1':
    'Dit is een kopie van alles wat jij in Stoep deed in de buurt {name}. Je maakte dit bestand zelf, op {day}.',
  'export.readme.2':
    'listings: wat je vroeg en aanbood. deals: je afspraken, met berichten en adressen die dit toestel kon openen. swapRings: je ruilrondjes.',
  'export.readme.3':
    'records: elk bericht dat je toestellen ondertekenden, precies zoals het is. Een lange reeks cijfers en letters is een handtekening of een gesloten bericht.',
  'export.readme.4':
    'Wat op een ander toestel alleen voor dat toestel was, staat er niet in. Er zijn geen foto’s.',
  'leave.title': 'Deze buurt verlaten',
  'leave.see': 'Verlaat deze buurt',
  'leave.from': '{name} verlaten',
  'leave.closes': {
    one: '{n} vraag of aanbod van jou gaat van het bord.',
    other: '{n} vragen en aanbiedingen van jou gaan van het bord.'
  },
  'leave.closes.none': 'Er staat niets van jou op het bord.',
  'leave.deals': {
    one: 'Je hebt nog {n} afspraak. Laat die buur weten dat je weggaat.',
    other: 'Je hebt nog {n} afspraken. Laat die buren weten dat je weggaat.'
  },
  'leave.name': 'Je naam is nergens meer te zien.',
  'leave.stays': 'Wat je met anderen afsprak en van ze vertelde, blijft bij hen staan.',
  'leave.device': 'Op dit toestel blijft alles staan, tot jij het wist.',
  'leave.forever': 'Dit kun je niet terugdraaien. Je kunt later wel opnieuw beginnen met een uitnodiging.',
  'leave.do': 'Verlaat {name}',
  'leave.stay': 'Toch blijven',
  'leave.done': 'Je bent weg bij {name}. Dank je wel voor wat je deed.',
  'leave.gone': 'Je bent weg bij {name}',
  'leave.gone.here': 'Je buren weten het nog niet. Laat Stoep even open met verbinding, en wis pas daarna.',
  'leave.gone.there': 'Je buren kunnen het nu ook weten.',
  'wipe.title': 'Alles van {name} wissen',
  'wipe.what':
    'Alles van deze buurt gaat van dit toestel, ook wat alleen hier bewaard is. Bij je buren verandert er niets.',
  'wipe.alone':
    'Dit is je enige toestel hier. Daarna kun je alleen terug met hulp van je buren of met je twaalf woorden.',
  'wipe.only': {
    one: '{n} ding staat alleen op dit toestel en is dan weg.',
    other: '{n} dingen staan alleen op dit toestel en zijn dan weg.'
  },
  'wipe.see': 'Wis deze buurt van dit toestel',
  'wipe.do': 'Wis alles',
  'refusal.thisDevice': 'Dit is het toestel dat je nu gebruikt. Doe dit op een ander toestel van jou.',
  'refusal.notTrusted': 'Deze buur heeft jou hier niet voor gekozen. Een buurtverbinder kan wel helpen.',
  'refusal.tooEarly': 'Dit kan pas na drie dagen. Zo lang kan de ander nog nee zeggen.',
  'refusal.badPhrase':
    'Deze twaalf woorden kloppen niet. Kijk of ze alle twaalf goed gespeld zijn en in de goede volgorde staan.',
  'refusal.otherPhrase': 'Deze woorden horen niet bij deze buur. Kijk of je de goede naam koos.'
} as const satisfies Readonly<Record<string, Message>>
