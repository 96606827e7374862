import { describe, expect, it } from 'vitest'
import { rankTable } from '../../scripts/rank/rank-table.ts'
import { buildQualification, buildSource, sample } from '../ranking/build-network.ts'
import { buildReader, fullEvidence } from '../views/build-site.ts'
import { fullNetwork } from '../exports/build-study.ts'

describe('the ranking in a terminal', () => {
  it('has a line for each qualification, numbers as the reader writes them', () => {
    expect(rankTable(buildReader(fullNetwork()))).toMatchInlineSnapshot(`
      "Lugar  Escalão  Qualificação              Pontos        Entre  Dados  Lugares  Nível
          1        1  Técnico/a de Mecatrónica    73,7  48,4 – 99,0    50%    1 – 1  Procurado
          2        2  Soldador/a                  43,3  12,5 – 74,2    38%    2 – 2  Ainda sem dados suficientes
      Lugares e probabilidades vêm de 1000 ensaios (semente 2027), em que cada peso vai de metade ao dobro e o que não se sabe toma qualquer valor. As probabilidades arredondam-se a 5 %."
    `)
  })

  it('marks what was computed with samples, and says what the mark means', () => {
    const evidence = fullEvidence({ sources: [buildSource({ provenance: sample })] })
    const lines = rankTable(buildReader({ evidence }, 'en')).split('\n')
    expect(lines[1]).toMatch(/ \*$/)
    expect(lines).toContain('* computed with sample data')
    expect(rankTable(buildReader({ evidence: fullEvidence() }, 'en'))).not.toContain('*')
  })

  it('leaves blank what was not scored', () => {
    const { qualifications } = fullNetwork()
    const unlinked = buildQualification({ id: 'nova', title: { pt: 'Nova' }, occupations: [] })
    const line = rankTable(buildReader(fullNetwork({ qualifications: [...qualifications, unlinked] }))).split('\n')[3]
    expect(line?.trim()).toBe('Nova')
  })
})
