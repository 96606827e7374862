import type { Phrase } from './trades.ts'

/**
 * Sentences of a course's text, in both languages. Between braces: `{school}` with its preposition in `{ofSchool}` and
 * `{atSchool}`, `{name}` of the qualification, `{room}`, `{task}` and `{task2}` from the infinitive, `{topic}` and
 * `{topic2}`, `{product}`, `{town}`, and numbers.
 */
export const openings: readonly Phrase[] = [
  ['O curso de {name} {ofSchool} funciona em {town}.', 'The {name} course of {school} takes place in {town}.'],
  [
    '{AtSchool}, em {town}, o curso de {name} faz-se sobretudo {room}.',
    'At {school}, in {town}, the {name} course mostly happens {room}.',
  ],
  [
    'Em {town}, {atSchool}, há lugar para quem quer aprender {name} com as mãos.',
    'In {town}, at {school}, there is room for people who want to learn {name} with their hands.',
  ],
  [
    'Quem entra no curso de {name} {ofSchool} começa a trabalhar {room} na primeira semana.',
    'Whoever joins the {name} course of {school} starts working {room} in the first week.',
  ],
  [
    'Este é o curso de {name} {ofSchool}: pouca conversa e muita prática {room}.',
    'This is the {name} course of {school}: little talk and much practice {room}.',
  ],
]

type Section = { titles: readonly Phrase[]; sentences: readonly Phrase[] }

export const sections: readonly Section[] = [
  {
    titles: [
      ['Como é uma semana', 'What a week is like'],
      ['O dia a dia', 'Day to day'],
      ['Como se trabalha aqui', 'How we work here'],
    ],
    sentences: [
      ['Passas {few} manhãs por semana {room}.', 'You spend {few} mornings a week {room}.'],
      [
        'No resto do tempo tens português, inglês, matemática e as disciplinas técnicas.',
        'The rest of the time goes to Portuguese, English, maths and the technical subjects.',
      ],
      ['As aulas começam às {start} e acabam às {end}.', 'Lessons start at {start} and end at {end}.'],
      [
        'Cada turma tem no máximo {places} pessoas e um docente que a acompanha do princípio ao fim.',
        'Each class has at most {places} people and one teacher who stays with it from start to finish.',
      ],
      [
        'Em cada período há um trabalho que junta tudo o que se aprendeu.',
        'Each term has one piece of work that brings together all that was learnt.',
      ],
      [
        'À sexta-feira arruma-se o espaço e prepara-se a semana seguinte.',
        'On Fridays we tidy up and prepare the following week.',
      ],
      [
        'Tens aulas de {topic} e de {topic2}, sempre com exemplos do trabalho.',
        'You have lessons in {topic} and {topic2}, always with examples from work.',
      ],
      [
        'Uma vez por mês vem alguém de fora contar como trabalha.',
        'Once a month somebody from outside comes to tell how they work.',
      ],
      [
        'A escola tem refeitório, biblioteca e um espaço para estudar depois das aulas.',
        'The school has a canteen, a library and a place to study after lessons.',
      ],
      [
        'A tarde de quarta-feira fica livre para estudar ou para os clubes da escola.',
        'Wednesday afternoon is free for study or for the school clubs.',
      ],
      ['As aulas de {topic} são dadas em grupos pequenos.', 'Lessons in {topic} are given in small groups.'],
    ],
  },
  {
    titles: [
      ['O que se faz', 'What you do'],
      ['O que vais aprender', 'What you will learn'],
      ['Aprender a fazer', 'Learning by doing'],
    ],
    sentences: [
      ['Aprendes a {task} e a explicar o que fizeste.', 'You learn to {task} and to explain what you did.'],
      ['No primeiro ano começas por {task} com ajuda.', 'In the first year you begin to {task} with help.'],
      ['Mais tarde já consegues {task2} sem ninguém ao lado.', 'Later you can {task2} with nobody beside you.'],
      ['No último ano, a turma faz {product}.', 'In the last year the class makes {product}.'],
      [
        'Quem quiser pode ficar mais uma hora a treinar {room}.',
        'Those who wish can stay one more hour to practise {room}.',
      ],
      [
        'Não basta {task}: é preciso saber porque se faz assim.',
        'It is not enough to {task}: you have to know why it is done that way.',
      ],
      [
        'O trabalho de cada grupo é visto por outro grupo, que diz o que faria de outra maneira.',
        'The work of each group is looked at by another, who says what they would do differently.',
      ],
      ['Há provas práticas {room} e poucos testes escritos.', 'There are practical tests {room} and few written ones.'],
      [
        'O programa inclui também {topic}, porque sem isso ninguém consegue {task2}.',
        'The programme also includes {topic}, because without it nobody can {task2}.',
      ],
      ['Errar faz parte: repete-se até ficar bem feito.', 'Mistakes are part of it: you repeat until it is well done.'],
      ['A PAP é apresentada em público, perante um júri.', 'The PAP is presented in public, before a jury.'],
    ],
  },
  {
    titles: [
      ['O trabalho na empresa', 'Work at a company'],
      ['Fora da escola', 'Outside school'],
      ['Depois do curso', 'After the course'],
    ],
    sentences: [
      [
        'A formação na empresa dura {weeks} semanas e é combinada com cada pessoa.',
        'Training at a company lasts {weeks} weeks and is agreed with each person.',
      ],
      [
        'A FCT conta para a nota final e tem um plano escrito.',
        'FCT counts towards the final mark and has a written plan.',
      ],
      [
        'Um docente visita-te na empresa de duas em duas semanas.',
        'A teacher visits you at the company every two weeks.',
      ],
      [
        'Quase sempre se encontra uma PME perto de casa de cada aluno.',
        "There is nearly always a small company, a PME, near each pupil's home.",
      ],
      [
        'Quem termina pode trabalhar logo ou continuar a estudar num CTeSP.',
        'Those who finish can work at once or go on studying in a CTeSP.',
      ],
      ['As viagens até à empresa são pagas.', 'Travel to the company is paid.'],
      ['Na empresa vais {task} ao lado de quem já sabe.', 'At the company you {task} next to people who know the job.'],
      [
        'Todos os anos há quem fique a trabalhar onde fez a formação.',
        'Every year some stay to work where they trained.',
      ],
      [
        'Em {town} há associações que pedem à turma para {task2}.',
        'In {town} there are associations that ask the class to {task2}.',
      ],
      [
        'No fim recebes o diploma do secundário e um certificado da profissão.',
        'At the end you receive the secondary school diploma and a certificate of the occupation.',
      ],
    ],
  },
  {
    titles: [
      ['Para quem é', 'Who it suits'],
      ['O que custa e o que compensa', 'The hard part and the reward'],
      ['Antes de decidires', 'Before you decide'],
    ],
    sentences: [
      ['Se gostas de {task}, este curso é para ti.', 'If you like to {task}, this course is for you.'],
      [
        'Não precisas de saber nada antes: começa-se do princípio.',
        'You need to know nothing beforehand: we start from the beginning.',
      ],
      [
        'É preciso ter paciência e gostar de trabalhar em grupo.',
        'You need patience and a liking for working in a group.',
      ],
      [
        'Há dias cansativos, mas no fim vê-se o que se fez.',
        'Some days are tiring, but at the end you see what you have done.',
      ],
      [
        'Vem passar uma manhã connosco {room} antes de decidir.',
        'Come and spend a morning with us {room} before you decide.',
      ],
      ['As famílias também podem vir e fazer perguntas.', 'Families may come too and ask questions.'],
      [
        'Não faz mal ter dificuldades a matemática: há apoio duas vezes por semana.',
        'It does not matter if maths is hard for you: there is support twice a week.',
      ],
      [
        'Quem vem de longe pode falar com a escola sobre o transporte.',
        'Those who come from far away can talk to the school about transport.',
      ],
      [
        'Raparigas e rapazes trabalham lado a lado em todas as tarefas.',
        'Girls and boys work side by side at every task.',
      ],
      [
        'O mais difícil é chegar a horas todos os dias, dizem os alunos.',
        'The hardest part is being on time every day, pupils say.',
      ],
    ],
  },
]

