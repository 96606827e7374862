import { basename, join } from 'node:path'
import { files, paths } from '../../src/views/paths.ts'
import type { Reader } from '../../src/views/reader.ts'
import { gapSheetView } from '../../src/views/study/gap-sheet-view.ts'
import { studyPrintView } from '../../src/views/study/study-print-view.ts'
import type { PrintJob } from './print-pdfs.ts'

/** The sheet for the network's meeting is one sheet of paper. */
const sheetPages = 2

/** The study and the gap sheet of a reader, printed into a folder. */
export function studyJobs(reader: Reader, folder: string): PrintJob[] {
  const { language } = reader
  const study = studyPrintView(reader)
  const sheet = gapSheetView(reader)
  const [studyName, sheetName] = [basename(files.study[language]), basename(files.gapSheet[language])]
  const jobOf = (page: string, name: string, { title, author, description }: typeof study | typeof sheet) => {
    return { reader, page, file: join(folder, name), title, author, description }
  }
  return [
    {
      ...jobOf(paths.studyPrint, studyName, study),
      settle: () => undefined,
    },
    {
      ...jobOf(paths.gapSheet, sheetName, sheet),
      settle: ({ pdf }) => {
        refuseOtherCount(pdf.getPageCount(), sheetName)
      },
    },
  ]
}

/** Throws for a gap sheet that is not of two pages, with the number it has. */
export function refuseOtherCount(count: number, file: string): void {
  if (count === sheetPages) return
  throw new Error(`${file} has ${count} ${count === 1 ? 'page' : 'pages'}; it must have exactly ${sheetPages}.`)
}
