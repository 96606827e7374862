import { files, paths } from '../paths.ts'
import type { Reader } from '../reader.ts'
import { shellView, type ShellView } from '../shell-view.ts'
import { textBlock, type StudySection } from './blocks.ts'
import { contributionsSection } from './contributions.ts'
import { divergencesSection } from './divergences.ts'
import { evidenceSection } from './evidence-used.ts'
import { studyHead, type StudyHead } from './head.ts'
import { missingSection } from './missing.ts'
import { numberStudy } from './numbering.ts'
import { overlapsSection } from './overlaps.ts'
import { planeSection } from './plane-section.ts'
import { rankingSection } from './ranking-table.ts'
import { robustnessSection } from './robustness.ts'
import { rulesSection } from './rules.ts'
import { sourcesSection } from './sources.ts'
import { linkTo, studyOf, type Medium, type Study } from './study.ts'
import { summarySection } from './summary.ts'
import { supplySection } from './supply-section.ts'

/** The study: a head, half a page of summary, and its sections, each numbered with its tables. */
export type StudyBody = { head: StudyHead; summary: StudySection; sections: StudySection[] }

export type StudyView = StudyBody & {
  shell: ShellView
  downloads: {
    heading: string
    links: { text: string; href: string; detail?: string }[]
    tables: { heading: string; links: { text: string; href: string }[] }
  }
  contents: { heading: string; links: { text: string; href: string }[] }
}

/** The study as a page of the site. */
export function studyView(reader: Reader): StudyView {
  const { t } = reader
  const body = studyBody(reader, 'web')
  return {
    ...body,
    shell: shellView(reader, paths.study, t.study.title, t.study.lead),
    downloads: downloadsOf(reader),
    contents: {
      heading: t.study.contents,
      links: [body.summary, ...body.sections].map(({ id, heading }) => ({ text: heading, href: `#${id}` })),
    },
  }
}

/** The study in either medium. */
export function studyBody(reader: Reader, medium: Medium): StudyBody {
  const study = studyOf(reader, medium)
  return {
    head: studyHead(reader),
    summary: summarySection(study),
    sections: numberStudy(
      [
        readingSection(study),
        rankingSection(study),
        contributionsSection(study),
        evidenceSection(study),
        divergencesSection(study),
        robustnessSection(study),
        missingSection(study),
        supplySection(study),
        overlapsSection(study),
        planeSection(study),
        rulesSection(study),
        sourcesSection(study),
      ],
      reader,
    ),
  }
}

function readingSection(study: Study): StudySection {
  const words = study.reader.t.study.reading
  const href = linkTo(paths.method, study)
  return {
    id: 'como-se-le',
    heading: words.heading,
    blocks: [...words.text.map(textBlock), { kind: 'link', text: words.method, ...(href ? { href } : {}) }],
  }
}

/** Files of the study: those on paper only where paper is made. */
function downloadsOf({ t, site, language, href }: Reader): StudyView['downloads'] {
  const words = t.study.downloads
  const file = (text: string, path: string) => ({ text, href: `${site.base}${path}` })
  return {
    heading: words.heading,
    links: [
      ...(site.hasPaper
        ? [file(words.study, files.study[language]), file(words.sheet, files.gapSheet[language])]
        : [{ text: words.sheetPage, href: href(paths.gapSheet) }]),
      file(words.tables, files.studyTables[language]),
    ],
    tables: {
      heading: words.csv,
      links: Object.entries(t.studyTables.tables).map(([id, { name }]) => ({
        text: name,
        href: href(files.studyTable(id)),
      })),
    },
  }
}
