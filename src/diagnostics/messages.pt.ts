import type { Problem, ProblemCode } from '../domain/problem.ts'
import { word, words } from './words.ts'

type Details = Problem['arguments']
type Message = (details: Details, field: string) => string

const noun = (key: unknown) => word(words.nouns, 'pt', key)
const home = (key: unknown) => (words.homes as Record<string, string>)[String(key)] ?? ''
const near = ({ near: name }: Details) => (name ? ` Quis dizer «${name}»?` : '')
const example = ({ example: value }: Details) => (value === undefined ? '' : ` Por exemplo: ${value}`)
const number = (value: unknown) => Number(value).toLocaleString('pt-PT', { maximumFractionDigits: 1 })
const size = (bytes: unknown) =>
  Number(bytes) < 1024 * 1024 ? `${number(Number(bytes) / 1024)} kB` : `${number(Number(bytes) / 1024 / 1024)} MB`

/** What keeps a line from being understood, where that can be told. */
const broken: Record<string, (found: string) => string> = {
  quote: (found) => `As aspas que abrem nesta linha («${found}») não fecham. Feche-as no fim do valor.`,
  bracket: (found) =>
    `O parêntese ou a chaveta que abre nesta linha («${found}») não fecha. Feche-o na mesma linha, ou escreva uma lista com um traço por linha.`,
  indent: (found) =>
    `Esta linha («${found}») começa mais à direita do que a anterior. Alinhe as duas: os campos do mesmo nível começam na mesma coluna.`,
  colon: (found) =>
    `Nesta linha («${found}») faltam os dois pontos. Escreva «campo: valor», com dois pontos e um espaço.`,
  list: (found) =>
    `Nesta linha («${found}») começa uma lista. Comece-a na linha seguinte, mais à direita, com um traço por linha.`,
  depth: () => 'Há aqui demasiados níveis uns dentro dos outros. Escreva o valor de forma mais simples.',
  fields: (found) => `Aqui deve haver campos, cada um numa linha «campo: valor», e está escrito «${found}».`,
}

