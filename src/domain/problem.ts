/** What may be wrong with a file of the content. Each code has one sentence in each language and a fixture folder. */
export type ContentProblemCode =
  // the file itself
  | 'file-empty'
  | 'file-too-big'
  | 'file-not-utf8'
  | 'file-workbook'
  | 'file-bad-characters'
  | 'file-symbolic-link'
  | 'file-wrong-place'
  | 'file-wrong-name'
  | 'file-wrong-ending'
  | 'file-missing'
  // its syntax
  | 'yaml-broken'
  | 'yaml-tab'
  | 'yaml-duplicate-key'
  | 'yaml-alias'
  | 'yaml-quotes-needed'
  | 'front-matter-missing'
  | 'front-matter-unfinished'
  | 'csv-broken'
  | 'csv-columns'
  // its fields
  | 'field-unknown'
  | 'field-missing'
  | 'field-either'
  | 'field-needless'
  | 'field-type'
  | 'field-choice'
  | 'field-pattern'
  | 'field-range'
  | 'field-length'
  | 'number-decimal-comma'
  | 'number-leading-zero'
  | 'number-thousands'
  | 'boolean-word'
  | 'date-unreal'
  | 'date-outside-edition'
  | 'date-after-edition'
  | 'date-past'
  | 'text-placeholder'
  // the whole network
  | 'reference-unknown'
  | 'name-duplicate'
  | 'listed-twice'
  | 'statement-twice'
  | 'row-twice'
  | 'sum-wrong'
  | 'course-unconfirmed'
  | 'sample-in-edition'
  // how need is computed
  | 'anchors-falling'
  | 'half-size-zero'
  // kept editions
  | 'edition-later'
  | 'qualification-gone'
  // text of schools
  | 'text-html'
  | 'text-link'
  | 'text-image'
  | 'text-too-deep'
  | 'text-abbreviation'
  | 'text-copied'
  | 'image-missing'
  | 'image-too-big'
  | 'image-wrong-kind'

/** What may be wrong besides with a table or workbook somebody hands in. Each code has a case in the test of its command. */
export type TableProblemCode =
  'workbook-unread' | 'table-unknown' | 'table-empty' | 'sheet-twice' | 'sheet-header' | 'cell-unread'

export type ProblemCode = ContentProblemCode | TableProblemCode

export type Severity = 'error' | 'warning'

/** Where a problem is: a path relative to the content folder, a line and a column counted from 1. */
export type Place = { file: string; line: number; column: number }

/**
 * One thing wrong with one place of one file, as data. Words are made of it in `diagnostics`.
 * `arguments` are what the sentence needs: what is there (`found`), what is allowed (`expected`), the near miss (`near`) …
 */
export type Problem = Place & {
  code: ProblemCode
  severity: Severity
  /** The field, dotted, list items by number from 1: `instances.2.places`. Empty when the whole file is meant. */
  field: string
  arguments: Record<string, string | number>
}
