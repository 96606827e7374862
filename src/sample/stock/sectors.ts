import type { Phrase } from './trades.ts'

type StockSector = { id: string; name: Phrase; activities: readonly string[]; about: Phrase; occupations: string }

/** Sectors of the made-up region, with the CAE divisions they stand for and the occupations they employ. */
export const sectors: readonly StockSector[] = [
  {
    id: 'textil-vestuario',
    name: ['Têxtil e vestuário', 'Textiles and clothing'],
    activities: ['13', '14'],
    about: [
      'Fábricas de fio, de tecido e de roupa, quase todas pequenas.',
      'Makers of yarn, cloth and clothes, nearly all of them small.',
    ],
    occupations: '8152 8153 8154 7532 2163 7233 3119 3122 4321 3339',
  },
  {
    id: 'metalomecanica',
    name: ['Metalurgia e metalomecânica', 'Metalworking'],
    activities: ['24', '25', '28'],
    about: ['Peças, moldes e máquinas para outras indústrias.', 'Parts, moulds and machines for other industries.'],
    occupations: '7212 7222 7223 3115 3118 7233 7412 3119 3122 3114',
  },
  {
    id: 'plasticos',
    name: ['Borracha e plásticos', 'Rubber and plastics'],
    activities: ['22'],
    about: ['Peças de plástico e de borracha para casas e automóveis.', 'Plastic and rubber parts for homes and cars.'],
    occupations: '8141 8142 7233 3119 3122 7222',
  },
  {
    id: 'automovel',
    name: ['Automóvel', 'Motor vehicles'],
    activities: ['29', '45'],
    about: ['Oficinas, stands e fábricas de componentes.', 'Garages, dealers and makers of components.'],
    occupations: '7231 7412 3115 8142 3114 7421',
  },
  {
    id: 'agroalimentar',
    name: ['Agroalimentar', 'Food and drink'],
    activities: ['10', '11'],
    about: ['Pão, conservas, vinho e leite da região.', 'Bread, preserves, wine and milk of the region.'],
    occupations: '7512 3119 3122 7233 4321 5120',
  },
  {
    id: 'construcao-energia',
    name: ['Construção e energia', 'Construction and energy'],
    activities: ['35', '41', '43'],
    about: [
      'Casas novas, obras em casas antigas e instalações de energia.',
      'New houses, work on old ones and energy installations.',
    ],
    occupations: '7411 7412 7126 7127 3113 7212 3118',
  },
  {
    id: 'comercio-servicos',
    name: ['Comércio e serviços', 'Retail and services'],
    activities: ['46', '47', '69', '82'],
    about: [
      'Lojas, armazéns e escritórios que servem a região.',
      'Shops, warehouses and offices that serve the region.',
    ],
    occupations: '5222 5223 3313 4311 4110 4321 3322 3339 2431 4222 5141 5142',
  },
  {
    id: 'turismo-restauracao',
    name: ['Turismo e restauração', 'Tourism and catering'],
    activities: ['55', '56', '79', '93'],
    about: ['Hotéis, restaurantes, visitas e desporto.', 'Hotels, restaurants, tours and sport.'],
    occupations: '5120 5131 5132 3434 5113 4221 3423 3422 7512 3435',
  },
  {
    id: 'saude-apoio-social',
    name: ['Saúde e apoio social', 'Health and social care'],
    activities: ['86', '87', '88'],
    about: ['Hospitais, lares, creches e apoio em casa.', 'Hospitals, care homes, nurseries and help at home.'],
    occupations: '5321 5322 5311 5312 3412 4110 5120',
  },
  {
    id: 'tecnologias',
    name: ['Tecnologias e conteúdos', 'Technology and media'],
    activities: ['59', '61', '62'],
    about: [
      'Programas, redes, imagem e som feitos na região.',
      'Software, networks, image and sound made in the region.',
    ],
    occupations: '2512 2513 3512 3513 3514 7422 3521 2166 2652 3435 3114 7421',
  },
]
