import type { ConfigData } from 'html-validate'

/** The rules every built page is held to: all that html-validate recommends, for whole documents too, and no style in an attribute. */
export const htmlRules: ConfigData = {
  root: true,
  elements: ['html5'],
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    'no-inline-style': 'error',
    // What we serve ourselves comes from where the page does; what did not would need its hash.
    'require-sri': ['error', { target: 'crossorigin' }],
    // A filter takes several values: its boxes share a name.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
  },
}

/** What a rule says that is left to stand, where, and why; one that no page needs fails. */
export type Exemption = { rule: string; message?: RegExp; selector?: RegExp; why: string }

export const exemptions: readonly Exemption[] = [
  {
    rule: 'no-redundant-role',
    message: /"list" on <[ou]l>/,
    why: 'Safari announces a list without bullets as one only if it says so itself',
  },
  {
    rule: 'no-redundant-role',
    message: /"(?:table|rowgroup|row|columnheader|rowheader|cell)" on <t/,
    why: 'a table that a narrow screen shows as blocks is one to a screen reader only if it says so itself',
  },
  {
    rule: 'prefer-native-element',
    message: /<section>/,
    why: 'a box that scrolls is named so that the keyboard reaches it; it is no section of the text',
  },
  {
    rule: 'long-title',
    why: 'the title of a course names its school too, since titles must differ; what is cut off comes last',
  },
  { rule: 'empty-heading', selector: /> template >/, why: 'the script fills the copy of a card before it is shown' },
  { rule: 'wcag/h30', selector: /> template >/, why: 'the script fills the copy of a card before it is shown' },
  { rule: 'text-content', selector: /> dialog >/, why: 'the script writes how many courses the button leads to' },
  { rule: 'wcag/h32', selector: /> form$/, why: 'the sliders answer at once: there is nothing to send' },
]
