import type { Phrase } from './trades.ts'

type StockTerm = { id: string; term: string; name: Phrase; sentence: Phrase; more: Phrase }

const term = (id: string, written: string, name: Phrase, sentence: Phrase, more: Phrase): StockTerm => ({
  id,
  term: written,
  name,
  sentence,
  more,
})

/** The abbreviations sample texts use, and the words of the method. */
export const terms: readonly StockTerm[] = [
  term(
    'fct',
    'FCT',
    ['Formação em contexto de trabalho', 'Workplace training'],
    ['A parte do curso que se passa numa empresa.', 'The part of the course spent at a company.'],
    [
      'A FCT conta para terminar o curso. O número de horas muda de curso para curso.',
      'FCT counts towards finishing the course. The number of hours differs from course to course.',
    ],
  ),
  term(
    'pap',
    'PAP',
    ['Prova de aptidão profissional', 'Final vocational project'],
    ['O projeto com que se termina um curso profissional.', 'The project that ends a vocational course.'],
    [
      'Escolhe-se um projeto ligado à profissão e apresenta-se perante um júri.',
      'One chooses a project linked to the occupation and presents it to a jury.',
    ],
  ),
  term(
    'pme',
    'PME',
    ['Pequena ou média empresa', 'Small or medium-sized company'],
    ['Uma empresa com menos de 250 pessoas.', 'A company with fewer than 250 people.'],
    ['Quase todas as empresas de uma região são deste tamanho.', 'Nearly all companies of a region are of this size.'],
  ),
  term(
    'tesp',
    'CTeSP',
    ['Curso técnico superior profissional', 'Short-cycle higher technical course'],
    ['Um curso superior de dois anos, depois do secundário.', 'A two-year higher course after secondary school.'],
    ['Dá um diploma e pode contar para uma licenciatura.', 'It gives a diploma and may count towards a degree.'],
  ),
  term(
    'cet',
    'CET',
    ['Curso de especialização tecnológica', 'Technological specialisation course'],
    ['Um curso de nível 5, depois do secundário.', 'A level 5 course after secondary school.'],
    [
      'Serve para aprofundar uma técnica em pouco mais de um ano.',
      'It deepens one technique in little more than a year.',
    ],
  ),
  term(
    'cef',
    'CEF',
    ['Curso de educação e formação', 'Education and training course'],
    ['Um curso que dá o 9.º ano e uma profissão.', 'A course that gives year 9 and an occupation.'],
    ['É para jovens a quem a escola propõe este caminho.', 'It is for young people whose school suggests this path.'],
  ),
  term(
    'turma',
    'Turma',
    ['Grupo de alunos que começa junto', 'Group of pupils who start together'],
    ['As pessoas que fazem o mesmo curso ao mesmo tempo.', 'The people who take the same course at the same time.'],
    [
      'Uma escola pode abrir uma turma, duas, ou meia, quando dois cursos se juntam.',
      'A school may open one class, two, or half a one where two courses share it.',
    ],
  ),
  term(
    'procura',
    'Procura',
    ['Nível de procura na região', 'Level of need in the region'],
    [
      'Diz se a região precisa de pessoas com esta qualificação.',
      'Says whether the region needs people with this qualification.',
    ],
    [
      'Junta números, estudos, grupos e entrevistas. Falta quando há poucos dados.',
      'It joins figures, studies, groups and interviews. It is missing where there is little data.',
    ],
  ),
  term(
    'certeza',
    'Certeza',
    ['Certeza do nível', 'Certainty of the level'],
    [
      'Diz quanto o nível muda se os dados mudarem um pouco.',
      'Says how much the level changes if the data change a little.',
    ],
    [
      'Calcula-se muitas vezes, cada vez com pesos um pouco diferentes.',
      'It is computed many times, each time with slightly different weights.',
    ],
  ),
  term(
    'peso',
    'Peso',
    ['Peso de um critério', 'Weight of a criterion'],
    [
      'Quanto conta cada critério; todos juntos somam 100%.',
      'How much each criterion counts; together they make 100%.',
    ],
    ['Os pesos são decididos antes de se verem os resultados.', 'Weights are decided before the results are seen.'],
  ),
  term(
    'entradas-por-ano',
    'Entradas por ano',
    ['Pessoas que entram na profissão em cada ano', 'People who enter the occupation each year'],
    ['Quantas pessoas são precisas por ano numa profissão.', 'How many people an occupation needs each year.'],
    [
      'Contam-se os lugares novos e os de quem se reforma. Falta quando há poucas pessoas na profissão.',
      'New places count, and those of people who retire. It is missing where few work in the occupation.',
    ],
  ),
  term(
    'tensao',
    'Tensão no emprego',
    ['Vagas por pessoa à procura de emprego', 'Vacancies per person looking for work'],
    ['Compara as vagas com as pessoas que procuram emprego.', 'Compares vacancies with people looking for work.'],
    [
      'O valor 1 é igual à média da região. Falta quando não há registos.',
      "The value 1 equals the region's average. It is missing where there are no records.",
    ],
  ),
  term(
    'crescimento',
    'Crescimento',
    ['Crescimento do emprego', 'Growth of employment'],
    [
      'Diz se há mais ou menos pessoas na profissão do que antes.',
      'Says whether more or fewer people work in the occupation than before.',
    ],
    [
      'Compara-se com o emprego de toda a região. Falta quando um dos anos não é conhecido.',
      'It is compared with all employment of the region. It is missing where one of the years is not known.',
    ],
  ),
  term(
    'intencao-de-contratar',
    'Intenção de contratar',
    ['Empresas que querem contratar', 'Companies that want to hire'],
    [
      'Diz se as empresas contam contratar mais do que o habitual.',
      'Says whether companies expect to hire more than usual.',
    ],
    [
      'Vem de perguntas às empresas. Falta quando poucas respondem.',
      'It comes from questions to companies. It is missing where few answer.',
    ],
  ),
  term(
    'estudo',
    'Estudo',
    ['Estudo de necessidades', 'Study of needs'],
    [
      'Uma nota de 1 a 10 dada por um estudo a cada qualificação.',
      'A mark from 1 to 10 that a study gives each qualification.',
    ],
    [
      'Um estudo sobre a região vale mais do que um sobre o país.',
      'A study of the region counts more than one of the country.',
    ],
  ),
  term(
    'grupo-de-discussao',
    'Grupo de discussão',
    ['Conversa com várias pessoas sobre o que falta', 'Talk with several people about what is missing'],
    [
      'Empresas ou escolas dizem, em conjunto, o que a região precisa.',
      'Companies or schools say together what the region needs.',
    ],
    [
      'Um grupo completo tem seis pessoas; um menor conta como uma parte.',
      'A full group has six people; a smaller one counts as a part.',
    ],
  ),
  term(
    'entrevista',
    'Entrevista',
    ['Conversa com uma pessoa sobre o que falta', 'Talk with one person about what is missing'],
    [
      'Uma empresa ou um município diz o que a região precisa.',
      'A company or a municipality says what the region needs.',
    ],
    ['Guarda-se a função de quem falou, nunca o nome.', 'The role of who spoke is kept, never the name.'],
  ),
  term(
    'dados-de-exemplo',
    'Dados de exemplo',
    ['Dados inventados para mostrar como funciona', 'Data made up to show how it works'],
    ['Estão no lugar de dados que não são públicos.', 'They stand in for data that is not public.'],
    [
      'Nesta rede tudo é exemplo: escolas, cursos, números e concelhos.',
      'In this network everything is a sample: schools, courses, figures and municipalities.',
    ],
  ),
]
