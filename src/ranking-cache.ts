import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { rankNetwork, type NetworkRanking, type RankedContent } from './ranking/rank-network.ts'

/** Where rankings of this checkout are kept. */
const usualFolder = '.rumo/ranking'
/** Rankings kept: those used last. */
const keptCount = 8
/** What a ranking is computed with, beside this file: change a line of it, and every kept ranking is of the past. */
const computing = ['ranking', 'domain']
/** Read as this module is: later the files might hold a program that is not the one running. */
const program = programHash()

/**
 * The ranking of a network, from `folder` where one of exactly this content and this program is kept, else computed and
 * kept there. It is the same either way; a kept file that is broken is computed and written again. Where nothing can be
 * kept, for instance in a folder that cannot be written, it is computed every time.
 */
export function rankCached(network: RankedContent, folder = usualFolder): NetworkRanking {
  if (program === undefined) return rankNetwork(network)
  const { edition, qualifications, sectors, evidence, history } = network
  const content = JSON.stringify({ edition, qualifications, sectors, evidence, history })
  const file = join(folder, `${hashOf(program, content)}.json`)
  const kept = readKept(file)
  if (kept) return kept
  const ranking = rankNetwork(network)
  keep(JSON.stringify(ranking), file, folder)
  return ranking
}

function hashOf(...parts: string[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('hex')
}

/** Hash of the modules that compute; undefined where they are not beside this one, as in a bundle. */
function programHash(): string | undefined {
  try {
    const files = computing.flatMap((layer) => {
      const path = join(import.meta.dirname, layer)
      return readdirSync(path, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .sort()
        .map((name) => [`${layer}/${name}`, readFileSync(join(path, name), 'utf8')])
    })
    return hashOf(...files.flat())
  } catch {
    return undefined
  }
}

/** A kept ranking is written after the hash of its own text, so that half a file is not taken for a whole one. */
function readKept(file: string): NetworkRanking | undefined {
  try {
    const { hash, ranking } = JSON.parse(readFileSync(file, 'utf8')) as { hash: unknown; ranking: unknown }
    if (typeof ranking !== 'string' || hash !== hashOf(ranking)) return undefined
    const now = new Date()
    utimesSync(file, now, now)
    return JSON.parse(ranking) as NetworkRanking
  } catch {
    return undefined
  }
}

function keep(ranking: string, file: string, folder: string): void {
  const written = `${file}.${String(process.pid)}`
  try {
    mkdirSync(folder, { recursive: true })
    writeFileSync(written, JSON.stringify({ hash: hashOf(ranking), ranking }))
    renameSync(written, file)
    for (const name of oldest(folder)) rmSync(join(folder, name), { force: true })
  } catch {
    // A ranking that cannot be kept is computed again next time: nothing is lost but a second.
    discard(written)
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {
    // Where there is no folder there is no file either.
  }
}

/** Kept rankings beyond those used last. */
function oldest(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, used: statSync(join(folder, name)).mtimeMs }))
    .sort((a, b) => b.used - a.used)
    .slice(keptCount)
    .map(({ name }) => name)
}
