/** Ukrainian: what a newcomer meets first: the door, what needs me, notifications, when something was. */
import type { Words } from '#lib/features/words/language-file.ts'

export const ukNewcomer: Words = {
  'welcome.listing': 'Це з одного сусідства. Попроси в сусіда запрошення або зчитай плакат.',
  'me.language.partly': 'Ще не все перекладено. Решта англійською.',
  'devices.since': 'Від: {day}',
  'devices.last': 'останній запис: {moment}',
  'back.what':
    'Твоє ім’я вже є тут, а пристрою немає або все стерто? Скажи, хто ти. Тоді сусіди зможуть сказати, що це справді ти.',
  'back.other':
    'Є ще пристрій, де все працює? Тоді додай цей пристрій там, у розділі «Я». Це спрацює одразу.',
  'back.who': 'Хто ти?',
  'back.nobody': 'Імена завантажуються. Побудь ще на цій сторінці, зі зв’язком.',
  'back.ask': 'Попросити сусідів повернути мене',
  'back.ask.how':
    'Двоє людей, яких {name} обирає для цього, або два координатори скажуть, що це справді ти. Зайди до них або подзвони. Потім це триває ще три дні.',

  'notices.title': 'Що чекає на мене',
  'notices.open': 'Що чекає на мене, і сповіщення',
  'notices.none': 'Ніхто на тебе не чекає.',
  'notices.digest': 'Що ще нового',
  'notices.digest.since': 'Від попереднього перегляду ({when})',
  'notices.digest.requests': {
    one: '{n} нове прохання',
    few: '{n} нові прохання',
    many: '{n} нових прохань',
    other: '{n} нового прохання'
  },
  'notices.digest.offers': {
    one: '{n} нова пропозиція',
    few: '{n} нові пропозиції',
    many: '{n} нових пропозицій',
    other: '{n} нової пропозиції'
  },
  'notices.digest.newcomers': {
    one: '{n} новий сусід',
    few: '{n} нові сусіди',
    many: '{n} нових сусідів',
    other: '{n} нового сусіда'
  },
  'notices.digest.none': 'Нічого нового.',
  'notices.digest.look': 'До дошки',
  'notify.title': 'Сповіщення',
  'notify.what':
    'Цей пристрій скаже, коли для тебе щось є, навіть якщо Stoep закрито. Ти обираєш, про що саме.',
  'notify.how':
    'Сусідська скринька подає знак через виробника твого браузера. У ньому нічого немає: ні імені, ні тексту. Що сталося, твій пристрій дізнається сам.',
  'notify.kinds': 'Про що ти хочеш знати?',
  'notify.kind.answers': 'Хтось хоче мені допомогти або про щось просить',
  'notify.kind.deals': 'Мої домовленості й повідомлення',
  'notify.kind.urgent': 'Комусь допомога потрібна зараз',
  'notify.quiet': 'Тиша вночі',
  'notify.quiet.night': 'Від 22 до 8 години',
  'notify.quiet.never': 'Ніколи',
  'notify.digest': 'Додавати, що ще нового, раз на день',
  'notify.on': 'Увімкнути сповіщення',
  'notify.off': 'Вимкнути сповіщення',
  'notify.isOn': 'Сповіщення на цьому пристрої ввімкнено.',
  'notify.isOff': 'Сповіщення на цьому пристрої вимкнено.',
  'notify.saved': 'Збережено.',
  'notify.chooseOne': 'Спершу обери, про що ти хочеш знати.',
  'notify.blocked': 'Браузер не пропускає сповіщень від Stoep. Це можна змінити в налаштуваннях браузера.',
  'notify.browserCannot':
    'Цей браузер не вміє сповіщати, коли Stoep закрито. На iPhone це можливо, якщо Stoep є на головному екрані.',
  'notify.relayDoesNot': 'Сусідська скринька тут не подає знаків. Хто нею опікується, може це ввімкнути.',
  'notify.relayAway': 'Сусідська скринька зараз недоступна. Спробуй трохи пізніше.',
  'notice.answer': '{name} хоче тобі допомогти',
  'notice.asked': '{name} про щось тебе просить',
  'notice.ring': '{name} пропонує обмін по колу',
  'notice.ringBinding': 'Обмін по колу відбудеться',
  'notice.agreed': 'Домовлено: {name}',
  'notice.done': 'Усе вийшло? З тобою: {name}',
  'notice.notChosen': '{name} обирає когось іншого. Дякуємо за твою готовність.',
  'notice.superseded': 'Домовленість не відбудеться: {name}',
  'notice.message': 'Повідомлення: {name}',
  'notice.urgent': '{name} потребує допомоги зараз',
  'notice.more': 'І ще: {n}',
  'notice.digest': 'Нове поруч: {n}',
  'notice.nothing': 'Ти вже бачиш усе',
  'notice.agree': 'Домовитися',
  'notice.finish': 'Так, вийшло',
  'notice.later': 'Пізніше',
  'notice.didIt': 'Готово. Відкривати Stoep не треба.',
  'notice.failed': 'Так не вийшло. Відкрий Stoep, щоб подивитися.'
}
