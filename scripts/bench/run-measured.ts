import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** What a command took. Memory is undefined where the system does not say. */
export type Measured = { seconds: number; peakMegabytes: number | undefined; succeeded: boolean; output: string }

/**
 * How memory is measured, for the foot of the table. Resident memory of the whole tree at one moment counts pages that
 * several processes share once for each.
 */
export const memoryMethod =
  'highest sum of resident memory of the process and all it started, read from /proc every 50 ms'
const pollMilliseconds = 50
const bytesOfPage = 4096

const shortSeconds = 5
const mostRuns = 3

/** The fastest of three runs where one is short: what else a machine does at the moment can double it. */
export async function runFastest(command: string, options: readonly string[], folder?: string): Promise<Measured> {
  let best = await runMeasured(command, options, folder)
  for (let run = 1; run < mostRuns && best.succeeded && best.seconds < shortSeconds; run++) {
    const again = await runMeasured(command, options, folder)
    if (!again.succeeded || again.seconds < best.seconds) best = again
  }
  return best
}

/** Runs a command in a fresh process and measures time and memory. What it prints is kept, for when it fails. */
export function runMeasured(command: string, options: readonly string[], folder?: string): Promise<Measured> {
  return new Promise((resolve) => {
    const start = performance.now()
    const child = spawn(command, options, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    let peak = 0
    const keep = (chunk: Buffer) => {
      output = (output + chunk.toString()).slice(-4000)
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    const poll = setInterval(() => {
      if (child.pid !== undefined) peak = Math.max(peak, residentBytes(child.pid))
    }, pollMilliseconds)
    const end = (succeeded: boolean) => {
      clearInterval(poll)
      resolve({
        seconds: (performance.now() - start) / 1000,
        peakMegabytes: peak > 0 ? peak / 1e6 : undefined,
        succeeded,
        output,
      })
    }
    child.on('error', (error) => {
      output += error.message
      end(false)
    })
    child.on('close', (code) => {
      end(code === 0)
    })
  })
}

/** Resident memory of a process and its children, in bytes; 0 where it has ended or the system has no /proc. */
function residentBytes(process: number): number {
  const own = Number(read(`/proc/${String(process)}/statm`).split(' ')[1] ?? 0) * bytesOfPage
  return childrenOf(process).reduce((sum, child) => sum + residentBytes(child), own)
}

function childrenOf(process: number): number[] {
  const folder = `/proc/${String(process)}/task`
  return list(folder).flatMap((thread) =>
    read(`${folder}/${thread}/children`)
      .split(' ')
      .filter((id) => id !== '')
      .map(Number),
  )
}

/** A process may end between two looks: what is no longer there reads as nothing. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
