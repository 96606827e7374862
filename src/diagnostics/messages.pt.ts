import type { ContentProblemCode, Problem } from '../domain/problem.ts'
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

/** What people do with a table that Excel wrote in its own way. */
const asWorkbook = 'guarde o livro em .xlsx e corra «npm run evidence -- FICHEIRO.xlsx», que escreve o CSV certo'

/** What is wrong with the columns of a table. */
const columns: Record<string, (details: Details) => string> = {
  separator: ({ found }) =>
    `As colunas da tabela estão separadas por «${found}» e devem estar separadas por vírgulas. O Excel em português grava assim: ${asWorkbook}.`,
  tabs: () =>
    `As colunas da tabela estão separadas por tabulações e devem estar separadas por vírgulas. Grave-a como «CSV UTF-8», ou ${asWorkbook}.`,
  missing: ({ found, count }) =>
    `Na primeira linha da tabela ${count === 1 ? 'falta a coluna' : 'faltam as colunas'} ${found}.`,
  twice: ({ found }) => `A coluna «${found}» está duas vezes na primeira linha da tabela. Deixe só uma.`,
  unnamed: () => 'Há na primeira linha da tabela uma coluna sem nome. Escreva o nome, ou apague a coluna.',
  unknown: (details) => `A coluna «${details.found}» não existe.${near(details)} Corrija o nome, ou apague a coluna.`,
}

/** Why a value has the limit it has. */
const reasons: Record<string, string> = {
  'edition-year': ', o ano da data desta edição,',
  'high-band': ', como no nível «high»,',
}