/** Last lines, with a link. */
export const closings: readonly Phrase[] = [
  ['Marca uma visita na [página da escola]({address}).', "Book a visit on the [school's website]({address})."],
  ['Mais informações na [página do curso]({address}).', 'More on the [course page]({address}).'],
  [
    'Se tens dúvidas, escreve-nos pela [página da escola]({address}).',
    "If you have questions, write to us through the [school's website]({address}).",
  ],
]

/** Summaries; each names the school, so that no two schools say the same. */
export const summaries: readonly Phrase[] = [
  [
    '{AtSchool}, aprendes {room} desde a primeira semana e acabas com {product}.',
    'At {school} you learn {room} from the first week and end with {product}.',
  ],
  [
    '{AtSchool} não te ficas pela teoria: vais {task} e {task2}.',
    'At {school} it is not all theory: you will {task} and {task2}.',
  ],
  [
    'O curso {ofSchool} para quem gosta de {task}, com visitas a empresas todos os meses.',
    'The course of {school} for people who like to {task}, with visits to companies every month.',
  ],
  [
    '{AtSchool}, {topic} e {topic2} aprendem-se a trabalhar, em grupos pequenos.',
    'At {school}, {topic} and {topic2} are learnt by working, in small groups.',
  ],
]

export const finalProjects: readonly Phrase[] = [
  [
    'Em pares, fazes {product} e apresentas o trabalho a um júri.',
    'In pairs, you make {product} and present the work to a jury.',
  ],
  [
    'A turma faz {product}. Cada pessoa trata de uma parte e explica-a em público.',
    'The class makes {product}. Each person takes one part and explains it in public.',
  ],
  [
    'Escolhes um problema verdadeiro de {town} e propões uma solução, com relatório e demonstração.',
    'You choose a real problem of {town} and propose a solution, with a report and a demonstration.',
  ],
]

export const workplaces: readonly Phrase[] = [
  [
    'Cinco semanas no segundo ano e quinze no terceiro, em uma ou duas empresas.',
    'Five weeks in the second year and fifteen in the third, at one company or two.',
  ],
  [
    'Um dia por semana desde o segundo ano e dois meses seguidos no último.',
    'One day a week from the second year and two months in a row in the last.',
  ],
  [
    'No fim de cada ano, numa empresa escolhida com a escola.',
    'At the end of each year, at a company chosen with the school.',
  ],
]
