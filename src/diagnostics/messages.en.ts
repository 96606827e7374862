import type { ContentProblemCode, Problem } from '../domain/problem.ts'
import { word, words } from './words.ts'

type Details = Problem['arguments']
type Message = (details: Details, field: string) => string

const noun = (key: unknown) => word(words.nouns, 'en', key)
const home = (key: unknown) => (words.homes as Record<string, string>)[String(key)] ?? ''
const near = ({ near: name }: Details) => (name ? ` Did you mean “${name}”?` : '')
const example = ({ example: value }: Details) => (value === undefined ? '' : ` For example: ${value}`)
const number = (value: unknown) => Number(value).toLocaleString('en-GB', { maximumFractionDigits: 1 })
const size = (bytes: unknown) =>
  Number(bytes) < 1024 * 1024 ? `${number(Number(bytes) / 1024)} kB` : `${number(Number(bytes) / 1024 / 1024)} MB`

/** What keeps a line from being understood, where that can be told. */
const broken: Record<string, (found: string) => string> = {
  quote: (found) => `The quotes that open on this line (“${found}”) do not close. Close them at the end of the value.`,
  bracket: (found) =>
    `The bracket that opens on this line (“${found}”) does not close. Close it on the same line, or write a list with one dash a line.`,
  indent: (found) =>
    `This line (“${found}”) starts further right than the one before. Align them: fields of one level start in the same column.`,
  colon: (found) => `This line (“${found}”) has no colon. Write “field: value”, with a colon and a space.`,
  list: (found) =>
    `A list starts on this line (“${found}”). Start it on the next line, further right, with one dash a line.`,
  depth: () => 'There are too many levels inside each other here. Write the value more simply.',
  fields: (found) => `There must be fields here, each on a line “field: value”, and there is “${found}”.`,
}

/** What people do with a table that Excel wrote in its own way. */
const asWorkbook = 'save the workbook as .xlsx and run “npm run evidence -- FILE.xlsx”, which writes the right CSV'

/** What is wrong with the columns of a table. */
const columns: Record<string, (details: Details) => string> = {
  separator: ({ found }) =>
    `The columns of the table are separated by “${found}” and must be separated by commas. Excel in Portuguese saves it so: ${asWorkbook}.`,
  tabs: () =>
    `The columns of the table are separated by tabs and must be separated by commas. Save it as “CSV UTF-8”, or ${asWorkbook}.`,
  missing: ({ found, count }) =>
    `The first line of the table lacks the ${count === 1 ? 'column' : 'columns'} ${found}.`,
  twice: ({ found }) => `The column “${found}” is twice in the first line of the table. Keep only one.`,
  unnamed: () => 'A column in the first line of the table has no name. Enter it, or delete the column.',
  unknown: (details) =>
    `There is no column “${details.found}”.${near(details)} Correct its name, or delete the column.`,
}

/** Why a value has the limit it has. */
const reasons: Record<string, string> = {
  'edition-year': ', the year of this edition’s date,',
  'high-band': ', as in the level “high”,',
}

