import { describe, expect, it } from 'vitest'
import { findDisagreement } from '../../scripts/bench/ranking-agreement.ts'
import { rankingTable } from '../../scripts/bench/ranking-table.ts'
import { runScenarios } from '../../src/ranking/scenarios.ts'

describe('the benchmark of the ranking', () => {
  it('finds our scenarios and those of plain objects the same to the last digit', () => {
    expect(findDisagreement()).toBeNull()
  })

  it('says where the two differ', () => {
    const other: typeof runScenarios = (weights, cases, settings) =>
      runScenarios(weights, cases, settings.weights === 'simplex' ? { ...settings, seed: 1 } : settings)
    expect(findDisagreement(other)).toMatchInlineSnapshot(
      `"Our scenarios and the plain ones differ for 30 cases with weights drawn "simplex"."`,
    )
  })

  it('tells the aims beside what was measured, and which times are scaled', () => {
    const run = (seconds: number, peakMegabytes: number, count: number) => {
      return { seconds, processorSeconds: seconds + 0.05, peakMegabytes, count }
    }
    const scenarios = 10000
    expect(
      rankingTable(
        [
          { count: 400, scenarios, ours: run(0.25, 100, 400), plain: run(5, 300, 400), plainScenarios: scenarios },
          { count: 10000, scenarios, ours: run(6, 170, 10000), plain: run(6, 600, 10000), plainScenarios: 400 },
          { count: 77, scenarios, ours: run(0.1, 80, 77), plain: run(1, 90, 77), plainScenarios: scenarios },
        ],
        8,
      ),
    ).toMatchInlineSnapshot(`
      "scenarios          seconds  of processor   aim  peak MB  aim                      plain seconds  plain / ours  peak MB
      -----------------  -------  ------------  ----  -------  ---  ---------------------------------  ------------  -------
      400 x 8 x 10000       0.25          0.30  0.30      100                                    5.00          20.0      300
      10000 x 8 x 10000     6.00          6.05  8.00      170  500  150.00, scaled from 400 scenarios          25.0      600
      77 x 8 x 10000        0.10          0.15             80                                    1.00          10.0       90"
    `)
  })
})