/** Every problem in Portuguese: what is there, and what to write. One sentence or two, no blame. */
export const messagesPt: Record<ContentProblemCode, Message> = {
  'file-empty': () => 'O ficheiro está vazio. Escreva o conteúdo ou apague o ficheiro.',
  'file-too-big': ({ found, limit, table }) =>
    `O ficheiro tem ${size(found)} e o limite é de ${size(limit)}. ${table ? 'Deixe nele só a tabela, e só as linhas de que precisa' : 'Encurte o texto'}.`,
  'file-not-utf8': ({ encoding, found, table }) => {
    const what = encoding
      ? `O ficheiro está gravado em ${encoding} e não em UTF-8${found ? `: «${found}» não se leria` : ''}`
      : 'O ficheiro não está em UTF-8, e por isso os acentos não se leem'
    const how = table ? `Grave-o como «CSV UTF-8», ou ${asWorkbook}` : 'Grave-o de novo e escolha a codificação UTF-8'
    return `${what}. ${how}.`
  },
  'file-workbook': ({ found }) =>
    `Uma folha de cálculo não é lida aqui. Tire-a desta pasta e corra «npm run evidence -- "${found}"», que a verifica e escreve o CSV; ou grave-a como CSV em UTF-8, separado por vírgulas.`,
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
  'csv-columns': (details) => columns[String(details.cause)]?.(details) ?? '',
  'field-unknown': (details) =>
    `O campo «${details.found}» não existe aqui.${near(details)}${details.home ? ` Ponha-o dentro de «${details.home}».` : ''}${details.expected ? ` Os que existem: ${details.expected}.` : ''}`,
  'field-missing': (details, field) =>
    details.empty
      ? `O campo «${field}» está vazio. Escreva o valor${details.required ? '' : ', ou apague a linha'}.${example(details)}`
      : `Escreva o campo «${field}», que falta.${example(details)}`,
  'field-either': ({ found }, field) =>
    found === 'both'
      ? `Esta afirmação tem «code» e «marks», e só pode ter um dos dois. Deixe «marks» se cada pessoa deu uma nota de 1 a 5; se não, deixe «code».`
      : `Falta dizer o que se pensa da procura em «${field}». Escreva «code», por exemplo «code: some-shortage», ou «marks» com as notas de 1 a 5, por exemplo «marks: [4, 5, 3]».`,
  'field-needless': ({ found, cause }) =>
    cause === 'rounds'
      ? 'Só tem rondas («rounds») um painel que deu notas, e nenhuma afirmação as tem. Escreva em «marks» as notas da última ronda, ou apague «rounds».'
      : `«about» fica vazio quando «level» é territory, e está escrito «${found}». Apague-o, ou corrija «level».`,
  'field-type': (details, field) =>
    `«${field}» deve ser ${word(words.types, 'pt', details.expected)} e está escrito «${details.found}».${example(details)}`,
  'field-choice': (details, field) =>
    `«${field}»${details.of ? ` de ${details.of}` : ''} deve ser ${String(details.expected).includes(', ') ? 'um destes valores: ' : ''}${details.expected}. Está escrito «${details.found}».${near(details)}`,
  'field-pattern': (details, field) =>
    details.format === 'regex'
      ? `«${field}» não se escreve assim («${details.found}»).${near(details)}${example(details)}`
      : `«${field}» deve ser ${word(words.formats, 'pt', details.format)} e está escrito «${details.found}».${example(details)}`,
  'field-range': ({ found, bound, limit, exclusive, multiple, because, of }, field) => {
    if (multiple) return `«${field}» deve ser um múltiplo de ${multiple} e é ${found}.`
    if (typeof limit === 'string')
      return `«${field}» (${found}) não pode ser antes de ${limit}. Troque ou corrija as datas.`
    const least = exclusive ? 'maior do que' : 'no mínimo'
    const most = exclusive ? 'menor do que' : 'no máximo'
    const why = reasons[String(because)] ?? ''
    return `«${field}»${of ? ` de ${of}` : ''} deve ser ${bound === 'minimum' ? least : most} ${limit}${why} e é ${found}.`
  },
  'field-length': ({ found, bound, limit, unit }, field) => {
    const units = word(words.units, 'pt', limit === 1 ? `${unit}-one` : unit)
    const cut = bound === 'maximum' && unit === 'characters' ? ` Corte ${Number(found) - Number(limit)}.` : ''
    return `«${field}» deve ter ${bound === 'minimum' ? 'no mínimo' : 'no máximo'} ${limit} ${units} e tem ${found}.${cut}`
  },
  'number-decimal-comma': ({ found }) =>
    `O número «${found}» tem vírgula. Aqui as casas decimais escrevem-se com um ponto.`,
  'number-leading-zero': ({ found }) => `O número «${found}» começa por zero. Escreva-o sem esse zero.`,
  'number-thousands': ({ found }) =>
    `O número «${found}» tem um sinal a separar os milhares. Escreva os algarismos todos seguidos.`,
  'boolean-word': ({ found }) => `Em vez de «${found}» escreva true (sim) ou false (não).`,
  'date-unreal': ({ found }) => `O dia ${found} não existe. Verifique o mês e o dia (ano-mês-dia).`,
  'date-outside-edition': ({ found, from, to }) =>
    `O dia ${found} está fora desta edição, que vai de ${from} a ${to}. Verifique o ano.`,
  'date-after-edition': ({ found, today }) =>
    `O dia ${found} é depois da data desta edição (${today}), e só conta o que já aconteceu. Verifique o ano, ou mude «date» em edition.yaml.`,
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
  'name-duplicate': ({ noun: kind, found, number: edition, other }) =>
    kind === 'edition'
      ? `O resultado da edição ${found}, n.º ${edition}, já está em ${other}. Deixe só um dos dois ficheiros.`
      : `Já há ${noun(kind)} com o nome «${found}» (${other}). Mude um dos dois nomes.`,
  'listed-twice': ({ noun: kind, found, line }) =>
    `${word(words.theNouns, 'pt', kind)} «${found}» já está nesta lista, na linha ${line}. Deixe só um dos dois.`,
  'statement-twice': ({ noun: kind, found, line }) =>
    `Já há neste ficheiro uma afirmação sobre ${word(words.theNouns, 'pt', kind).toLowerCase()} «${found}», na linha ${line}. Junte as duas numa só.`,
  'row-twice': ({ found, line, file, note }) =>
    `Esta linha repete a linha ${line}${file ? ` de ${file}` : ''} (${found}). Apague uma das duas${note ? ', ou diga em «note» que parte é cada uma' : ''}.`,
  'sum-wrong': ({ found, limit, occupation }) =>
    occupation
      ? `As partes da profissão ${occupation} somam ${found} e não podem passar de ${limit}.`
      : `Os pesos somam ${found} e devem somar ${limit}.`,
  'course-unconfirmed': ({ schoolYear, today }) =>
    `A escola ainda não confirmou este curso para ${schoolYear}. Quando o confirmar, escreva «confirmed: { on: ${today}, role: Direção }» com o dia e a função de quem confirma.`,
  'sample-in-edition': () =>
    'Há aqui dados de exemplo, e só uma edição de demonstração os pode ter. Ponha dados reais, ou escreva «status: demonstration» em edition.yaml.',
  'anchors-falling': ({ found, before }) =>
    `O par ${found} vem depois de ${before}, e de par para par os dois números devem subir. Ordene os pares e corrija o que desce.`,
  'half-size-zero': ({ found, other, example: size }) =>
    `Com «halfSize: 0», tudo o que «${found}» recolhe conta por inteiro, e isso só serve a dados sobre qualificações. Há dados sobre profissões ou setores (${other}). Escreva um número acima de 0, por exemplo ${size}.`,
  'edition-later': ({ found, number: edition, own, ownNumber }) =>
    `Este resultado é da edição ${found}, n.º ${edition}, posterior a esta (${own}, n.º ${ownNumber}). Corrija «schoolYear» e «number» em edition.yaml, ou apague este ficheiro.`,
  'qualification-gone': (details) =>
    `A qualificação «${details.found}» já não está em qualifications/. O resultado fica guardado e não se mostra.${near(details)}`,
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