/** Every problem in English: what is there, and what to write. */
export const messagesEn: Record<ContentProblemCode, Message> = {
  'file-empty': () => 'The file is empty. Write its content or delete the file.',
  'file-too-big': ({ found, limit, table }) =>
    `The file has ${size(found)}; the limit is ${size(limit)}. ${table ? 'Keep only the table in it, and only the rows you need' : 'Shorten the text'}.`,
  'file-not-utf8': ({ encoding, found, table }) => {
    const what = encoding
      ? `The file is saved in ${encoding}, not in UTF-8${found ? `: “${found}” could not be read` : ''}`
      : 'The file is not in UTF-8, so its accents cannot be read'
    const how = table ? `Save it as “CSV UTF-8”, or ${asWorkbook}` : 'Save it again, choosing UTF-8 as its encoding'
    return `${what}. ${how}.`
  },
  'file-workbook': ({ found }) =>
    `A spreadsheet is not read here. Move it out of this folder and run “npm run evidence -- "${found}"”, which checks it and writes the CSV; or save it as CSV in UTF-8, separated by commas.`,
  'file-bad-characters': ({ found }) =>
    `There is an invisible character here (${found}) that may change what one reads. Delete the line and type it again.`,
  'file-symbolic-link': () => 'This is a link to another file or folder. Put the file itself here.',
  'file-wrong-place': ({ found }) =>
    `The file “${found}” is in a folder where it is not read. Courses belong in schools/<school>/courses/, pictures in schools/<school>/images/. Move it, or delete it.`,
  'file-wrong-name': ({ found, folder, suggestion }) =>
    `The name of the ${folder ? 'folder' : 'file'} (“${found}”) must have only lower-case letters without accents, digits and hyphens. ${suggestion ? `Rename it to “${suggestion}”.` : 'Rename it.'}`,
  'file-wrong-ending': ({ found, expected, suggestion }) =>
    expected
      ? `A “${found}” file is not read here. Put what it says into a text file that ends in “${expected}”.`
      : `The ending “${found}” is not read here. Rename the file to “${suggestion}”.`,
  'file-missing': ({ found }) => `The file “${found}” is missing. Create it: nothing can be published without it.`,
  'yaml-broken': ({ found, cause }) =>
    broken[String(cause)]?.(String(found)) ??
    `This line${found ? ` (“${found}”)` : ''}, or the one before, cannot be understood. Check that each field is written “field: value”, with a colon and a space, and that quotes and brackets close.`,
  'yaml-tab': () => 'The line starts with a tab. Use spaces: two for each level.',
  'yaml-duplicate-key': ({ key }) => `The field “${key}” appears twice. Keep one.`,
  'yaml-alias': ({ found }) =>
    `“${found}” starts with a sign that has another meaning here. Put the value in quotes, or write out what it repeats.`,
  'yaml-quotes-needed': ({ found }) =>
    `“${found}” has signs with another meaning here, such as a colon before a space, quotes or “@”. Put the value in single quotes.`,
  'front-matter-missing': ({ found }) =>
    `The first line ${found ? `is “${found}”` : 'is empty'} and must be exactly “---”. Fields stand between two “---” lines, the text below.`,
  'front-matter-unfinished': ({ found }) =>
    found
      ? `This line is “${found}” and must be exactly “---”.`
      : 'The second “---” line, which closes the fields and starts the text, is missing. Write it after the last field.',
  'csv-broken': ({ found, cells, expected }) =>
    expected
      ? `This line of the table (“${found}”) has ${cells} columns and must have ${expected}. Count the commas: a value with commas goes in quotes.`
      : `This line of the table (“${found}”) has quotes that do not close. Close or delete them.`,
  'csv-columns': (details) => columns[String(details.cause)]?.(details) ?? '',
  'field-unknown': (details) =>
    `There is no field “${details.found}” here.${near(details)}${details.home ? ` Put it within “${details.home}”.` : ''}${details.expected ? ` Those there are: ${details.expected}.` : ''}`,
  'field-missing': (details, field) =>
    details.empty
      ? `The field “${field}” is empty. Write its value${details.required ? '' : ', or delete the line'}.${example(details)}`
      : `Enter the field “${field}”, which is missing.${example(details)}`,
  'field-either': ({ found }, field) =>
    found === 'both'
      ? 'This statement has both “code” and “marks”; it must have one of them. Keep “marks” if each person gave a mark from 1 to 5, else keep “code”.'
      : `“${field}” does not say how the need is seen. Enter “code”, such as “code: some-shortage”, or “marks” with the marks from 1 to 5, such as “marks: [4, 5, 3]”.`,
  'field-needless': ({ found, cause }) =>
    cause === 'rounds'
      ? 'Only a panel that gave marks has “rounds”, and no statement has any. Enter the marks of the last round in “marks”, or delete “rounds”.'
      : `“about” must be empty where “level” is territory, and is “${found}”. Delete it, or correct “level”.`,
  'field-type': (details, field) =>
    `“${field}” must be ${word(words.types, 'en', details.expected)} and is “${details.found}”.${example(details)}`,
  'field-choice': (details, field) =>
    `“${field}”${details.of ? ` of ${details.of}` : ''} must be ${String(details.expected).includes(', ') ? 'one of: ' : ''}${details.expected}. It is “${details.found}”.${near(details)}`,
  'field-pattern': (details, field) =>
    details.format === 'regex'
      ? `“${field}” is not written like that (“${details.found}”).${near(details)}${example(details)}`
      : `“${field}” must be ${word(words.formats, 'en', details.format)} and is “${details.found}”.${example(details)}`,
  'field-range': ({ found, bound, limit, exclusive, multiple, because, of }, field) => {
    if (multiple) return `“${field}” must be a multiple of ${multiple} and is ${found}.`
    if (typeof limit === 'string') return `“${field}” (${found}) cannot be before ${limit}. Swap or correct the dates.`
    const least = exclusive ? 'more than' : 'at least'
    const most = exclusive ? 'less than' : 'at most'
    const why = reasons[String(because)] ?? ''
    return `“${field}”${of ? ` of ${of}` : ''} must be ${bound === 'minimum' ? least : most} ${limit}${why} and is ${found}.`
  },
  'field-length': ({ found, bound, limit, unit }, field) => {
    const units = word(words.units, 'en', limit === 1 ? `${unit}-one` : unit)
    const cut = bound === 'maximum' && unit === 'characters' ? ` Cut ${Number(found) - Number(limit)}.` : ''
    return `“${field}” must have ${bound === 'minimum' ? 'at least' : 'at most'} ${limit} ${units} and has ${found}.${cut}`
  },
  'number-decimal-comma': ({ found }) => `The number “${found}” has a comma. Here decimals are written with a point.`,
  'number-leading-zero': ({ found }) => `The number “${found}” starts with a zero. Write it without.`,
  'number-thousands': ({ found }) =>
    `The number “${found}” has a sign between its thousands. Write all its digits together.`,
  'boolean-word': ({ found }) => `Instead of “${found}” write true (yes) or false (no).`,
  'date-unreal': ({ found }) => `The day ${found} does not exist. Check month and day (year-month-day).`,
  'date-outside-edition': ({ found, from, to }) =>
    `The day ${found} lies outside this edition, which goes from ${from} to ${to}. Check the year.`,
  'date-after-edition': ({ found, today }) =>
    `The day ${found} is after the date of this edition (${today}), and only what has happened counts. Check the year, or change “date” in edition.yaml.`,
  'date-past': ({ found, today }) =>
    `The day ${found} is past (the data are of ${today}). Write the new date or delete the line.`,
  'text-placeholder': ({ found }) =>
    `“${found}” marks a text still to be written. Write it, or delete the line: what is not known is left out.`,
  'reference-unknown': (details) => {
    const { noun: kind, found } = details
    if (kind === 'map') return `The letter “${found}” is not in map.txt. Draw the municipality on the map.`
    if (kind === 'letter') {
      return `The letter “${found}” on the map is no municipality's in municipalities.yaml. Correct the letter, or add the municipality.`
    }
    return `${word(words.theNouns, 'en', kind)} “${found}” is not in ${home(kind)}.${near(details)}`
  },
  'name-duplicate': ({ noun: kind, found, number: edition, other }) =>
    kind === 'edition'
      ? `The result of edition ${found}, no. ${edition}, is already in ${other}. Keep only one of the two files.`
      : `There is already a ${noun(kind)} named “${found}” (${other}). Change one of the two names.`,
  'listed-twice': ({ noun: kind, found, line }) =>
    `${word(words.theNouns, 'en', kind)} “${found}” is already on this list, on line ${line}. Keep only one of the two.`,
  'statement-twice': ({ noun: kind, found, line }) =>
    `There is already a statement about ${word(words.theNouns, 'en', kind).toLowerCase()} “${found}” in this file, on line ${line}. Merge the two into one.`,
  'row-twice': ({ found, line, file, note }) =>
    `This line repeats line ${line}${file ? ` of ${file}` : ''} (${found}). Delete one of the two${note ? ', or say in “note” which part each is' : ''}.`,
  'sum-wrong': ({ found, limit, occupation }) =>
    occupation
      ? `The shares of occupation ${occupation} add up to ${found}; they cannot exceed ${limit}.`
      : `The weights add up to ${found} and must add up to ${limit}.`,
  'course-unconfirmed': ({ schoolYear, today }) =>
    `The school has not yet confirmed this course for ${schoolYear}. When it does, write “confirmed: { on: ${today}, role: Direção }” with the day and the role of who confirms.`,
  'sample-in-edition': () =>
    'There are sample data here, and only a demonstration edition may have them. Put in real data, or write “status: demonstration” in edition.yaml.',
  'anchors-falling': ({ found, before }) =>
    `The pair ${found} comes after ${before}, and from pair to pair both numbers must rise. Put the pairs in order and correct the one that falls.`,
  'half-size-zero': ({ found, other, example: size }) =>
    `With “halfSize: 0” all that “${found}” collects counts in full, which is right only for data about qualifications. There are data about occupations or sectors (${other}). Enter a number above 0, such as ${size}.`,
  'edition-later': ({ found, number: edition, own, ownNumber }) =>
    `This result is of edition ${found}, no. ${edition}, which is later than this one (${own}, no. ${ownNumber}). Correct “schoolYear” and “number” in edition.yaml, or delete this file.`,
  'qualification-gone': (details) =>
    `The qualification “${details.found}” is no longer in qualifications/. The result is kept and not shown.${near(details)}`,
  'text-html': ({ found }) =>
    `There is HTML in the text (“${found}”). Write plain text: a blank line parts paragraphs, “-” makes lists.`,
  'text-link': ({ found }) =>
    `The link “${found}” does not open a page. Write an address that starts with https://, mailto: or tel:.`,
  'text-image': ({ found }) =>
    `There is a picture inside the text${found ? ` (“${found}”)` : ''}. Put it in the field “picture”, with description and author.`,
  'text-too-deep': ({ limit }) =>
    `The text has more than ${limit} marks of list, quotation or emphasis inside each other. Write it more simply.`,
  'text-abbreviation': ({ found }) =>
    `The abbreviation “${found}” is not in the glossary. Write it out, or ask the organisers to explain it in glossary/.`,
  'text-copied': ({ other }) => `The text is the same as that of ${other}. Write what is special about this course.`,
  'image-missing': (details) =>
    `There is no picture “${details.found}”.${near(details)} Put the file into that folder, or correct the name.`,
  'image-too-big': ({ found, limit, unit }) =>
    `The picture has ${number(found)} ${unit}${unit === 'px' ? ' on its longer side' : ''}; the limit is ${number(limit)} ${unit}. Save it smaller.`,
  'image-wrong-kind': ({ found, kind }) => {
    if (kind && ['jpg', 'png', 'webp', 'avif'].includes(String(kind))) {
      return `The name ends in “${found}” and the picture is “.${kind}”. Change the ending to “.${kind}”.`
    }
    const what =
      kind === undefined && /^\.(?:jpe?g|png|webp|avif)$/.test(String(found))
        ? 'The file is no picture one can open'
        : `“.${kind ?? String(found).slice(1)}” pictures are not taken`
    return `${what}. Save it as JPEG, PNG, WebP or AVIF.`
  },
}
