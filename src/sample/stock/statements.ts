import type { statementCodes } from '../../domain/evidence.ts'
import type { Phrase } from './trades.ts'

/** What people say about need, by its code. */
export const statements: Record<(typeof statementCodes)[number], readonly Phrase[]> = {
  'strong-shortage': [
    ['Procuramos há mais de um ano e não aparece ninguém.', 'We have been looking for over a year and nobody comes.'],
    ['Recusamos trabalho porque não temos quem o faça.', 'We turn work down because we have nobody to do it.'],
    ['Quem termina o curso escolhe onde quer trabalhar.', 'Those who finish the course choose where to work.'],
  ],
  'some-shortage': [
    [
      'Custa a encontrar pessoas, sobretudo para os turnos da tarde.',
      'It is hard to find people, above all for the afternoon shifts.',
    ],
    ['Vamos precisar de mais gente nos próximos anos.', 'We shall need more people in the coming years.'],
    ['Demoramos uns meses, mas acabamos por contratar.', 'It takes us some months, but in the end we hire.'],
  ],
  balanced: [
    ['Entra e sai mais ou menos o mesmo número de pessoas.', 'About as many people join as leave.'],
    ['Substituímos quem se reforma, pouco mais.', 'We replace those who retire and little more.'],
  ],
  'no-shortage': [
    ['Recebemos mais candidaturas do que lugares.', 'We get more applications than we have places.'],
    ['Encontra-se quem queira, sem esperar muito.', 'One finds people without waiting long.'],
  ],
  excess: [
    [
      'Terminam o curso muito mais pessoas do que as que se contratam.',
      'Far more people finish the course than are hired.',
    ],
    ['Já não há lugar para tanta gente nesta área.', 'There is no longer room for so many people in this area.'],
  ],
  'not-discussed': [],
}

export const businessRoles: readonly Phrase[] = [
  ['Gerência de uma PME', 'Owner of a small company'],
  ['Chefia de produção', 'Production manager'],
  ['Recursos humanos', 'Human resources'],
  ['Responsável de manutenção', 'Maintenance manager'],
  ['Direção de loja', 'Shop manager'],
]
export const publicRoles: readonly Phrase[] = [
  ['Vereação da educação', 'Councillor for education'],
  ['Presidência da câmara', 'Mayor'],
  ['Vereação da economia', 'Councillor for the economy'],
]
export const schoolRoles: readonly Phrase[] = [
  ['Direção de curso', 'Course leader'],
  ['Coordenação de estágios', 'Placement coordinator'],
  ['Orientação vocacional', 'Careers guidance'],
]
export const feasibilities: readonly Phrase[] = [
  ['Faltam docentes das disciplinas técnicas.', 'Teachers of technical subjects are hard to find.'],
  ['As oficinas precisam de máquinas mais recentes.', 'Workshops need newer machines.'],
  ['Há poucas inscrições, mesmo com emprego à vista.', 'Few apply, even with jobs in sight.'],
]
