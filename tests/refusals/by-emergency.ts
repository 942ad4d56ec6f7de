import { declareEmergency } from '#lib/actions/declare-emergency.ts'
import { endEmergency } from '#lib/actions/end-emergency.ts'
import { secondEmergency } from '#lib/actions/second-emergency.ts'
import { must } from '../../scripts/demo/must.ts'
import type { Neighbour } from '../support/fake-town.ts'
import { aStreet } from './street.ts'

async function declaring(who: (street: Awaited<ReturnType<typeof aStreet>>) => Neighbour) {
  const street = await aStreet()
  const by = who(street)
  const neighbourhood = street.town.homeOf(by).id
  const said = { what: 'Geen stroom', isExercise: true, callers: [] }
  const written = await declareEmergency(by.author, { neighbourhood, authority: street.authority(), ...said })
  return { ...street, written }
}

export const byEmergency = {
  needsMeeting: async () => (await declaring(({ sem }) => sem)).written,
  async emergencyOver() {
    const { town, anneke, youssef, authority, now } = await declaring(({ anneke: her }) => her)
    const emergency = () => {
      const [view] = town.emergency('emergency')
      if (!view) throw new Error('it was declared')
      return view
    }
    must(await endEmergency(anneke.author, { authority: authority(), emergency: emergency() }))
    return secondEmergency(youssef.author, { authority: authority(), emergency: emergency() }, now)
  }
}
