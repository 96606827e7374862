import { describe, expect, it } from 'vitest'
import { distanceKilometres } from '../../src/domain/distance.ts'
import { municipalityView } from '../../src/views/municipality-view.ts'
import { buildMunicipality, buildReader, buildSchool } from './build-site.ts'

describe('the distance between two centres', () => {
  const one = { latitude: 41.4444, longitude: -8.2962 }
  const other = { latitude: 41.4508, longitude: -8.1278 }

  it('is that of the great circle, within a kilometre', () => {
    expect(Math.abs(distanceKilometres(one, other) - 14)).toBeLessThanOrEqual(1)
  })

  it('is the same both ways, and nothing from a place to itself', () => {
    expect(distanceKilometres(one, other)).toBe(distanceKilometres(other, one))
    expect(distanceKilometres(one, one)).toBe(0)
  })

  it.each([
    ['a degree of latitude', { latitude: 0, longitude: 0 }, { latitude: 1, longitude: 0 }, 111.19],
    ['a degree of longitude at 60°', { latitude: 60, longitude: 0 }, { latitude: 60, longitude: 1 }, 55.6],
    ['half the Earth', { latitude: 90, longitude: 0 }, { latitude: -90, longitude: 0 }, 20015.09],
    ['over the date line', { latitude: 0, longitude: 179.5 }, { latitude: 0, longitude: -179.5 }, 111.19],
  ])('is right for %s', (_, from, to, kilometres) => {
    expect(distanceKilometres(from, to)).toBeCloseTo(kilometres, 1)
  })
})

describe('the page of a municipality', () => {
  const at = (id: string, latitude: number) => buildMunicipality({ id, name: id.toUpperCase(), latitude })
  const municipalities = [at('centro', 41.5), at('longe', 41.9), at('perto', 41.51), at('meio', 41.6), at('fora', 42.5)]
  const [centre = at('centro', 41.5)] = municipalities
  const schools = [
    buildSchool({ id: 'z', name: 'Zeta', sites: [{ id: 'sede', municipality: 'centro' }] }),
    buildSchool({
      id: 'a',
      name: 'Ágora',
      sites: [
        { id: 'x', municipality: 'meio' },
        { id: 'y', municipality: 'centro' },
      ],
    }),
    buildSchool({ id: 'm', name: 'Meio', sites: [{ id: 'sede', municipality: 'meio' }] }),
  ]
  const view = municipalityView(centre, buildReader({ municipalities, schools, courses: [] }))

  it('leads to the three nearest, nearest first, with distance and number of courses', () => {
    expect(view.nearest.links.map(({ text }) => text)).toEqual(['PERTO', 'MEIO', 'LONGE'])
    expect(view.nearest.links[1]?.detail).toBe('a 11 km, em linha reta · cursos não indicados')
  })

  it('names the schools with a site there, by the alphabet', () => {
    expect(view.schools.links.map(({ text }) => text)).toEqual(['Ágora', 'Zeta'])
  })

  it('says so where no course is known, without saying that there is none', () => {
    expect(view.courses.cards).toEqual([])
    expect(view.courses.none).toContain('nenhuma fonte pública os mostrou ainda')
  })

  it('gives its counts, after its paragraph where there is one', () => {
    expect(view.summary).toBe('CENTRO: 2 escolas e centros de formação e 0 cursos nesta edição.')
    expect(view).not.toHaveProperty('about')
    const about = { pt: 'Um concelho entre dois rios.' }
    expect(municipalityView(buildMunicipality({ about }), buildReader()).about).toEqual({ text: about.pt })
  })
})
