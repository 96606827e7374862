import { describe, expect, it } from 'vitest'
import type { AccessibilityResults } from '../../src/domain/accessibility-results.ts'
import { accessibilityView } from '../../src/views/accessibility-view.ts'
import { buildEdition } from '../ranking/build-network.ts'
import { buildReader } from './build-site.ts'

const results: AccessibilityResults = { measured: '2026-11-23', axe: 61, screens: 42, withoutScript: 3, pages: 1234 }

describe('the accessibility statement', () => {
  it('says the numbers of the run, and its day', () => {
    const view = accessibilityView(buildReader({}, 'en'), results)
    expect(view.checked.map((text) => /^\S+ \S+ \S+/.exec(text)?.[0])).toEqual([
      '61 checks with',
      '42 checks of',
      '3 checks without',
      '1,234 pages validated',
    ])
    expect(view.measured).toContain('23 November 2026')
    expect(view.made).toContain('23 November 2026')
  })

  it('leads to the contact of the edition, and to none where it gives none', () => {
    const edition = buildEdition({ contact: { email: 'rumo@example.org' } })
    const contactOf = (network: Parameters<typeof buildReader>[0]) =>
      accessibilityView(buildReader(network, 'pt'), results).contact
    expect(contactOf({ edition })).toEqual([{ text: 'rumo@example.org', href: 'mailto:rumo@example.org' }])
    expect(contactOf({})).toEqual([])
  })

  it('is in the foot of every page', () => {
    const { shell } = accessibilityView(buildReader({}, 'en'), results)
    expect(shell.footer.links).toContainEqual({ text: 'Accessibility', href: '/en/acessibilidade/', current: true })
  })
})
