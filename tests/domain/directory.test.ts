import { describe, expect, it } from 'vitest'
import { areaToRegion, howFar, isInRegion, nearestFirst, peopleToSize } from '#lib/domain/directory.ts'
import { aListed } from '../support/fake-directory.ts'

describe('the list of neighbourhoods', () => {
  it.each([
    [0, 0],
    [9, 0],
    [10, 1],
    [24, 1],
    [25, 2],
    [249, 4],
    [250, 5],
    [9000, 5]
  ])('tells the size of %i people in steps', (people, size) => {
    expect(peopleToSize(people)).toBe(size)
  })

  it('says how far in words, and nothing where it cannot know', () => {
    expect(howFar('u173zj', 'u173zj')).toBe('here')
    expect(howFar('nl1015', 'nl1016')).toBe('near')
    expect(howFar('nl1015', 'nl1052')).toBe('town')
    expect(howFar('nl1015', 'nl9711')).toBe('far')
    expect(howFar('nl1015', 'u173zj')).toBe('unknown')
    expect(howFar('u173zj', null)).toBe('unknown')
  })

  it('begins with the nearest, and with names where no place was said', () => {
    const all = [
      aListed({ name: 'Oost', area: 'nl1093' }),
      aListed({ name: 'Jordaan', area: 'nl1015' }),
      aListed({ name: 'Elders', area: 'u173zj' })
    ]
    const names = (mine: string | null) => nearestFirst(all, mine).map(({ name }) => name)
    expect(names('nl1015')).toEqual(['Jordaan', 'Oost', 'Elders'])
    expect(names(null)).toEqual(['Elders', 'Jordaan', 'Oost'])
  })

  it('has people wait in a region that is coarser than where they live', () => {
    expect(areaToRegion('u173zj')).toBe('u173z')
    expect(areaToRegion('nl1015')).toBe('nl1015')
    expect(isInRegion('u173zk', 'u173z')).toBe(true)
    expect(isInRegion('u174zk', 'u173z')).toBe(false)
  })
})
