/**
 * What a box knows of people, for who hosts it and for whoever asks: on its page, and as docs/hosting/privacy.md
 * (`npm run docs`). It must stay true: tests/sync-server/operating.test.ts looks in the log and on the disk for an address.
 */
import type { OperatorLanguage } from './words.ts'

export interface PrivacySheet {
  readonly title: string
  readonly opening: string
  readonly parts: readonly { readonly title: string; readonly lines: readonly string[] }[]
}

export const privacySheets: Readonly<Record<OperatorLanguage, PrivacySheet>> = {
  nl: {
    title: 'Wat dit kastje weet',
    opening:
      'Het kastje geeft door wat buren elkaar schrijven en bewaart het verzegeld. De sleutels staan alleen op hun telefoons.',
    parts: [
      {
        title: 'Niet',
        lines: [
          'Wie er in de buurt wonen: geen namen, geen adressen, geen telefoonnummers. Alleen van een buurt die zich laat vinden weet het wie haar begon.',
          'Wat iemand vraagt, aanbiedt of schrijft.',
          'Welke buurt het is, behalve van buurten die zich laten vinden. Verder kent het alleen nummers van kamers.'
        ]
      },
      {
        title: 'Wel, en het blijft bewaard',
        lines: [
          'Verzegelde berichten, elk met een kamernummer en een grootte, in de volgorde waarin ze kwamen.',
          'Van elke kamer de dag waarop die voor het laatst gebruikt is.',
          'Bij elk bericht een nummer dat hetzelfde is voor alles wat een toestel schreef zolang de app open was.',
          'De lijst van buurten: wat buurtverbinders iedereen laten lezen, met de naam van wie de buurt begon; hoeveel mensen in een streek wachten, zonder naam; en verzegeld wie vroeg om mee te doen, veertien dagen lang.',
          'Als meldingen aan staan: het adres van een toestel bij de meldingendienst van zijn maker.',
          'Als iemand zijn agenda laat volgen: een verzegelde lijst van zijn afspraken, met de dag waarop die geschreven is.'
        ]
      },
      {
        title: 'Wel, zolang het duurt',
        lines: [
          'Het internetadres van elk toestel dat verbonden is, en in welke kamer het is.',
          'Hoe vaak een internetadres het afgelopen uur een kamer maakte of een melding vroeg.',
          'Als een agenda volgt: elke keer dat die vraagt, even wanneer die afspraken zijn. Niet met wie, waar of waarover.',
          'Dit staat alleen in het geheugen. Het verdwijnt als het kastje uitgaat.'
        ]
      },
      {
        title: 'Wat het opschrijft over zichzelf',
        lines: [
          'Wanneer het begon en stopte, en welke soort weigering er was. Geen adressen, geen kamers, geen namen.',
          'Een webserver ervoor, zoals Caddy, kan wel adressen opschrijven. In ons recept staat dat uit.'
        ]
      },
      {
        title: 'Wat jij doet',
        lines: [
          'Vertel de buurt dat jij het kastje beheert en hoe ze je bereiken. Dit zijn persoonsgegevens, ook al kun je ze niet lezen.',
          'Bewaar kopieën op een veilige plek en wis oude.',
          'Vraagt iemand wat je van hem hebt? Geef dit blad. Je kunt niet zien wat van wie is.',
          'Wil iemand weg? In de app kan hij zijn gegevens meenemen en wissen. Verzegelde kopieën blijven tot je de map met gegevens wist.',
          'Stop je ermee? Zet het kastje uit en wis de map met gegevens en de kopieën. De buurt gaat door op de telefoons.'
        ]
      }
    ]
  },
  en: {
    title: 'What this box knows',
    opening:
      'The box passes on what neighbours write to each other and keeps it sealed. The keys are on their phones only.',
    parts: [
      {
        title: 'Not',
        lines: [
          'Who lives in the neighbourhood: no names, no addresses, no telephone numbers. Only of a neighbourhood that lets itself be found it knows who founded it.',
          'What anybody asks, offers or writes.',
          'Which neighbourhood it is, except of neighbourhoods that let themselves be found. Otherwise it knows numbers of rooms only.'
        ]
      },
      {
        title: 'It does, and keeps it',
        lines: [
          'Sealed messages, each with the number of a room and a size, in the order in which they came.',
          'Of each room the day on which it was last used.',
          'With each message a number that is the same for all a device wrote while the app was open.',
          'The list of neighbourhoods: what ambassadors chose to let everybody read, with the name of who founded it; how many wait in a region, without a name; and who asks to come in, sealed, for fourteen days.',
          'When notifications are on: the address of a device at the push service of its maker.',
          'When somebody lets their calendar follow: a sealed list of their deals, with the day on which it was written.'
        ]
      },
      {
        title: 'It does, as long as it lasts',
        lines: [
          'The internet address of each device that is connected, and in which room it is.',
          'How often an internet address made a room or asked for a notification within the last hour.',
          'When a calendar follows: each time it asks, for a moment, when those deals are. Not with whom, where or what about.',
          'This is in memory only. It goes when the box is turned off.'
        ]
      },
      {
        title: 'What it writes down of itself',
        lines: [
          'When it began and stopped, and which kinds of refusals there were. No addresses, no rooms, no names.',
          'A web server in front, such as Caddy, can write addresses down. In our recipe that is off.'
        ]
      },
      {
        title: 'What you do',
        lines: [
          'Tell the neighbourhood that you look after the box and how to reach you. This is personal data, even though you cannot read it.',
          'Keep copies in a safe place and delete old ones.',
          'Somebody asks what you have of them? Give them this sheet. You cannot see what belongs to whom.',
          'Somebody wants to leave? In the app they can take their data along and wipe it. Sealed copies stay until you delete the data folder.',
          'You stop? Turn the box off and delete the data folder and the copies. The neighbourhood goes on on its phones.'
        ]
      }
    ]
  },
  uk: {
    title: 'Що знає ця скринька',
    opening:
      'Скринька передає те, що сусіди пишуть одне одному, і зберігає це запечатаним. Ключі є лише на їхніх телефонах.',
    parts: [
      {
        title: 'Не знає',
        lines: [
          'Хто живе в районі: ні імен, ні адрес, ні номерів телефону. Лише про сусідство, яке дозволяє себе знайти, вона знає, хто його почав.',
          'Що хтось просить, пропонує чи пише.',
          'Який це район, крім сусідств, які дозволяють себе знайти. Інакше вона знає лише номери кімнат.'
        ]
      },
      {
        title: 'Знає і зберігає',
        lines: [
          'Запечатані повідомлення, кожне з номером кімнати й розміром, у тому порядку, в якому вони прийшли.',
          'Для кожної кімнати день, коли нею востаннє користувалися.',
          'З кожним повідомленням число, однакове для всього, що пристрій написав, поки застосунок був відкритий.',
          'Список сусідств: що координатори дозволили читати всім, з ім’ям того, хто почав; скільки людей чекають у місцевості, без імен; і хто просить приєднатися — запечатано, чотирнадцять днів.',
          'Якщо сповіщення ввімкнено: адресу пристрою в службі сповіщень його виробника.',
          'Якщо чийсь календар стежить: запечатаний список домовленостей цієї людини й день, коли його записано.'
        ]
      },
      {
        title: 'Знає, поки це триває',
        lines: [
          'Інтернет-адресу кожного під’єднаного пристрою і в якій він кімнаті.',
          'Як часто інтернет-адреса за останню годину створювала кімнату чи просила сповіщення.',
          'Якщо календар стежить: щоразу, коли він питає, на мить — коли ті домовленості. Не з ким, не де й не про що.',
          'Це лише в пам’яті. Воно зникає, коли скриньку вимикають.'
        ]
      },
      {
        title: 'Що вона записує про себе',
        lines: [
          'Коли почала і спинилася, та які були відмови. Ні адрес, ні кімнат, ні імен.',
          'Вебсервер перед нею, як-от Caddy, може записувати адреси. У нашому рецепті це вимкнено.'
        ]
      },
      {
        title: 'Що робите ви',
        lines: [
          'Скажіть сусідам, що ви доглядаєте за скринькою і як вас знайти. Це персональні дані, хоч ви й не можете їх прочитати.',
          'Тримайте копії в надійному місці й видаляйте старі.',
          'Хтось питає, що у вас є про нього? Дайте цей аркуш. Ви не бачите, що кому належить.',
          'Хтось хоче піти? У застосунку можна забрати свої дані й стерти їх. Запечатані копії лишаються, доки ви не видалите теку з даними.',
          'Закінчуєте? Вимкніть скриньку, видаліть теку з даними й копії. Район живе далі на телефонах.'
        ]
      }
    ]
  },
  ar: {
    title: 'ما يعرفه هذا الصندوق',
    opening: 'ينقل الصندوق ما يكتبه الجيران بعضهم لبعض ويحفظه مختومًا. المفاتيح على هواتفهم فقط.',
    parts: [
      {
        title: 'لا يعرف',
        lines: [
          'من يسكن في الحي: لا أسماء ولا عناوين ولا أرقام هواتف. لا يعرف إلا من أسّس حيًّا يتيح للناس أن يجدوه.',
          'ما يطلبه أحد أو يعرضه أو يكتبه.',
          'أي حي هذا، إلا الأحياء التي تتيح للناس أن يجدوها. وفيما عدا ذلك يعرف أرقام الغرف فقط.'
        ]
      },
      {
        title: 'يعرف ويحفظ',
        lines: [
          'رسائل مختومة، لكل منها رقم غرفة وحجم، بالترتيب الذي وصلت به.',
          'لكل غرفة اليوم الذي استُعملت فيه آخر مرة.',
          'مع كل رسالة رقم واحد لكل ما كتبه الجهاز ما دام التطبيق مفتوحًا.',
          'قائمة الأحياء: ما اختار المنسّقون أن يقرأه الجميع، مع اسم من أسّس الحي؛ وكم شخصًا ينتظر في منطقة، دون أسماء؛ ومن يطلب الانضمام، مختومًا، لأربعة عشر يومًا.',
          'إن كانت الإشعارات مفعّلة: عنوان الجهاز لدى خدمة الإشعارات التابعة لصانعه.',
          'إن جعل أحد تقويمه يتابع: قائمة مختومة باتفاقاته، ويوم كتابتها.'
        ]
      },
      {
        title: 'يعرف ما دام الاتصال قائمًا',
        lines: [
          'عنوان الإنترنت لكل جهاز متصل، وفي أي غرفة هو.',
          'كم مرة أنشأ عنوان إنترنت غرفة أو طلب إشعارًا خلال الساعة الأخيرة.',
          'إن كان تقويم يتابع: كلما سأل، وللحظة، متى تلك الاتفاقات. لا مع من ولا أين ولا عن ماذا.',
          'هذا في الذاكرة فقط. يزول عند إطفاء الصندوق.'
        ]
      },
      {
        title: 'ما يدوّنه عن نفسه',
        lines: [
          'متى بدأ وتوقف، وأي أنواع الرفض حدثت. لا عناوين ولا غرف ولا أسماء.',
          'خادم ويب أمامه، مثل Caddy، قد يدوّن العناوين. في وصفتنا هذا مطفأ.'
        ]
      },
      {
        title: 'ما تفعله أنت',
        lines: [
          'أخبر الحي أنك تعتني بالصندوق وكيف يصلون إليك. هذه بيانات شخصية، حتى إن كنت لا تستطيع قراءتها.',
          'احفظ النسخ في مكان آمن واحذف القديمة.',
          'سألك أحد عما لديك عنه؟ أعطه هذه الورقة. أنت لا ترى ما يخص كل شخص.',
          'يريد أحد المغادرة؟ في التطبيق يأخذ بياناته ويمسحها. تبقى النسخ المختومة حتى تحذف مجلد البيانات.',
          'ستتوقف؟ أطفئ الصندوق واحذف مجلد البيانات والنسخ. يستمر الحي على الهواتف.'
        ]
      }
    ]
  }
}

export function privacyPage(): string {
  const intro = '<!-- Made from sync-server/operator/privacy-sheet.ts by `npm run docs`; change it there. -->'
  const sheets = [privacySheets.nl, privacySheets.en, privacySheets.uk, privacySheets.ar]
  return `${intro}\n\n${sheets.map(sheetToMarkdown).join('\n')}`
}

function sheetToMarkdown({ title, opening, parts }: PrivacySheet): string {
  const sections = parts.map(
    (part) => `## ${part.title}\n\n${part.lines.map((line) => `- ${line}`).join('\n')}\n`
  )
  return [`# ${title}\n`, `${opening}\n`, ...sections].join('\n')
}
