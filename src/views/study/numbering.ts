import type { Reader } from '../reader.ts'
import type { Block, StudySection } from './blocks.ts'

/** Numbers sections and tables in their order, so that people at a table can name them; the tables get a name to link to. */
export function numberStudy(sections: readonly StudySection[], { t }: Pick<Reader, 't'>): StudySection[] {
  let tables = 0
  const numberBlock = (block: Block): Block => {
    if (block.kind !== 'table') return block
    tables += 1
    const { table } = block
    return {
      ...block,
      id: `tabela-${String(tables)}`,
      table: { ...table, caption: t.study.table(tables, table.caption) },
    }
  }
  return sections.map(({ id, heading, blocks }, at) => ({
    id,
    heading: t.study.numbered(at + 1, heading),
    blocks: blocks.map(numberBlock),
  }))
}
