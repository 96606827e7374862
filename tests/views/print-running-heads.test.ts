import { describe, expect, it } from 'vitest'
import type { PrintChapter } from '../../src/views/print-chapter.ts'
import { runningHeads } from '../../src/views/print-running-heads.ts'

const chapter = (name: string): PrintChapter => ({
  id: 'x',
  target: 'concelho--x',
  name,
  about: { text: '' },
  schools: [],
})

describe('running heads', () => {
  it('names the chapter and the edition on its pages, and the mark on all', () => {
    const rules = runningHeads({
      chapters: [chapter('Fafe')],
      running: { title: 'Cursos 2027/28', mark: 'Demonstração' },
    })
    expect(rules).toContain('#concelho--x--body{page:chapter-1}')
    expect(rules).toContain('@page chapter-1:right{@top-right{content:"Fafe"}}')
    expect(rules).toContain('@page:left{@bottom-right{content:"Demonstração"}}')
  })

  it('lets no name end the string or the style element', () => {
    const rules = runningHeads({ chapters: [chapter('"}</style><script>\\')], running: { title: '' } })
    expect(rules).toContain('content:"\\22 }\\3c /style\\3e \\3c script\\3e \\5c "')
    expect(rules).not.toContain('</')
  })
})
