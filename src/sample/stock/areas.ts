import type { weaves } from '../../domain/area.ts'
import type { Phrase } from './trades.ts'

type StockArea = {
  id: string
  name: Phrase
  about: Phrase
  cloth: readonly [weave: (typeof weaves)[number], warp: string, weft: string]
}

/** The areas of the made-up trades; none bears a code, because none is of the official classification. */
export const areas: readonly StockArea[] = [
  {
    id: 'informatica',
    name: ['Informática', 'Computing'],
    about: [
      'Programar, montar e manter computadores e redes.',
      'Programming, building and maintaining computers and networks.',
    ],
    cloth: ['rib', '#3f2a63', '#cdbcee'],
  },
  {
    id: 'audiovisuais',
    name: ['Som e Imagem', 'Sound and Image'],
    about: ['Gravar, montar e mostrar som e imagem.', 'Recording, editing and showing sound and image.'],
    cloth: ['herringbone', '#5a1a4a', '#e8b7d4'],
  },
  {
    id: 'eletronica',
    name: ['Eletrónica e Automação', 'Electronics and Automation'],
    about: [
      'Montar, programar e reparar máquinas automáticas.',
      'Building, programming and repairing automatic machines.',
    ],
    cloth: ['plain', '#0f4c5c', '#f0b93a'],
  },
  {
    id: 'energia',
    name: ['Eletricidade e Energia', 'Electricity and Energy'],
    about: [
      'Instalar e manter redes elétricas e sistemas de energia.',
      'Installing and maintaining electrical and energy systems.',
    ],
    cloth: ['herringbone', '#7a3e00', '#f4cf8b'],
  },
  {
    id: 'metalomecanica',
    name: ['Metalomecânica', 'Metalworking'],
    about: ['Desenhar, maquinar e montar peças de metal.', 'Drawing, machining and assembling metal parts.'],
    cloth: ['twill', '#1f3a5f', '#a7bccd'],
  },
  {
    id: 'veiculos',
    name: ['Veículos a Motor', 'Motor Vehicles'],
    about: ['Manter e reparar veículos de todas as idades.', 'Maintaining and repairing vehicles of every age.'],
    cloth: ['satin', '#4a1c1c', '#d9a5a0'],
  },
  {
    id: 'materiais',
    name: ['Materiais e Qualidade', 'Materials and Quality'],
    about: [
      'Transformar materiais e verificar o que se faz com eles.',
      'Processing materials and checking what is made of them.',
    ],
    cloth: ['plain', '#2d3b2f', '#b7cdb0'],
  },
  {
    id: 'textil',
    name: ['Têxtil e Moda', 'Textiles and Fashion'],
    about: ['Do fio ao tecido e do tecido à peça pronta a vestir.', 'From yarn to cloth and from cloth to garment.'],
    cloth: ['twill', '#7a1f3d', '#f2c6cf'],
  },
  {
    id: 'design',
    name: ['Design', 'Design'],
    about: ['Pensar e desenhar objetos e mensagens.', 'Thinking up and drawing objects and messages.'],
    cloth: ['rib', '#1d4e4a', '#f3c9a5'],
  },
  {
    id: 'artes',
    name: ['Artes do Espetáculo', 'Performing Arts'],
    about: ['Criar e apresentar espetáculos e música.', 'Creating and performing shows and music.'],
    cloth: ['satin', '#3a1f5c', '#e6b04a'],
  },
  {
    id: 'gestao',
    name: ['Gestão e Administração', 'Management and Administration'],
    about: ['Organizar contas, papéis e mercadorias.', 'Organising accounts, papers and goods.'],
    cloth: ['plain', '#27364a', '#c9d3df'],
  },
  {
    id: 'comercio',
    name: ['Comércio e Comunicação', 'Commerce and Communication'],
    about: ['Vender, atender e dar a conhecer.', 'Selling, serving and making known.'],
    cloth: ['twill', '#5b3a00', '#efd08a'],
  },
  {
    id: 'hotelaria',
    name: ['Hotelaria e Restauração', 'Hospitality and Catering'],
    about: ['Cozinhar, servir e receber bem.', 'Cooking, serving and welcoming.'],
    cloth: ['herringbone', '#6b2410', '#f3c7a4'],
  },
  {
    id: 'turismo',
    name: ['Turismo e Lazer', 'Tourism and Leisure'],
    about: ['Mostrar a região e ocupar bem o tempo livre.', 'Showing the region and making good use of free time.'],
    cloth: ['rib', '#12506b', '#a9d6e5'],
  },
  {
    id: 'saude',
    name: ['Saúde e Apoio às Pessoas', 'Health and Care'],
    about: ['Cuidar de pessoas de todas as idades.', 'Caring for people of every age.'],
    cloth: ['plain', '#14532d', '#bfe3c6'],
  },
  {
    id: 'desporto',
    name: ['Desporto', 'Sport'],
    about: ['Treinar, ensinar e organizar desporto.', 'Training, teaching and organising sport.'],
    cloth: ['satin', '#0b3d2e', '#e9d66b'],
  },
  {
    id: 'beleza',
    name: ['Cuidados de Beleza', 'Beauty Care'],
    about: ['Cuidar da imagem de quem procura.', 'Looking after the appearance of those who ask.'],
    cloth: ['herringbone', '#5c1f4f', '#f1c4de'],
  },
]
