import type { Problem, ProblemCode } from '../domain/problem.ts'
import { word, words } from './words.ts'

type Message = (details: Problem['arguments'], field: string) => string

const noun = (key: unknown) => word(words.nouns, 'pt', key)
const type = (key: unknown) => word(words.types, 'pt', key)
const format = (key: unknown) => word(words.formats, 'pt', key)
const home = (key: unknown) => (words.homes as Record<string, string>)[String(key)] ?? ''
const near = (details: Problem['arguments']) => (details.near ? ` Quis dizer «${details.near}»?` : '')
const example = (details: Problem['arguments']) => (details.example ? ` Por exemplo: ${details.example}` : '')

/** Every problem in Portuguese: what is there, and what to write. One sentence or two, no blame. */
export const messagesPt: Record<ProblemCode, Message> = {
  'file-empty': () => 'O ficheiro está vazio. Escreva o conteúdo ou apague o ficheiro.',
  'file-too-big': ({ found, limit }) => `O ficheiro tem ${found} bytes e o limite são ${limit}. Encurte o texto.`,
  'file-not-utf8': () => 'O ficheiro não está em UTF-8, e os acentos perdem-se. Grave-o de novo escolhendo a codificação UTF-8.',
  'file-bad-characters': ({ found }) => `Há aqui um carácter invisível (${found}), que muda o que se lê. Apague a linha e volte a escrevê-la à mão.`,
  'file-symbolic-link': () => 'Isto é uma ligação a outro ficheiro. Ponha aqui o próprio ficheiro.',
  'file-wrong-place': ({ found }) => `O ficheiro «${found}» está numa pasta onde não é lido. Os cursos ficam em schools/<escola>/courses/ e as imagens em schools/<escola>/images/.`,
  'file-wrong-name': ({ found, suggestion }) => `O nome «${found}» deve ter só letras minúsculas sem acentos, algarismos e hífenes. Mude-o para «${suggestion}».`,
  'file-wrong-ending': ({ found, suggestion }) => `A terminação «${found}» não é lida aqui. Mude o nome do ficheiro para «${suggestion}».`,
  'file-missing': ({ found }) => `Falta o ficheiro «${found}». Crie-o: sem ele nada pode ser publicado.`,
  'yaml-broken': ({ found }) => `Não se percebe esta linha${found ? ` («${found}»)` : ''} nem a anterior. Verifique se cada campo está escrito «campo: valor», com dois pontos e um espaço, e se as aspas e os parênteses fecham.`,
  'yaml-tab': () => 'A linha começa com a tecla Tab. Use espaços: dois por cada nível.',
  'yaml-duplicate-key': ({ key }) => `O campo «${key}» aparece duas vezes. Deixe só um.`,
  'yaml-alias': () => 'Os sinais «&» e «*» antes de uma palavra têm aqui outro sentido. Escreva o valor por extenso, ou ponha-o entre aspas.',
  'yaml-quotes-needed': () => 'O valor tem dois pontos pelo meio. Ponha-o entre aspas.',
  'front-matter-missing': ({ found }) => `A primeira linha deve ser exatamente «---» e é «${found}». Os campos ficam entre duas linhas «---», e o texto depois.`,
  'front-matter-unfinished': ({ found }) => (found ? `Esta linha é «${found}» e deve ser exatamente «---».` : 'Falta a segunda linha «---», que fecha os campos e começa o texto.'),
  'csv-broken': ({ found }) => `Não se percebe esta linha da tabela («${found}»). Conte as vírgulas e feche as aspas.`,
  'csv-columns': ({ found }) => `A primeira linha da tabela é «${found}» e deve ter exatamente estas colunas.`,
  'field-unknown': (details) => `O campo «${details.found}» não existe.${near(details)}${details.expected ? ` Aqui podem estar: ${details.expected}.` : ''}`,
  'field-missing': (details, field) => (details.empty ? `O campo «${field}» está vazio. Escreva o valor ou apague a linha.${example(details)}` : `Escreva «${field}», que falta.${example(details)}`),
  'field-type': (details, field) => `«${field}» deve ser ${type(details.expected ?? 'string')}, e está «${details.found}».${example(details)}`,
  'field-choice': (details, field) => `«${field}» deve ser um destes valores: ${details.expected}. Está «${details.found}».${near(details)}`,
  'field-pattern': (details, field) =>
    details.format === 'regex' ? `«${field}» não pode ser «${details.found}».${example(details)}` : `«${field}» deve ser ${format(details.format)}, e está «${details.found}».${example(details)}`,
  'field-range': ({ found, bound, limit, exclusive, expected }, field) =>
    expected ? `«${field}» deve ser um múltiplo (${expected}), e está ${found}.` : `«${field}» deve ser ${bound === 'minimum' ? (exclusive ? 'mais de' : 'pelo menos') : (exclusive ? 'menos de' : 'no máximo')} ${limit}, e está ${found}.`,
  'field-length': ({ found, bound, limit, unit }, field) =>
    `«${field}» deve ter ${bound === 'minimum' ? 'pelo menos' : 'no máximo'} ${limit} ${word(words.units, 'pt', unit)}, e tem ${found}.${bound === 'maximum' && unit === 'characters' ? ` Corte ${Number(found) - Number(limit)}.` : ''}`,
  'number-decimal-comma': ({ found }) => `O número «${found}» tem vírgula. Aqui a parte decimal escreve-se com um ponto.`,
  'number-leading-zero': ({ found }) => `O número «${found}» começa por zero. Escreva-o sem o zero.`,
  'boolean-word': ({ found }) => `«${found}» deve escrever-se true (sim) ou false (não).`,
  'date-unreal': ({ found }) => `O dia ${found} não existe. Verifique o mês e o dia (ano-mês-dia).`,
  'date-outside-edition': ({ found, from, to }) => `O dia ${found} está fora desta edição, que vai de ${from} a ${to}. Verifique o ano.`,
  'date-past': ({ found, today }) => `O dia ${found} já passou (os dados são de ${today}). Escreva a data nova ou apague a linha.`,
  'text-placeholder': ({ found }) => `«${found}» é um lugar por preencher. Escreva o texto, ou apague a linha: o que não se sabe fica de fora.`,
  'reference-unknown': (details) =>
    details.noun === 'map' ? `A letra «${details.found}» não aparece em map.txt. Desenhe o concelho no mapa.` : `Não há ${noun(details.noun)} «${details.found}» em ${home(details.noun)}.${near(details)}`,
  'name-duplicate': ({ noun: kind, found, other }) => `Já há ${noun(kind)} com o nome «${found}» (${other}). Dê outro nome a um deles.`,
  'sum-wrong': ({ found, limit, occupation }) => (occupation ? `As partes da profissão ${occupation} somam ${found}; não podem passar de ${limit}.` : `Os pesos somam ${found} e devem somar ${limit}.`),
  'course-unconfirmed': ({ schoolYear, today }) => `A escola ainda não confirmou este curso para ${schoolYear}. Quando o confirmar, escreva «confirmed: { on: ${today}, role: Direção }» com o dia e a função de quem confirma.`,
  'sample-in-edition': () => 'Há aqui dados de exemplo, e só uma edição de demonstração os pode ter. Ponha dados reais, ou «status: demonstration» em edition.yaml.',
  'text-html': ({ found }) => `Há código HTML no texto («${found}»). Escreva só texto: linhas em branco separam parágrafos, «-» faz listas.`,
  'text-link': ({ found }) => `A ligação «${found}» não abre uma página. Deve começar por https://, mailto: ou tel:.`,
  'text-image': ({ found }) => `Há uma imagem no meio do texto${found ? ` («${found}»)` : ''}. Ponha-a no campo «picture», com descrição e autor.`,
  'text-abbreviation': ({ found }) => `A abreviatura «${found}» não está no glossário. Escreva-a por extenso, ou peça à organização que a explique em glossary/.`,
  'text-copied': ({ other }) => `O texto é igual ao de ${other}. Escreva o que este curso tem de seu.`,
  'image-missing': (details) => `Não existe a imagem «${details.found}».${near(details)} Ponha o ficheiro na pasta images da escola.`,
  'image-too-big': ({ found, limit, unit }) => `A imagem tem ${found} ${unit} e o limite são ${limit} ${unit}. Grave-a mais pequena.`,
  'image-wrong-kind': ({ found }) => `A imagem deve ser JPEG, PNG, WebP ou AVIF e ter a terminação certa; esta é «${found}».`,
}
