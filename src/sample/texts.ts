import type { SampleQualification } from './catalogue.ts'
import type { Random } from './random.ts'
import type { SampleSchool } from './schools.ts'
import { closings, openings, sections } from './stock/sentences.ts'
import type { Phrase } from './stock/trades.ts'
import { fill, within, type Slots } from './words.ts'

/** Words for every `{name}` in the stock of sentences, for one course. */
export function slotsOf(school: SampleSchool, qualification: SampleQualification, town: string, random: Random): Slots {
  const { trade } = qualification
  const [task = same(''), task2 = same('')] = random.take(trade.tasks, 2).map(within)
  const [topic = same(''), topic2 = same('')] = random.take(trade.topics, 2)
  const begins = school.kind.feminine ? 'a' : 'o'
  const hour = random.between(8, 9)
  return {
    school: same(school.name),
    ofSchool: [`d${begins} ${school.name}`, `of ${school.name}`],
    atSchool: [`n${begins} ${school.name}`, `at ${school.name}`],
    AtSchool: [`N${begins} ${school.name}`, `At ${school.name}`],
    name: trade.name,
    room: trade.room,
    product: trade.product,
    task,
    task2,
    topic,
    topic2,
    town: same(town),
    few: random.pick<Phrase>([
      ['duas', 'two'],
      ['três', 'three'],
      ['quatro', 'four'],
    ]),
    start: [`${String(hour)}h30`, `${String(hour)}.30 am`],
    end: random.pick<Phrase>([
      ['16h30', '4.30 pm'],
      ['17h15', '5.15 pm'],
      ['17h45', '5.45 pm'],
    ]),
    places: same(String(random.between(18, 26))),
    weeks: same(String(random.between(12, 22))),
    address: same(school.address),
  }
}

const same = (text: string): Phrase => [text, text]

const fewestWords = 60
const mostWords = 180

/** A course's text in both languages: an opening, two to four sections, often a link. 60 to 180 Portuguese words. */
export function writeBody(slots: Slots, level: number, random: Random): Phrase {
  const wanted = random.between(fewestWords, mostWords - 25)
  const closing = random.chance(0.4) ? [fill(random.pick(closings), slots)] : []
  const opening = fill(random.pick(openings), slots)
  const chosen = random.take(sections, wanted < 100 ? 2 : random.between(3, 4)).map(({ titles, sentences }) => ({
    title: random.pick(titles),
    // What only the courses of level 4 have is left out of the others.
    stock: random.take(
      sentences.filter(([pt]) => level === 4 || !/PAP|secundário/.test(pt)),
      sentences.length,
    ),
    sentences: [] as Phrase[],
  }))
  let count =
    [opening, ...chosen.map(({ title }) => title), ...closing].reduce((sum, text) => sum + words(text), 0) +
    chosen.length
  for (let turn = 0; count < wanted; turn++) {
    const section = chosen[turn % chosen.length]
    const next = section?.stock.pop()
    if (!section || !next) break
    const sentence = fill(next, slots)
    section.sentences.push(sentence)
    count += words(sentence)
  }
  const written = chosen.filter(({ sentences }) => sentences.length > 0)
  return [0, 1].map((language) =>
    [
      paragraph([opening[language] ?? '']),
      ...written.flatMap(({ title, sentences }) => [
        `### ${title[language] ?? ''}`,
        paragraph(sentences.map((sentence) => sentence[language] ?? '')),
      ]),
      ...closing.map((text) => text[language]),
    ].join('\n\n'),
  ) as [string, string]
}

const words = ([pt]: Phrase): number => pt.split(/\s+/).length

/** Sentences as one paragraph, in lines of at most 110 letters. */
function paragraph(sentences: readonly string[]): string {
  const lines: string[] = []
  for (const word of sentences.join(' ').split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < 110) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.join('\n')
}
