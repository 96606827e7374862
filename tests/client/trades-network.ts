import type { Network } from '../../src/domain/network.ts'
import { buildQualification } from '../ranking/build-network.ts'
import { buildArea, buildCourse, buildMunicipality, buildSchool } from '../views/build-site.ts'

/** Qualification, title, area, everyday names: one course each, in words the catalogue and readers would use. */
const trades: readonly (readonly [id: string, title: string, area: string, names: string])[] = [
  ['mecatronica', 'Técnico/a de Mecatrónica', 'eletronica', 'mecatrónico, robótica, reparar máquinas'],
  ['automovel', 'Técnico/a de Mecatrónica Automóvel', 'veiculos', 'mecânico de automóveis, mecânico, carros, motores'],
  ['soldadura', 'Técnico/a de Soldadura', 'metal', 'soldador, serralheiro, serralharia'],
  ['cnc', 'Técnico/a de Maquinação e Programação CNC', 'metal', 'torneiro mecânico, fresador, operador de CNC'],
  ['desenho', 'Técnico/a de Desenho de Construções Mecânicas', 'metal', 'desenhador, projetista, CAD'],
  ['moda', 'Técnico/a de Design de Moda', 'textil', 'estilista, costureira, modelista, roupa'],
  ['malhas', 'Técnico/a de Design Têxtil para Malhas', 'textil', 'malharia, desenho de tecidos'],
  ['tecelagem', 'Operador/a de Tecelagem', 'textil', 'tecelão, tecedeira, tear'],
  ['cozinha', 'Técnico/a de Cozinha/Pastelaria', 'hotelaria', 'cozinheiro, chef, pasteleiro, padeiro, doçaria'],
  ['restaurante', 'Técnico/a de Restaurante/Bar', 'hotelaria', 'empregado de mesa, barman, servir à mesa'],
  ['turismo', 'Técnico/a de Turismo Ambiental e Rural', 'turismo', 'guia turístico, viagens'],
  ['geriatria', 'Técnico/a de Geriatria', 'saude', 'cuidador de idosos, auxiliar de lar, terceira idade'],
  ['saude', 'Técnico/a Auxiliar de Saúde', 'saude', 'auxiliar de enfermagem, enfermeiro, hospital'],
  ['infancia', 'Técnico/a de Ação Educativa', 'saude', 'auxiliar de educadora de infância, creche, crianças'],
  [
    'programacao',
    'Técnico/a de Gestão e Programação de Sistemas Informáticos',
    'informatica',
    'programador, informático, fazer jogos',
  ],
  ['redes', 'Técnico/a de Informática de Sistemas', 'informatica', 'redes, servidores, reparar computadores'],
  ['multimedia', 'Técnico/a de Multimédia', 'media', 'designer gráfico, vídeo, fotógrafo, edição de imagem'],
  ['eletricidade', 'Técnico/a de Instalações Elétricas', 'energia', 'eletricista, painéis solares'],
  ['gas', 'Técnico/a de Gás', 'energia', 'instalador de gás, canalizador'],
  ['gestao', 'Técnico/a de Gestão', 'gestao', 'contabilidade, contabilista, administrativo, secretária'],
  ['comercio', 'Técnico/a Comercial', 'comercio', 'vendedor, balconista, loja'],
  ['marketing', 'Técnico/a de Marketing', 'comercio', 'publicidade, redes sociais'],
  ['desporto', 'Técnico/a de Desporto', 'desporto', 'treinador, monitor de ginásio, futebol'],
  ['cabeleireiro', 'Cabeleireiro/a', 'beleza', 'barbeiro, cabelo, cortar cabelo'],
  ['estetica', 'Esteticista', 'beleza', 'manicura, unhas, maquilhagem, massagista'],
  ['musica', 'Técnico/a de Produção e Tecnologias da Música', 'artes', 'músico, técnico de som, som'],
  ['polimeros', 'Técnico/a de Transformação de Polímeros', 'materiais', 'plásticos, borracha, moldes'],
  ['madeira', 'Técnico/a de Carpintaria e Marcenaria', 'madeira', 'carpinteiro, marceneiro, móveis'],
]

const areas: Readonly<Record<string, string>> = {
  eletronica: 'Eletrónica e Automação',
  veiculos: 'Construção e Reparação de Veículos a Motor',
  metal: 'Metalurgia e Metalomecânica',
  textil: 'Têxtil e Moda',
  hotelaria: 'Hotelaria e Restauração',
  turismo: 'Turismo e Lazer',
  saude: 'Saúde e Apoio às Pessoas',
  informatica: 'Ciências Informáticas',
  media: 'Audiovisuais e Produção dos Media',
  energia: 'Eletricidade e Energia',
  gestao: 'Gestão e Administração',
  comercio: 'Comércio',
  desporto: 'Desporto',
  beleza: 'Cuidados de Beleza',
  artes: 'Artes do Espetáculo',
  materiais: 'Materiais',
  madeira: 'Madeira e Mobiliário',
}

/** Places in a row from west to east, about 20 km apart; nobody gives a course in the last. */
const places = ['Vila Ensaio', 'Ribeira de Prova', 'Ponte da Amostra', 'Monte Exemplo'].map((name, index) =>
  buildMunicipality({
    id: name.toLowerCase().replaceAll(' ', '-'),
    name,
    letter: 'VRPM'.charAt(index),
    longitude: -8 + index * 0.24,
    latitude: 41.5,
  }),
)

/** A network of one course for each of many trades, at three schools in as many places. */
export const tradesNetwork: Partial<Network> = {
  map: ['VRPM'],
  municipalities: places,
  areas: Object.entries(areas).map(([id, pt]) => buildArea({ id, name: { pt } })),
  schools: places.slice(0, 3).map(({ id, name }) =>
    buildSchool({
      id: `escola-${id}`,
      name: `Escola Profissional de ${name}`,
      shortName: `EP ${name}`,
      sites: [{ id: 'sede', municipality: id }],
    }),
  ),
  occupations: [],
  qualifications: trades.map(([id, pt, area, names]) =>
    buildQualification({
      id,
      title: { pt },
      area,
      names: { pt: names.split(', ') },
      occupations: [],
      ...(id === 'tecelagem' ? { level: 2 } : {}),
    }),
  ),
  courses: trades.map(([qualification], index) =>
    buildCourse({ qualification, schoolId: `escola-${places[index % 3]?.id ?? ''}` }),
  ),
}