/** Every problem in Portuguese: what is there, and what to write. One sentence or two, no blame. */
export const messagesPt: Record<ProblemCode, Message> = {
  'file-empty': () => 'O ficheiro está vazio. Escreva o conteúdo ou apague o ficheiro.',
  'file-too-big': ({ found, limit }) =>
    `O ficheiro tem ${size(found)} e o limite é de ${size(limit)}. Encurte o texto.`,
  'file-not-utf8': () =>
    'O ficheiro não está em UTF-8, e por isso os acentos não se leem. Grave-o de novo e escolha a codificação UTF-8.',
  'file-bad-characters': ({ found }) =>
    `Há aqui um carácter que não se vê (${found}) e que pode mudar o que se lê. Apague a linha e volte a escrevê-la à mão.`,
  'file-symbolic-link': () => 'Isto é um atalho para outro ficheiro ou pasta. Ponha aqui o próprio ficheiro.',
  'file-wrong-place': ({ found }) =>
    `O ficheiro «${found}» está numa pasta onde não é lido. Os cursos ficam em schools/<escola>/courses/ e as imagens em schools/<escola>/images/. Mude-o de pasta, ou apague-o.`,
  'file-wrong-name': ({ found, folder, suggestion }) =>
    `O nome ${folder ? 'da pasta' : 'do ficheiro'} («${found}») só pode ter letras minúsculas sem acentos, algarismos e hífenes. ${suggestion ? `Mude-o para «${suggestion}».` : 'Mude-o.'}`,
  'file-wrong-ending': ({ found, expected, suggestion }) =>
    expected
      ? `Um ficheiro «${found}» não é lido aqui. Passe o que lá está para um ficheiro de texto que termine em «${expected}».`
      : `A terminação «${found}» não é lida aqui. Mude o nome do ficheiro para «${suggestion}».`,
  'file-missing': ({ found }) => `Falta o ficheiro «${found}». Crie-o: sem ele nada se publica.`,
  'yaml-broken': ({ found, cause }) =>
    broken[String(cause)]?.(String(found)) ??
    `Esta linha${found ? ` («${found}»)` : ''}, ou a anterior, não se percebe. Verifique se cada campo está escrito «campo: valor», com dois pontos e um espaço, e se as aspas e os parênteses fecham.`,
  'yaml-tab': () => 'A linha começa com uma tabulação (a tecla Tab). Use espaços: dois por cada nível.',
  'yaml-duplicate-key': ({ key }) => `O campo «${key}» aparece duas vezes. Deixe só um.`,
  'yaml-alias': ({ found }) =>
    `«${found}» começa por um sinal que aqui tem outro sentido. Ponha o valor entre aspas, ou escreva por extenso o que ele repete.`,
  'yaml-quotes-needed': ({ found }) =>
    `«${found}» tem sinais que aqui têm outro sentido, como dois pontos seguidos de espaço, aspas ou «@». Ponha o valor entre aspas simples.`,
  'front-matter-missing': ({ found }) =>
    `A primeira linha ${found ? `é «${found}»` : 'está vazia'} e deve ser exatamente «---». Os campos ficam entre duas linhas «---», e o texto depois.`,
  'front-matter-unfinished': ({ found }) =>
    found
      ? `Esta linha é «${found}» e deve ser exatamente «---».`
      : 'Falta a segunda linha «---», que fecha os campos e abre o texto. Escreva-a depois do último campo.',
  'csv-broken': ({ found, cells, expected }) =>
    expected
      ? `Esta linha da tabela («${found}») tem ${cells} colunas e deve ter ${expected}. Conte as vírgulas: um valor com vírgulas fica entre aspas.`
      : `Nesta linha da tabela («${found}») há aspas que não fecham. Feche-as, ou apague-as.`,
  'csv-columns': ({ found, separator }) =>
    separator
      ? 'As colunas da tabela estão separadas por «;» e devem estar separadas por vírgulas. Grave-a de novo como CSV em UTF-8, separado por vírgulas.'
      : `A primeira linha da tabela é «${found}» e deve ter exatamente estas colunas, por qualquer ordem.`,
  'field-unknown': (details) =>
    `O campo «${details.found}» não existe aqui.${near(details)}${details.home ? ` Ponha-o dentro de «${details.home}».` : ''}${details.expected ? ` Os que existem: ${details.expected}.` : ''}`,
  'field-missing': (details, field) =>
    details.empty
      ? `O campo «${field}» está vazio. Escreva o valor${details.required ? '' : ', ou apague a linha'}.${example(details)}`
      : `Escreva o campo «${field}», que falta.${example(details)}`,
  'field-type': (details, field) =>
    `«${field}» deve ser ${word(words.types, 'pt', details.expected)} e está escrito «${details.found}».${example(details)}`,
  'field-choice': (details, field) =>
    `«${field}» deve ser ${String(details.expected).includes(', ') ? 'um destes valores: ' : ''}${details.expected}. Está escrito «${details.found}».${near(details)}`,
  'field-pattern': (details, field) =>
    details.format === 'regex'
      ? `«${field}» não se escreve assim («${details.found}»).${example(details)}`
      : `«${field}» deve ser ${word(words.formats, 'pt', details.format)} e está escrito «${details.found}».${example(details)}`,
  'field-range': ({ found, bound, limit, exclusive, multiple }, field) => {
    if (multiple) return `«${field}» deve ser um múltiplo de ${multiple} e é ${found}.`
    if (typeof limit === 'string')
      return `«${field}» (${found}) não pode ser antes de ${limit}. Troque ou corrija as datas.`
    const least = exclusive ? 'maior do que' : 'no mínimo'
    const most = exclusive ? 'menor do que' : 'no máximo'
    return `«${field}» deve ser ${bound === 'minimum' ? least : most} ${limit} e é ${found}.`
  },
  'field-length': ({ found, bound, limit, unit }, field) => {
    const units = word(words.units, 'pt', limit === 1 ? `${unit}-one` : unit)
    const cut = bound === 'maximum' && unit === 'characters' ? ` Corte ${Number(found) - Number(limit)}.` : ''
    return `«${field}» deve ter ${bound === 'minimum' ? 'no mínimo' : 'no máximo'} ${limit} ${units} e tem ${found}.${cut}`
  },
  'number-decimal-comma': ({ found }) =>
    `O número «${found}» tem vírgula. Aqui as casas decimais escrevem-se com um ponto.`,
  'number-leading-zero': ({ found }) => `O número «${found}» começa por zero. Escreva-o sem esse zero.`,
  'boolean-word': ({ found }) => `Em vez de «${found}» escreva true (sim) ou false (não).`,
  'date-unreal': ({ found }) => `O dia ${found} não existe. Verifique o mês e o dia (ano-mês-dia).`,
  'date-outside-edition': ({ found, from, to }) =>
    `O dia ${found} está fora desta edição, que vai de ${from} a ${to}. Verifique o ano.`,
  'date-past': ({ found, today }) =>
    `O dia ${found} já passou (os dados são de ${today}). Escreva a data nova ou apague a linha.`,
  'text-placeholder': ({ found }) =>
    `«${found}» marca um texto por escrever. Escreva-o, ou apague a linha: o que não se sabe fica de fora.`,
  'reference-unknown': (details) => {
    const { noun: kind, found } = details
    if (kind === 'map') return `A letra «${found}» não aparece em map.txt. Desenhe o concelho no mapa.`
    if (kind === 'letter') {
      return `A letra «${found}» do mapa não é de nenhum concelho de municipalities.yaml. Corrija a letra, ou acrescente o concelho.`
    }
    return `${word(words.theNouns, 'pt', kind)} «${found}» não existe em ${home(kind)}.${near(details)}`
  },
  'name-duplicate': ({ noun: kind, found, other }) =>
    `Já há ${noun(kind)} com o nome «${found}» (${other}). Mude um dos dois nomes.`,
  'sum-wrong': ({ found, limit, occupation }) =>
    occupation
      ? `As partes da profissão ${occupation} somam ${found} e não podem passar de ${limit}.`
      : `Os pesos somam ${found} e devem somar ${limit}.`,
  'course-unconfirmed': ({ schoolYear, today }) =>
    `A escola ainda não confirmou este curso para ${schoolYear}. Quando o confirmar, escreva «confirmed: { on: ${today}, role: Direção }» com o dia e a função de quem confirma.`,
  'sample-in-edition': () =>
    'Há aqui dados de exemplo, e só uma edição de demonstração os pode ter. Ponha dados reais, ou escreva «status: demonstration» em edition.yaml.',
  'text-html': ({ found }) =>
    `Há código HTML no texto («${found}»). Escreva só texto: uma linha em branco separa parágrafos, «-» faz listas.`,
  'text-link': ({ found }) =>
    `A ligação «${found}» não abre uma página. Escreva um endereço que comece por https://, mailto: ou tel:.`,
  'text-image': ({ found }) =>
    `Há uma imagem no meio do texto${found ? ` («${found}»)` : ''}. Ponha-a no campo «picture», com descrição e autor.`,
  'text-too-deep': ({ limit }) =>
    `O texto tem mais de ${limit} marcas de lista, citação ou destaque umas dentro das outras. Escreva-o de forma mais simples.`,
  'text-abbreviation': ({ found }) =>
    `A abreviatura «${found}» não está no glossário. Escreva-a por extenso, ou peça à organização que a explique em glossary/.`,
  'text-copied': ({ other }) => `O texto é igual ao de ${other}. Escreva o que este curso tem de próprio.`,
  'image-missing': (details) =>
    `Não existe a imagem «${details.found}».${near(details)} Ponha o ficheiro nessa pasta, ou corrija o nome.`,
  'image-too-big': ({ found, limit, unit }) =>
    `A imagem tem ${number(found)} ${unit}${unit === 'px' ? ' no lado maior' : ''} e o limite é de ${number(limit)} ${unit}. Grave-a mais pequena.`,
  'image-wrong-kind': ({ found, kind }) => {
    if (kind && ['jpg', 'png', 'webp', 'avif'].includes(String(kind))) {
      return `O nome termina em «${found}» e a imagem é «.${kind}». Mude a terminação para «.${kind}».`
    }
    const what =
      kind === undefined && /^\.(?:jpe?g|png|webp|avif)$/.test(String(found))
        ? 'O ficheiro não é uma imagem que se possa abrir'
        : `Não se aceitam imagens «.${kind ?? String(found).slice(1)}»`
    return `${what}. Grave-a como JPEG, PNG, WebP ou AVIF.`
  },
}
