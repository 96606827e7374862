import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dictionaryOf } from '../../../src/i18n/dictionary.ts'
import { programVersion } from '../../../src/views/program.ts'
import { studyPrintView } from '../../../src/views/study/study-print-view.ts'
import { studyBody, studyView } from '../../../src/views/study/study-view.ts'
import { shellView } from '../../../src/views/shell-view.ts'
import { buildEdition } from '../../ranking/build-network.ts'
import { buildReader, fullEvidence } from '../build-site.ts'
import { tablesOf } from './build-study.ts'

const reader = buildReader({ evidence: fullEvidence() })
const english = buildReader({ evidence: fullEvidence() }, 'en')
const empty = buildReader({ qualifications: [], courses: [] })
const blocksOf = (body: ReturnType<typeof studyBody>) =>
  [body.summary, ...body.sections].flatMap(({ blocks }) => blocks)

describe('the study', () => {
  it.each([
    ['in Portuguese', reader],
    ['in English', english],
    ['of a network without qualifications', empty],
  ])('prints every caveat exactly once %s', (_, own) => {
    const printed = blocksOf(studyBody(own, 'paper')).flatMap((block) =>
      block.kind === 'caveat' ? [block.caveat] : [],
    )
    expect(printed.toSorted()).toEqual(Object.keys(dictionaryOf('pt').study.caveats).toSorted())
  })

  it('has the same sections, tables and blocks in both languages', () => {
    const shape = (own: typeof reader) =>
      studyBody(own, 'web').sections.map(({ id, blocks }) => [id, blocks.map(({ kind }) => kind)])
    expect(shape(english)).toEqual(shape(reader))
  })

  it('numbers its sections and tables in their order', () => {
    const { sections } = studyBody(reader, 'web')
    expect(sections.map(({ heading }) => heading.split('.')[0])).toEqual(sections.map((_, at) => String(at + 1)))
    const captions = sections.flatMap(tablesOf).map(({ caption }) => caption.split('.')[0])
    expect(captions).toEqual(captions.map((_, at) => `Tabela ${String(at + 1)}`))
  })

  it('gives every row as many cells as its table has columns, and every place a name of its own', () => {
    const { sections } = studyBody(reader, 'web')
    for (const { caption, columns, groups } of sections.flatMap(tablesOf)) {
      for (const row of groups.flatMap(({ rows }) => rows)) expect(row.length, caption).toBe(columns.length)
    }
    const ids = sections.flatMap(({ id, blocks }) => [
      id,
      ...blocks.flatMap((block) => ('id' in block && block.id ? [block.id] : [])),
    ])
    expect(ids).toEqual([...new Set(ids)])
  })

  it('says that a demonstration is one, in its head and on every page of paper', () => {
    expect(studyView(reader).head.mark?.short).toBe('Edição de demonstração')
    expect(studyPrintView(reader).running.mark).toBe('Edição de demonstração')
    const final = buildReader({ edition: buildEdition({ status: 'final' }) })
    expect(studyView(final).head.mark).toBeUndefined()
    expect(studyPrintView(final).running.mark).toBeUndefined()
  })

  it('links on paper only to addresses that work there', () => {
    const hrefs = (site?: string) => {
      const edition = buildEdition(site === undefined ? {} : { site })
      const text = JSON.stringify(studyPrintView(buildReader({ edition, evidence: fullEvidence() })).sections)
      return [...text.matchAll(/"href":"([^"]*)"/g)].map(([, href]) => href)
    }
    expect(hrefs()).toEqual([])
    expect(hrefs('https://rumo.example.org/')).toEqual(['https://rumo.example.org/metodo/'])
  })

  it('offers the files on paper only where paper is made', () => {
    const links = (hasPaper: boolean) => {
      const own = { ...reader, site: { ...reader.site, hasPaper } }
      return studyView(own).downloads.links.map(({ href }) => href)
    }
    expect(links(true)).toEqual(['/estudo/estudo.pdf', '/estudo/folha-de-lacunas.pdf', '/estudo/estudo.xlsx'])
    expect(links(false)).toEqual(['/estudo/folha/', '/estudo/estudo.xlsx'])
  })

  it('is in no head or foot of a page', () => {
    const shell = shellView(reader, '', '', '')
    const hrefs = [...shell.navigation, ...shell.footer.links].map(({ href }) => href)
    expect(hrefs.filter((href) => href.includes('estudo'))).toEqual([])
  })

  it('names the version of the package', () => {
    const manifest = readFileSync(join(import.meta.dirname, '../../../package.json'), 'utf8')
    expect(programVersion).toBe((JSON.parse(manifest) as { version: string }).version)
  })

  it('has a place for every line of its contents', () => {
    const view = studyPrintView(reader)
    const places = [view.summary, ...view.sections].map(({ id }) => id)
    expect(view.contents.entries.map(({ target }) => target)).toEqual(places)
  })
})
