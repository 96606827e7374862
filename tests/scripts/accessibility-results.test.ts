import { describe, expect, it } from 'vitest'
import { claimedResults, measuredIn, overclaims } from '../../scripts/accessibility-results.ts'

const passed = { ok: true }
const browser = {
  suites: [
    { file: 'axe.spec.ts', specs: [passed, passed], suites: [{ specs: [passed] }] },
    { file: 'reading.spec.ts', specs: [passed, passed] },
    { file: 'without-script.spec.ts', specs: [passed] },
    { file: 'search.spec.ts', specs: [{ ok: false }] },
  ],
}
const site = { testResults: [{ name: '/checkout/tests/built/html.test.ts', status: 'passed' }] }
const measured = { axe: 3, screens: 2, withoutScript: 1, pages: 282 }

describe('the numbers of the accessibility statement', () => {
  it('are counted from what ran, in groups too', () => {
    expect(measuredIn(browser, site, 282)).toEqual(measured)
  })

  it('are none where a check failed or did not run', () => {
    const failing = { suites: [{ file: 'axe.spec.ts', specs: [passed, { ok: false }] }, ...browser.suites.slice(1)] }
    expect(() => measuredIn(failing, site, 282)).toThrow('axe.spec.ts failed')
    expect(() => measuredIn({ suites: browser.suites.slice(1) }, site, 282)).toThrow('axe.spec.ts did not run')
    const invalid = { testResults: [{ ...site.testResults[0], status: 'failed' }] }
    expect(() => measuredIn(browser, invalid, 282)).toThrow('html.test.ts did not pass')
    expect(() => measuredIn(browser, { testResults: [] }, 282)).toThrow('html.test.ts did not pass')
  })

  it('may be fewer than measured, never more', () => {
    expect(overclaims({ ...measured, axe: 2 }, measured)).toEqual([])
    expect(overclaims({ ...measured, pages: 283 }, measured)).toEqual(['pages: the statement says 283, measured 282'])
  })

  it('are kept in a file that can be read', () => {
    expect(claimedResults().axe).toBeGreaterThan(0)
  })
})
