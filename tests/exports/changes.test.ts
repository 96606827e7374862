import { expect, it } from 'vitest'
import { courseChanges } from '../../src/exports/changes.ts'
import { published, sample } from '../ranking/build-network.ts'
import { buildCourse, buildReader } from '../views/build-site.ts'

it('lists what schools confirmed and what was seen, newest first, and nothing without a date', () => {
  const courses = [
    buildCourse({ slug: 'seen', provenance: published }),
    buildCourse({ slug: 'confirmed', confirmed: { on: '2027-01-20', role: 'Direção' } }),
    buildCourse({ slug: 'sample', provenance: sample }),
  ]
  const changes = courseChanges(buildReader({ courses }, 'en'))
  expect(changes.map(({ link, day }) => [link, day])).toEqual([
    ['/en/cursos/escola-modelo/confirmed/', '2027-01-20'],
    ['/en/cursos/escola-modelo/seen/', '2026-11-01'],
  ])
  expect(changes[1]?.description).toBe('Seen in a public source in November 2026; to be confirmed by the school.')
})
