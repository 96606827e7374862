import { HtmlValidate } from 'html-validate'
import { expect, it } from 'vitest'
import { builtPages } from '../e2e/site.ts'
import { exemptions, htmlRules, type Exemption } from './html-rules.ts'

/** The rules are many and the pages some hundreds. */
const longestMilliseconds = 300_000

const validator = new HtmlValidate(htmlRules)

it(
  'every page is valid HTML, and every exemption is needed',
  async () => {
    const needed = new Set<Exemption>()
    const faults = new Map<string, string[]>()
    for (const { file, html } of builtPages) {
      for (const { ruleId, message, selector } of await messagesOf(html)) {
        const exemption = exemptions.find(
          (each) =>
            each.rule === ruleId && (each.message ?? /^/).test(message) && (each.selector ?? /^/).test(selector ?? ''),
        )
        if (exemption) {
          needed.add(exemption)
          continue
        }
        const fault = `${ruleId}: ${message} (${selector ?? ''})`
        faults.set(fault, [...(faults.get(fault) ?? []), file])
      }
    }
    expect(
      [...faults].map(([fault, files]) => `${fault} on ${String(files.length)} pages, as ${files[0] ?? ''}`),
    ).toEqual([])
    expect(exemptions.filter((exemption) => !needed.has(exemption))).toEqual([])
  },
  longestMilliseconds,
)

it.each([
  ['an id used twice', '<p id="a"></p><p id="a"></p>', 'no-dup-id'],
  ['an id pointed to that is not there', '<p aria-describedby="b"></p>', 'no-missing-references'],
  ['a picture without alternative text', '<img src="a.png">', 'wcag/h37'],
  ['a style in an attribute', '<p style="color: red"></p>', 'no-inline-style'],
  ['a heading that skips a level', '<h1>a</h1><h3>b</h3>', 'heading-level'],
  ['a link in a button', '<button type="button"><a href="x">a</a></button>', 'element-permitted-content'],
])('%s would be found', async (_, html, rule) => {
  const found = await messagesOf(html)
  expect(found.map(({ ruleId }) => ruleId)).toContain(rule)
})

async function messagesOf(html: string) {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) => messages)
}
