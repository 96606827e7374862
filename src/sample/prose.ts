import { terms } from './stock/terms.ts'
import { both } from './words.ts'
import { toMarkdown } from './write-files.ts'

/** The line of a sample's README that says who made it: a folder with it may be made anew, any other is left alone. */
export const sampleMarker = '<!-- rumo: rede de exemplo -->'

/** `README.md`: what the folder is, and the command that makes it. */
export const readme = (courses: number, seed: number): string => `${sampleMarker}
# Rede de exemplo: Vale do Ensaio

${String(courses)} cursos inventados, semente ${String(seed)}. Nenhuma escola, empresa, pessoa ou terra desta pasta existe.
Não edite estes ficheiros: quando a rede é feita de novo, tudo o que está na pasta é apagado.

\`\`\`sh
npm run sample -- --courses ${String(courses)} --seed ${String(seed)} --out PASTA
\`\`\`
`

/** `glossary/<term>.md` and the English beside each. */
export function glossaryFiles(): Map<string, string> {
  return new Map(
    terms.flatMap(({ id, term, name, sentence, more: [pt, en] }) => [
      [`glossary/${id}.md`, toMarkdown({ term, name: both(name), sentence: both(sentence) }, pt)],
      [`glossary/${id}.en.md`, toMarkdown({}, en)],
    ]),
  )
}

/** `pages/<page>.mdx`, in both languages. */
export function pageFiles(): Map<string, string> {
  return new Map([
    [
      'pages/como-inscrever.mdx',
      toMarkdown({ title: 'Como te inscreves', lead: 'Quem pode entrar, o que levar e quando.' }, enrolPt),
    ],
    [
      'pages/como-inscrever.en.mdx',
      toMarkdown({ title: 'How to apply', lead: 'Who may enter, what to bring and when.' }, enrolEn),
    ],
    [
      'pages/sobre.mdx',
      toMarkdown({ title: 'Sobre esta rede', lead: 'Uma rede inventada, para experimentar o Rumo.' }, aboutPt),
    ],
    [
      'pages/sobre.en.mdx',
      toMarkdown({ title: 'About this network', lead: 'A made-up network, to try Rumo.' }, aboutEn),
    ],
  ])
}

const enrolPt = `## Antes de te inscreveres

1. Escolhe dois ou três cursos e compara-os.
2. Visita as escolas nos dias abertos.
3. Fala com o serviço de orientação da tua escola.

## O que levas

- O documento de identificação
- O certificado do último ano concluído

Esta página é um exemplo: as escolas desta rede não existem e não recebem inscrições.`

const enrolEn = `## Before you apply

1. Choose two or three courses and compare them.
2. Visit the schools on open days.
3. Talk to the guidance service of your school.

## What to bring

- Your identity document
- The certificate of the last completed year

This page is a sample: the schools of this network do not exist and take no applications.`

const aboutPt = `## O que é

O Vale do Ensaio não existe. As escolas, os cursos, os concelhos e os números desta rede foram inventados por um
programa, para ver como o sítio e a brochura se comportam com poucos e com muitos cursos.

**Não uses nada do que está aqui para escolher um curso.**

## De onde vêm os textos

De frases soltas, juntas ao acaso, sempre da mesma maneira para o mesmo número de cursos e a mesma semente.`

const aboutEn = `## What it is

The Vale do Ensaio does not exist. A program made up the schools, courses, municipalities and figures of this network,
to see how the site and the brochure behave with few courses and with many.

**Use nothing on this site to choose a course.**

## Where the texts come from

From single sentences put together at random, always in the same way for the same number of courses and the same seed.`
