import { describe, expect, it } from 'vitest'
import { placeFile } from '../../src/loaders/places.ts'

describe('a path', () => {
  it.each([
    ['edition.yaml', 'edition', '', ''],
    ['map.txt', 'map', '', ''],
    ['guide.yaml', 'questions', '', ''],
    ['qualifications/mecanica-geral.yaml', 'qualification', 'mecanica-geral', ''],
    ['evidence/2026/statistics.csv', 'statistics', '', ''],
    ['evidence/2026/interviews/2026-04-02-oficina.yaml', 'interview', '2026-04-02-oficina', ''],
    ['schools/ensaio/school.yaml', 'school', '', 'ensaio'],
    ['schools/ensaio/courses/mecanica-geral.md', 'course', 'mecanica-geral', 'ensaio'],
    ['schools/ensaio/courses/mecanica-geral.en.md', 'courseTranslation', 'mecanica-geral', 'ensaio'],
    ['schools/ensaio/images/oficina-1.webp', 'image', 'oficina-1.webp', 'ensaio'],
    ['glossary/fct.en.md', 'termTranslation', 'fct', ''],
    ['pages/sobre.en.mdx', 'page', 'sobre', ''],
    ['schools/ensaio/README.md', 'guide', '', ''],
  ])('%s is a file of the kind %s', (path, kind, id, school) => {
    expect(placeFile(path)).toEqual({ kind, id, school })
  })

  it.each([
    ['edition.yml', 'file-wrong-ending', 'edition.yaml'],
    ['Edition.yaml', 'file-wrong-name', 'edition.yaml'],
    ['map.TXT', 'file-wrong-ending', 'map.txt'],
    ['schools/ensaio/courses/mecanica.mdx', 'file-wrong-ending', 'mecanica.md'],
    ['schools/ensaio/courses/Mecânica Geral.md', 'file-wrong-name', 'mecanica-geral.md'],
    ['schools/ensaio/courses/mecanica_en.md', 'file-wrong-name', 'mecanica.en.md'],
    ['schools/Ensaio/courses/mecanica.md', 'file-wrong-name', 'ensaio'],
    ['schools/ensaio/images/Oficina 1.JPG', 'file-wrong-name', 'oficina-1.jpg'],
    ['schools/ensaio/images/oficina.JPG', 'file-wrong-ending', 'oficina.jpg'],
    ['Evidence/2026/study.csv', 'file-wrong-name', 'evidence'],
  ])('%s is %s and should be %s', (path, code, suggestion) => {
    expect(placeFile(path)).toMatchObject({ problem: { code, file: path, line: 1, arguments: { suggestion } } })
  })

  it.each([
    ['schools/ensaio/mecanica.md', 'file-wrong-place'],
    ['notas.md', 'file-wrong-place'],
    ['schools/ensaio/courses/velhos/mecanica.md', 'file-wrong-place'],
    ['schools/../edition.yaml', 'file-wrong-place'],
    ['schools/ensaio/courses/.md', 'file-wrong-place'],
    ['schools/ensaio/courses/mecanica.docx', 'file-wrong-ending'],
    ['schools/ensaio/images/oficina.svg', 'image-wrong-kind'],
    ['schools/ensaio/images/oficina', 'image-wrong-kind'],
  ])('%s is %s, and no other name is meant', (path, code) => {
    const place = placeFile(path)
    expect(place).toMatchObject({ problem: { code } })
    expect('meant' in place).toBe(false)
  })
})
