import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../src/domain/text.ts'

export type Stage = { name: string; seconds: number; peakMegabytes: number }
export type Summary = { stages: Stage[]; pages: number; bytes: number }

const names = {
  pt: {
    check: 'Conteúdo verificado',
    rank: 'Procura calculada',
    site: 'Páginas feitas',
    index: 'Procura indexada',
    tables: 'Tabelas do estudo escritas',
    print: 'Brochura impressa',
    study: 'Estudo impresso',
  } as Record<string, string>,
  en: {
    check: 'Content checked',
    rank: 'Need computed',
    site: 'Pages built',
    index: 'Search indexed',
    tables: 'Tables of the study written',
    print: 'Brochure printed',
    study: 'Study printed',
  } as Record<string, string>,
}

/** Runs the steps of a build, saying each and how long it took; the peak memory is that of the whole process so far. */
export function createStages(language: Language) {
  const stages: Stage[] = []
  return {
    run: async <Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> => {
      const start = performance.now()
      const result = await work()
      const seconds = Math.round(performance.now() - start) / 1000
      stages.push({ name, seconds, peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024) })
      console.log(`${names[language][name] ?? name}: ${seconds.toFixed(1)} s`)
      return result
    },
    summary: (folder: string): Summary => ({ stages, ...sizeOf(folder) }),
    closing: (
      { pages, bytes }: Summary,
      { courses, warnings, out }: { courses: number; warnings: number; out: string },
    ): string => {
      const megabytes = (bytes / 1048576).toFixed(1)
      return language === 'pt'
        ? `${String(courses)} cursos, ${String(pages)} páginas, ${megabytes} MB em ${out}/. ${String(warnings)} avisos: npm run check.`
        : `${String(courses)} courses, ${String(pages)} pages, ${megabytes} MB in ${out}/. ${String(warnings)} warnings: npm run check.`
    },
  }
}

function sizeOf(folder: string): { pages: number; bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
  }
}
