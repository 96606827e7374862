import { join } from 'node:path'
import { files, paths } from '../../src/views/paths.ts'
import { printView } from '../../src/views/print-view.ts'
import type { Reader } from '../../src/views/reader.ts'
import { checkEntries } from './count-entries.ts'
import type { PrintJob } from './print-pdfs.ts'

/** The brochure of a reader, printed into a built site: every course once. */
export function brochureJob(reader: Reader, folder: string): PrintJob {
  const name = files.brochure[reader.language]
  const { title, author, description } = printView(reader)
  return {
    reader,
    page: paths.print,
    file: join(folder, name),
    ...{ title, author, description },
    settle: ({ pages }) => {
      checkEntries(reader.site.network.courses, pages, name)
    },
  }
}
