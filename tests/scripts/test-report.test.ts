import { describe, expect, it } from 'vitest'
import { closingLine, countPlaywright, countVitest, tallyOf, total } from '../../scripts/test-report.ts'
import { chooseSteps, steps } from '../../scripts/test-steps.ts'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((test) => ({ status: test })),
})

describe('Vitest’s report', () => {
  it('counts what passed and failed, over all files', () => {
    const report = { testResults: [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed', 'failed')] }
    expect(countVitest(report)).toEqual({ passed: 3, failed: 2 })
  })

  it('counts neither what was skipped nor what is still to do', () => {
    expect(countVitest({ testResults: [file('passed', 'passed', 'skipped', 'todo', 'pending')] })).toEqual({
      passed: 1,
      failed: 0,
    })
  })

  it('counts a file that did not load as one failure', () => {
    expect(countVitest({ testResults: [file('failed')] })).toEqual({ passed: 0, failed: 1 })
  })
})

describe('Playwright’s report', () => {
  const stats = { startTime: '', duration: 1, expected: 4, skipped: 1, unexpected: 2, flaky: 1 }

  it('counts a test that passed only sometimes as failed', () => {
    expect(countPlaywright({ stats, errors: [] })).toEqual({ passed: 4, failed: 3 })
  })

  it('counts an error outside the tests as one failure', () => {
    const clean = { ...stats, expected: 0, unexpected: 0, flaky: 0 }
    expect(countPlaywright({ stats: clean, errors: [{ message: 'no config' }] })).toEqual({ passed: 0, failed: 1 })
  })
})

describe('a report that is none', () => {
  it.each([undefined, null, '', {}, [], { testResults: 3 }, { stats: {} }])('%j is not counted', (json) => {
    expect(countVitest(json)).toBeUndefined()
    expect(countPlaywright(json)).toBeUndefined()
  })
})

describe('a step', () => {
  it('without tests of its own counts as one', () => {
    expect(tallyOf({ isRunner: false, succeeded: true }, undefined)).toEqual({ passed: 1, failed: 0 })
    expect(tallyOf({ isRunner: false, succeeded: false }, undefined)).toEqual({ passed: 0, failed: 1 })
  })

  it('counts its tests', () => {
    expect(tallyOf({ isRunner: true, succeeded: false }, { passed: 3, failed: 2 })).toEqual({ passed: 3, failed: 2 })
  })

  it.each([
    ['left no report', undefined],
    ['ran no test', { passed: 0, failed: 0 }],
  ])('that %s failed, whatever it says', (_, counted) => {
    expect(tallyOf({ isRunner: true, succeeded: true }, counted)).toEqual({ passed: 0, failed: 1 })
  })

  it('that ends badly although its tests passed has one failure', () => {
    expect(tallyOf({ isRunner: true, succeeded: false }, { passed: 3, failed: 0 })).toEqual({ passed: 3, failed: 1 })
  })
})

describe('the closing line', () => {
  it('sums all steps', () => {
    expect(
      closingLine(
        total([
          { passed: 1, failed: 0 },
          { passed: 40, failed: 2 },
        ]),
      ),
    ).toBe('41 passed, 2 failed')
    expect(closingLine(total([]))).toBe('0 passed, 0 failed')
  })
})

describe('the steps chosen', () => {
  const namesOf = (...names: string[]) => chooseSteps(names)?.map(({ name }) => name)

  it('are all of them where none is named', () => {
    expect(chooseSteps([])).toBe(steps)
  })

  it('are named by step or by tool and keep their order', () => {
    expect(namesOf('e2e', 'vitest', 'lint')).toEqual(['lint', 'unit', 'e2e'])
  })

  it('are none where a name is unknown', () => {
    expect(namesOf('lint', 'everything')).toBeUndefined()
  })
})
