import type { Problem, ProblemCode } from '../domain/problem.ts'
import { word, words } from './words.ts'

type Message = (details: Problem['arguments'], field: string) => string

const noun = (key: unknown) => word(words.nouns, 'en', key)
const type = (key: unknown) => word(words.types, 'en', key)
const format = (key: unknown) => word(words.formats, 'en', key)
const home = (key: unknown) => (words.homes as Record<string, string>)[String(key)] ?? ''
const near = (details: Problem['arguments']) => (details.near ? ` Did you mean “${details.near}”?` : '')
const example = (details: Problem['arguments']) => (details.example ? ` For example: ${details.example}` : '')

/** Every problem in English: what is there, and what to write. */
export const messagesEn: Record<ProblemCode, Message> = {
  'file-empty': () => 'The file is empty. Write its content or delete the file.',
  'file-too-big': ({ found, limit }) => `The file has ${found} bytes; the limit is ${limit}. Shorten the text.`,
  'file-not-utf8': () => 'The file is not in UTF-8, so accents are lost. Save it again, choosing UTF-8 as its encoding.',
  'file-bad-characters': ({ found }) => `There is an invisible character here (${found}) that changes what one reads. Delete the line and type it again.`,
  'file-symbolic-link': () => 'This is a link to another file. Put the file itself here.',
  'file-wrong-place': ({ found }) => `The file “${found}” is in a folder where it is not read. Courses belong in schools/<school>/courses/, pictures in schools/<school>/images/.`,
  'file-wrong-name': ({ found, suggestion }) => `The name “${found}” must have only lower-case letters without accents, digits and hyphens. Rename it to “${suggestion}”.`,
  'file-wrong-ending': ({ found, suggestion }) => `The ending “${found}” is not read here. Rename the file to “${suggestion}”.`,
  'file-missing': ({ found }) => `The file “${found}” is missing. Create it: nothing can be published without it.`,
  'yaml-broken': ({ found }) => `This line${found ? ` (“${found}”)` : ''} or the one before cannot be understood. Check that each field is written “field: value”, with a colon and a space, and that quotes and brackets close.`,
  'yaml-tab': () => 'The line starts with a tab. Use spaces: two for each level.',
  'yaml-duplicate-key': ({ key }) => `The field “${key}” appears twice. Keep one.`,
  'yaml-alias': () => 'The signs “&” and “*” before a word have another meaning here. Write the value out, or put it in quotes.',
  'yaml-quotes-needed': () => 'The value has a colon in it. Put it in quotes.',
  'front-matter-missing': ({ found }) => `The first line must be exactly “---” and is “${found}”. Fields stand between two “---” lines, the text below.`,
  'front-matter-unfinished': ({ found }) => (found ? `This line is “${found}” and must be exactly “---”.` : 'The second “---” line, which closes the fields and starts the text, is missing.'),
  'csv-broken': ({ found }) => `This line of the table (“${found}”) cannot be understood. Count its commas and close its quotes.`,
  'csv-columns': ({ found }) => `The first line of the table is “${found}” and must have exactly these columns.`,
  'field-unknown': (details) => `There is no field “${details.found}”.${near(details)}${details.expected ? ` Here there may be: ${details.expected}.` : ''}`,
  'field-missing': (details, field) => (details.empty ? `The field “${field}” is empty. Write its value or delete the line.${example(details)}` : `Enter “${field}”, which is missing.${example(details)}`),
  'field-type': (details, field) => `“${field}” must be ${type(details.expected ?? 'string')}, and is “${details.found}”.${example(details)}`,
  'field-choice': (details, field) => `“${field}” must be one of: ${details.expected}. It is “${details.found}”.${near(details)}`,
  'field-pattern': (details, field) =>
    details.format === 'regex' ? `“${field}” cannot be “${details.found}”.${example(details)}` : `“${field}” must be ${format(details.format)}, and is “${details.found}”.${example(details)}`,
  'field-range': ({ found, bound, limit, exclusive, expected }, field) =>
    expected ? `“${field}” must be a multiple (${expected}), and is ${found}.` : `“${field}” must be ${bound === 'minimum' ? (exclusive ? 'more than' : 'at least') : (exclusive ? 'less than' : 'at most')} ${limit}, and is ${found}.`,
  'field-length': ({ found, bound, limit, unit }, field) =>
    `“${field}” must have ${bound === 'minimum' ? 'at least' : 'at most'} ${limit} ${word(words.units, 'en', unit)}, and has ${found}.${bound === 'maximum' && unit === 'characters' ? ` Cut ${Number(found) - Number(limit)}.` : ''}`,
  'number-decimal-comma': ({ found }) => `The number “${found}” has a comma. Here decimals are written with a point.`,
  'number-leading-zero': ({ found }) => `The number “${found}” starts with a zero. Write it without.`,
  'boolean-word': ({ found }) => `“${found}” must be written true (yes) or false (no).`,
  'date-unreal': ({ found }) => `The day ${found} does not exist. Check month and day (year-month-day).`,
  'date-outside-edition': ({ found, from, to }) => `The day ${found} lies outside this edition, which goes from ${from} to ${to}. Check the year.`,
  'date-past': ({ found, today }) => `The day ${found} is past (the data are of ${today}). Write the new date or delete the line.`,
  'text-placeholder': ({ found }) => `“${found}” is a place left to fill. Write the text, or delete the line: what is not known is left out.`,
  'reference-unknown': (details) =>
    details.noun === 'map' ? `The letter “${details.found}” is not in map.txt. Draw the municipality on the map.` : `There is no ${noun(details.noun)} “${details.found}” in ${home(details.noun)}.${near(details)}`,
  'name-duplicate': ({ noun: kind, found, other }) => `There is already a ${noun(kind)} named “${found}” (${other}). Give one of them another name.`,
  'sum-wrong': ({ found, limit, occupation }) => (occupation ? `The shares of occupation ${occupation} add up to ${found}; they cannot exceed ${limit}.` : `The weights add up to ${found} and must add up to ${limit}.`),
  'course-unconfirmed': ({ schoolYear, today }) => `The school has not yet confirmed this course for ${schoolYear}. When it does, write “confirmed: { on: ${today}, role: Direção }” with the day and the role of who confirms.`,
  'sample-in-edition': () => 'There are sample data here, and only a demonstration edition may have them. Put in real data, or “status: demonstration” in edition.yaml.',
  'text-html': ({ found }) => `There is HTML in the text (“${found}”). Write plain text: blank lines part paragraphs, “-” makes lists.`,
  'text-link': ({ found }) => `The link “${found}” does not open a page. It must start with https://, mailto: or tel:.`,
  'text-image': ({ found }) => `There is a picture inside the text${found ? ` (“${found}”)` : ''}. Put it in the field “picture”, with description and author.`,
  'text-abbreviation': ({ found }) => `The abbreviation “${found}” is not in the glossary. Write it out, or ask the organisers to explain it in glossary/.`,
  'text-copied': ({ other }) => `The text is the same as that of ${other}. Write what is special about this course.`,
  'image-missing': (details) => `There is no picture “${details.found}”.${near(details)} Put the file into the school's images folder.`,
  'image-too-big': ({ found, limit, unit }) => `The picture has ${found} ${unit}; the limit is ${limit} ${unit}. Save it smaller.`,
  'image-wrong-kind': ({ found }) => `The picture must be JPEG, PNG, WebP or AVIF with the right ending; this one is “${found}”.`,
}
