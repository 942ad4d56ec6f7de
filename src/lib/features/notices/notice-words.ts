/** What notifications say, with their places still open: for who fills them in when no page is open. */
import type { NoticeWords } from '#lib/state/notify-settings.ts'
import { say } from '#lib/features/words/say.svelte.ts'

const name = '{name}'
const n = '{n}'

export function noticeWords(): NoticeWords {
  return {
    answer: say('notice.answer', { name }),
    asked: say('notice.asked', { name }),
    ring: say('notice.ring', { name }),
    ringBinding: say('notice.ringBinding'),
    agreed: say('notice.agreed', { name }),
    done: say('notice.done', { name }),
    notChosen: say('notice.notChosen', { name }),
    superseded: say('notice.superseded', { name }),
    message: say('notice.message', { name }),
    urgent: say('notice.urgent', { name }),
    emergency: say('notice.emergency', { name }),
    exercise: say('notice.exercise', { name }),
    more: say('notice.more', { n }),
    digest: say('notice.digest', { n }),
    nothing: say('notice.nothing'),
    agree: say('notice.agree'),
    finish: say('notice.finish'),
    later: say('notice.later'),
    didIt: say('notice.didIt'),
    failed: say('notice.failed')
  }
}
