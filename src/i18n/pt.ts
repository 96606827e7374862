import { accessibilityPt } from './accessibility.pt.ts'
import { findPt } from './find.pt.ts'
import { guidePt } from './guide.pt.ts'
import { keepPt } from './keep.pt.ts'
import { listPt } from './list.pt.ts'
import { methodPt } from './method.pt.ts'
import { needPt } from './need.pt.ts'
import { offerPt } from './offer.pt.ts'
import { openDataPt } from './open-data.pt.ts'
import { studyPt } from './study.pt.ts'
import { studyTablesPt } from './study-tables.pt.ts'
import { whatIfPt } from './what-if.pt.ts'
import { plural } from './plural.ts'

/**
 * Every word of the interface in Portuguese: the source of keys. `en.ts` has the same ones, which the compiler checks.
 * Functions take what varies, so that plurals and order stay a matter of each language.
 */
export const pt = {
  language: 'Português',
  otherLanguage: 'English',
  skip: 'Saltar para o conteúdo',
  menu: 'Menu',
  onlyInOther: 'só em português',
  nav: {
    courses: 'Cursos',
    schools: 'Escolas',
    needs: 'O que as empresas precisam',
    event: 'Mostra',
    apply: 'Como te inscreves',
    method: 'Como se calcula',
    glossary: 'Glossário',
    about: 'Sobre',
    areas: 'Áreas',
    municipalities: 'Concelhos',
    qualifications: 'Qualificações',
    home: 'Início',
  },
  changes: {
    title: 'alterações',
    lead: 'Os cursos que as escolas confirmaram ou que vimos em fontes públicas, do mais recente para o mais antigo.',
    seen: (date: string) => `Visto numa fonte pública em ${date}; por confirmar pela escola.`,
  },
  calendar: {
    add: 'Adicionar ao calendário',
    opens: (name: string) => `Abre a inscrição: ${name}`,
    closes: (name: string) => `Último dia de inscrição: ${name}`,
    starts: (name: string) => `Começa o curso: ${name}`,
  },
  demonstration: {
    short: 'Edição de demonstração',
    long: 'Esta edição contém dados de exemplo. Não a uses sozinha para escolher um curso.',
    link: 'Porquê',
  },
  draft: 'Edição em preparação',
  footer: {
    edition: (region: string, year: string, number: number, date: string) =>
      `${region} ${year}, edição ${String(number)}. Dados de ${date}.`,
    publisher: 'Publica',
    licence: 'Licença do conteúdo',
    brochure: 'Brochura em PDF',
    privacy: 'Sem cookies, sem rastreadores, sem pedidos a terceiros.',
  },
  home: {
    searchLabel: 'Procurar um curso',
    searchExample: 'mecatrónica, cozinha, Fafe…',
    search: 'Procurar',
    ways: 'Por onde começar',
    after9: 'Depois do 9.º ano',
    near: 'Escolher o concelho',
    wanted: 'Mais procurados na região',
    adult: 'Para adultos',
    wantedLead: 'As qualificações com mais procura nesta edição, e onde se aprendem.',
    byMunicipality: 'Por concelho',
    byArea: 'Por área',
    needs: 'O que a região precisa',
    needsLead: 'O que dizem os números, o estudo, as empresas e as escolas, setor a setor.',
    event: 'A mostra',
    brochure: 'Preferes em papel?',
    brochureLead: 'A brochura tem os mesmos cursos e os mesmos dados.',
  },
  list: listPt,
  keep: keepPt,
  find: findPt,
  guide: guidePt,
  event: {
    when: 'Quando',
    where: 'Onde',
    hours: 'Horas',
    stands: 'Bancas',
    demonstrations: 'Demonstrações',
    earlier: 'Antes',
    none: 'Nesta edição ainda não há evento marcado.',
    stand: 'Banca',
    title: 'A mostra',
  },
  glossary: { title: 'Glossário', lead: 'As palavras e abreviaturas que aparecem nos cursos, numa frase cada.' },
  notFound: {
    title: 'Página não encontrada',
    lead: 'O endereço pode ter mudado, ou o curso saiu desta edição.',
    list: 'Ver todos os cursos',
  },
  print: {
    title: 'Brochura',
    contents: 'Índice',
    chapter: 'Concelho',
    index: 'Índice de cursos',
    indexLead: 'Por nome, com a escola e a página.',
    imprint: 'Ficha técnica',
    glossary: 'Glossário',
    needLead: 'O sinal ao lado de cada curso diz quão procurada é a qualificação na região.',
    online: 'Mais no sítio',
    legend: 'Como ler',
    legendNeed: 'O sinal da procura',
    legendCloth: 'O tecido de cada área',
    clothLead: 'A faixa tecida ao lado de cada curso diz de que área ele é.',
    marks: 'De onde vem a informação',
    markMeanings: {
      verified: {
        name: 'Confirmado',
        meaning: 'A escola confirmou-o para esta edição; dizemos quem, pela função, e quando.',
      },
      published: {
        name: 'Por confirmar pela escola',
        meaning: 'Visto numa fonte pública, que nomeamos com a data; a escola ainda não o confirmou.',
      },
      sample: { name: 'Exemplo', meaning: 'Está no lugar de dados que não são públicos: não é real.' },
    },
    shared: 'Em todos os cursos desta escola',
    otherSchools: 'Outras escolas do concelho',
    noCourses:
      'Ainda não vimos cursos destas escolas em fontes públicas, nem elas os indicaram. Não quer dizer que não os tenham.',
    noneHere: 'Nesta edição não há cursos de escolas deste concelho: nenhuma fonte pública os mostrou ainda.',
    editionNumber: (number: number) => `edição ${String(number)}`,
    editionLine: (number: number, date: string) => `Edição ${String(number)}, com dados de ${date}`,
    imprintRows: { edition: 'Edição', date: 'Data dos dados', network: 'Rede', seed: 'Semente do cálculo da procura' },
  },
  provenance: {
    verified: (by: string, on: string) => `Confirmado por ${by}, ${on}`,
    published: 'Por confirmar pela escola',
    publishedAt: (host: string, seen: string) => `Visto em ${host} (${seen})`,
    dated: (dated: string) => `fonte de ${dated}`,
    undated: 'fonte sem data',
    sample: 'Exemplo: não é um curso real',
    sampleShort: 'Exemplo',
    caution: 'Atenção',
    sourceLink: 'Ver a fonte',
  },
  confirmed: (role: string, on: string) => `Confirmado por ${role}, ${on}`,
  unknown: 'não indicado',
  yes: 'sim',
  no: 'não',
  partly: 'em parte',
  years: (number: number) => plural(number, 'ano', 'anos').replace('.', ','),
  hours: (number: string) => `${number} horas`,
  classes: (number: number) => plural(number, 'turma', 'turmas').replace('.', ','),
  placesCount: (number: number) => plural(number, 'vaga', 'vagas'),
  ages: (from: number | undefined, to: number | undefined) =>
    from !== undefined && to !== undefined
      ? `dos ${String(from)} aos ${String(to)} anos`
      : from !== undefined
        ? `a partir dos ${String(from)} anos`
        : `até aos ${String(to)} anos`,
  dates: (from: string, to: string) => `de ${from} a ${to}`,
  from: (date: string) => `a partir de ${date}`,
  until: (date: string) => `até ${date}`,
  ...offerPt,
  ...needPt,
  accessibility: accessibilityPt,
  method: methodPt,
  openData: openDataPt,
  study: studyPt,
  studyTables: studyTablesPt,
  whatIf: whatIfPt,
}

/** Words of the interface; every language has the same keys. */
export type Dictionary = typeof pt
