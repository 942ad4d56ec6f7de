import type { Point } from '#lib/domain/area.ts'
import { stepsTo, type Cluster } from '#lib/map/clusters.ts'
import { wayFrom } from '#lib/map/whereabouts.ts'
import { localeOf } from '#lib/features/words/locale.ts'
import { language, say } from '#lib/features/words/say.svelte.ts'

/**
 * What each place on the map is called, by its key: the side of the neighbourhood it lies on, and how many squares away
 * where several lie on one side. No two are called the same.
 */
export function whereWords(
  clusters: readonly Cluster[],
  middle: Point | null,
  zoom: number
): ReadonlyMap<string, string> {
  const ways = clusters.map((cluster) => (middle ? wayFrom(middle, cluster.middle) : 'middle'))
  return new Map(
    clusters.map((cluster, at) => {
      const way = ways[at] ?? 'middle'
      const words = say(`map.way.${way}`)
      const isShared = ways.filter((other) => other === way).length > 1
      const steps = isShared && middle ? stepWords(stepsTo(cluster, middle, zoom)) : ''
      return [cluster.key, steps ? `${words}: ${steps}` : words]
    })
  )
}

function stepWords({ north, east }: ReturnType<typeof stepsTo>): string {
  const words = [
    ...(north === 0 ? [] : [say(north > 0 ? 'map.step.north' : 'map.step.south', { n: Math.abs(north) })]),
    ...(east === 0 ? [] : [say(east > 0 ? 'map.step.east' : 'map.step.west', { n: Math.abs(east) })])
  ]
  return new Intl.ListFormat(localeOf(language())).format(words)
}
