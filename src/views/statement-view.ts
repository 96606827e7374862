import { isSample } from '../domain/provenance.ts'
import { sum } from '../ranking/sum.ts'
import { answerText, answerValue, codedAnswer } from './answer-words.ts'
import { paths } from './paths.ts'
import type { Reader, Words } from './reader.ts'
import { subjectName, subjectOf, type Subject } from './subject.ts'
import { mayQuote, whoSaid, type Spoken, type Voice } from './voices.ts'

/** One answer: how much is lacking, in whose words, by which role and when. Never by whom. */
export type AnswerRow = { answer: string; text?: Words; who: string; sample: boolean }

/** A thing that was spoken of, with every answer. */
export type SaidThing = { name: Words; kind: string; href?: string; answers: AnswerRow[] }

/**
 * Statements by the thing they are about: what is lacking most stands first, equals by the alphabet. With fewer than
 * three voices on the page nobody's words are printed (`whoSaid` says what is).
 */
export function saidThings(spoken: readonly Spoken[], voices: readonly Voice[], reader: Reader): SaidThing[] {
  const bySubject = Map.groupBy(spoken, ({ statement }) => Object.values(subjectOf(statement.about)).join(' '))
  return [...bySubject.values()]
    .toSorted((a, b) => meanAnswer(b) - meanAnswer(a) || reader.format.compare(nameOf(a, reader), nameOf(b, reader)))
    .flatMap((own) => {
      const [first] = own
      return first
        ? [{ ...namedThing(subjectOf(first.statement.about), reader), answers: answersOf(own, voices, reader) }]
        : []
    })
}

const nameOf = ([first]: readonly Spoken[], reader: Reader): string =>
  first ? subjectName(subjectOf(first.statement.about), reader).text : ''

/** Mean of what statements say, 0..1. */
export function meanAnswer(spoken: readonly Spoken[]): number {
  const values = spoken.flatMap(({ statement }) => answerValue(statement) ?? [])
  return values.length === 0 ? 0 : sum(values) / values.length
}

function answersOf(spoken: readonly Spoken[], voices: readonly Voice[], reader: Reader): AnswerRow[] {
  return spoken
    .toSorted((a, b) => (answerValue(b.statement) ?? 0) - (answerValue(a.statement) ?? 0))
    .map(({ voice, statement }) => ({
      answer: mayQuote(voices) ? answerText(statement, voice, reader) : codedAnswer(statement, reader),
      ...(statement.text && mayQuote(voices) ? { text: reader.say(statement.text) } : {}),
      who: whoSaid(voice, statement.role, voices, reader),
      sample: isSample(voice.provenance) || isSampleSource(voice.source, reader),
    }))
}

function namedThing(subject: Subject, reader: Reader): Omit<SaidThing, 'answers'> {
  const { t, href } = reader
  return {
    name: subjectName(subject, reader),
    kind: t.sector.subjects[subject.level],
    ...(subject.level === 'qualification' ? { href: href(paths.qualification(subject.id)) } : {}),
  }
}

const isSampleSource = (id: string, { site }: Reader): boolean =>
  site.network.evidence.sources.some((source) => source.id === id && isSample(source.provenance))
