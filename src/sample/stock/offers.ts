import type { Phrase } from './trades.ts'

/** Short texts of what a school offers: conditions, enrolment, daily life, open days. */
export const conditions: Record<2 | 4 | 5, Phrase> = {
  2: ['6.º ano concluído e 15 anos feitos', 'Completed 6th year and aged 15'],
  4: ['9.º ano concluído, ou equivalente', 'Completed 9th year, or equivalent'],
  5: ['12.º ano concluído, ou equivalente', 'Completed 12th year, or equivalent'],
}
export const selections: readonly Phrase[] = [
  [
    'Se houver mais candidaturas do que lugares, a escola faz uma conversa curta sobre os teus interesses.',
    'If there are more applicants than places, the school holds a short talk about your interests.',
  ],
  ['Conta a nota do último ano e uma visita à escola.', 'The marks of the last year and a visit to the school count.'],
  [
    'Entrada por ordem de inscrição, com prioridade para quem mora no concelho.',
    'Entry in order of enrolment, with priority for residents of the municipality.',
  ],
]
export const documents: readonly Phrase[] = [
  ['Cartão de cidadão ou outro documento de identificação', 'Citizen card or other identity document'],
  ['Certificado do último ano concluído', 'Certificate of the last completed year'],
  ['Boletim de vacinas', 'Vaccination record'],
  ['Uma fotografia', 'A photograph'],
]
export const enrolments: readonly Phrase[] = [
  [
    'Preenche a pré-inscrição na secretaria ou na página da escola.',
    "Fill in the pre-enrolment form at the office or on the school's website.",
  ],
  [
    'Telefona para a secretaria e marca uma conversa. A inscrição faz-se nesse dia.',
    'Ring the office and arrange a talk. You enrol on that day.',
  ],
  [
    'Fala com o serviço de orientação da tua escola, que nos envia o pedido.',
    'Talk to the guidance service of your school, which sends us the request.',
  ],
]
export const costs: readonly Phrase[] = [
  ['Gratuito. A escola empresta as ferramentas e a farda.', 'Free. The school lends tools and work clothes.'],
  ['Gratuito, com seguro escolar incluído.', 'Free, with school insurance included.'],
  ['Gratuito. Compras só o calçado de trabalho.', 'Free. You only buy the work shoes.'],
]
export const supports: readonly Phrase[] = [
  ['Subsídio de refeição', 'Meal allowance'],
  ['Apoio ao passe do autocarro', 'Help with the bus pass'],
  ['Viagens pagas durante a formação na empresa', 'Travel paid during training at work'],
  ['Material escolar emprestado', 'School materials on loan'],
]
export const timetables: readonly Phrase[] = [
  ['Segunda a sexta, das 8h30 às 17h15.', 'Monday to Friday, 8.30 am to 5.15 pm.'],
  [
    'Segunda a sexta, das 9h00 às 17h30, com a tarde de quarta livre.',
    'Monday to Friday, 9 am to 5.30 pm, with Wednesday afternoons free.',
  ],
  ['Segunda a quinta, das 8h15 às 18h00.', 'Monday to Thursday, 8.15 am to 6 pm.'],
]
export const transports: readonly Phrase[] = [
  ['O autocarro para à porta.', 'The bus stops at the door.'],
  ['A estação de comboios fica a 15 minutos a pé.', 'The railway station is a 15-minute walk away.'],
  [
    'O município tem transporte escolar de todas as freguesias.',
    'The municipality runs school transport from every parish.',
  ],
]
export const specialNeeds: readonly Phrase[] = [
  [
    'Há docente de educação especial. Fala com a escola antes da matrícula.',
    'There is a special needs teacher. Talk to the school before you enrol.',
  ],
  [
    'Há bancadas de altura regulável e apoio individual.',
    'There are benches of adjustable height and individual support.',
  ],
]
export const visits: readonly Phrase[] = [
  ['Visita às oficinas, com uma peça feita por ti', 'Tour of the workshops, with a part you make yourself'],
  ['Manhã para as famílias', 'Morning for families'],
  ['Aula aberta com a turma do segundo ano', 'Open lesson with the second-year class'],
  ['Conversa com quem já terminou o curso', 'Talk with people who have finished the course'],
]
export const furtherStudies: readonly Phrase[] = [
  ['Curso técnico superior profissional na mesma área', 'Higher technical course in the same area'],
  [
    'Licenciatura na mesma área, com os exames que cada instituição pede',
    'Degree in the same area, with the exams each institution asks for',
  ],
  ['Curso de especialização tecnológica', 'Technological specialisation course'],
]
export const roles: readonly Phrase[] = [
  ['Serviço de psicologia e orientação', 'Guidance service'],
  ['Secretaria', 'School office'],
  ['Direção do curso', 'Course leader'],
]
export const facts: readonly Phrase[] = [
  ['Abre as oficinas às famílias duas vezes por ano', 'Opens its workshops to families twice a year'],
  ['Tem uma biblioteca aberta até às 19 horas', 'Has a library open until 7 pm'],
  ['Tem refeitório com comida feita na escola', 'Has a canteen with food cooked at the school'],
  ['Tem um clube de robótica e um grupo de teatro', 'Has a robotics club and a theatre group'],
  ['Recebe jovens de outros países todos os anos', 'Welcomes young people from other countries every year'],
]
