import type { schoolKinds } from '../../domain/school.ts'

/** Places of the made-up region, each with the letter it has on the map. */
export const towns: readonly { id: string; name: string; letter: string }[] = [
  { id: 'vila-ensaio', name: 'Vila Ensaio', letter: 'V' },
  { id: 'ponte-da-amostra', name: 'Ponte da Amostra', letter: 'P' },
  { id: 'monte-exemplo', name: 'Monte Exemplo', letter: 'M' },
  { id: 'ribeira-de-prova', name: 'Ribeira de Prova', letter: 'R' },
  { id: 'fonte-hipotese', name: 'Fonte Hipótese', letter: 'F' },
  { id: 'campo-rascunho', name: 'Campo Rascunho', letter: 'C' },
  { id: 'alto-do-esboco', name: 'Alto do Esboço', letter: 'A' },
  { id: 'quinta-da-minuta', name: 'Quinta da Minuta', letter: 'Q' },
  { id: 'serra-do-molde', name: 'Serra do Molde', letter: 'S' },
  { id: 'lagoa-da-maqueta', name: 'Lagoa da Maqueta', letter: 'L' },
  { id: 'torre-do-traco', name: 'Torre do Traço', letter: 'T' },
  { id: 'jardim-do-modelo', name: 'Jardim do Modelo', letter: 'J' },
]

/** What schools are named after: a thing, with its preposition, and a quality that agrees with it. */
export const things: readonly { name: string; feminine: boolean }[] = [
  ...[
    'Compasso',
    'Novelo',
    'Esquadro',
    'Fuso',
    'Carretel',
    'Martelo',
    'Leme',
    'Tear',
    'Lápis',
    'Caderno',
    'Guindaste',
    'Alicerce',
    'Catavento',
    'Parafuso',
    'Relógio',
    'Avental',
    'Pincel',
    'Astrolábio',
    'Telescópio',
    'Alfinete',
    'Botão',
    'Prumo',
    'Papagaio',
    'Berlinde',
  ].map((name) => ({ name, feminine: false })),
  ...[
    'Bússola',
    'Lanterna',
    'Agulha',
    'Bigorna',
    'Régua',
    'Roldana',
    'Alavanca',
    'Lupa',
    'Manivela',
    'Ampulheta',
    'Engrenagem',
    'Bobina',
    'Bancada',
    'Palete',
    'Clave',
    'Colher',
    'Linha',
    'Tesoura',
    'Balança',
    'Chave',
    'Mola',
    'Pipeta',
    'Meada',
    'Caneta',
  ].map((name) => ({ name, feminine: true })),
]
export const qualities: readonly (readonly [masculine: string, feminine: string])[] = [
  ['Azul', 'Azul'],
  ['Verde', 'Verde'],
  ['Amarelo', 'Amarela'],
  ['Dourado', 'Dourada'],
  ['Prateado', 'Prateada'],
  ['Sereno', 'Serena'],
  ['Curioso', 'Curiosa'],
  ['Paciente', 'Paciente'],
  ['Ligeiro', 'Ligeira'],
  ['Redondo', 'Redonda'],
  ['Antigo', 'Antiga'],
  ['Novo', 'Nova'],
  ['Atento', 'Atenta'],
  ['Certeiro', 'Certeira'],
  ['Teimoso', 'Teimosa'],
  ['Alegre', 'Alegre'],
]

/** Kinds of school, how their names begin, and whether that beginning is feminine. */
export const kinds: readonly {
  kind: (typeof schoolKinds)[number]
  begins: string
  short: string
  feminine: boolean
}[] = [
  { kind: 'professional', begins: 'Escola Profissional', short: 'Profissional', feminine: true },
  { kind: 'cluster', begins: 'Agrupamento de Escolas', short: 'Agrupamento', feminine: false },
  { kind: 'secondary', begins: 'Escola Secundária', short: 'Secundária', feminine: true },
  { kind: 'training-centre', begins: 'Centro de Formação', short: 'Centro', feminine: false },
  { kind: 'cooperative', begins: 'Cooperativa de Ensino', short: 'Cooperativa', feminine: true },
  { kind: 'technology-centre', begins: 'Centro Tecnológico', short: 'Tecnológico', feminine: false },
  { kind: 'higher-education', begins: 'Instituto Superior', short: 'Instituto', feminine: false },
]

export const streets = [
  'Rua do Ensaio',
  'Rua da Amostra',
  'Avenida do Exemplo',
  'Largo da Prova',
  'Travessa do Rascunho',
  'Rua da Hipótese',
  'Praça do Modelo',
  'Caminho do Esboço',
]
