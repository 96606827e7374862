import { chmodSync, existsSync, lstatSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

const manifest = new URL('../../node_modules/@sparticuz/chromium/package.json', import.meta.url)
const program = 'chromium-with-libraries'

/**
 * Unpacks the browser that comes as an npm package, with the libraries a bare Linux lacks, into a folder of the
 * temporary folder that belongs to this user and this version; the second time it is found there.
 * Undefined where the package is missing or made for another system. Throws when there is no room to unpack it.
 * @returns the path of a small program that starts it
 */
export async function unpackPinnedBrowser(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(manifest)) return undefined
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(manifest, 'utf8')))
  const folder = join(tmpdir(), `rumo-chromium-${version}-${userId()}`)
  if (!existsSync(join(folder, program))) await unpackInto(folder)
  // Anybody may write to the temporary folder: a program that somebody else put there is not started.
  return lstatSync(folder).isDirectory() && lstatSync(folder).uid === userId() ? join(folder, program) : undefined
}

/** Unpacks beside and renames, so that a run broken off or one at the same time never leaves half a browser. */
async function unpackInto(folder: string): Promise<void> {
  const draft = mkdtempSync(`${folder}-`)
  try {
    await withEnvironment({ TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' }, async () => {
      const { default: chromium } = await import('@sparticuz/chromium')
      await chromium.executablePath()
    })
    writeLauncher(draft, folder)
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    // Another run was faster: its browser is as good.
    if (!existsSync(join(folder, program))) throw error
  }
}

/** A program that knows its libraries and fonts, so that nobody who starts it has to set its environment. */
function writeLauncher(draft: string, folder: string): void {
  // The package's own font settings name one fixed folder; unpacked elsewhere, text in system fonts would vanish.
  const fontSettings = `<fontconfig><dir>${folder}/fonts</dir><cachedir>${folder}/fonts-cache</cachedir></fontconfig>`
  writeFileSync(join(draft, 'fonts', 'fonts.conf'), `<?xml version="1.0"?>\n${fontSettings}\n`)
  const launcher = [
    '#!/bin/sh',
    `export LD_LIBRARY_PATH='${folder}/al2023/lib'"\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"`,
    `export FONTCONFIG_PATH='${folder}/fonts'`,
    `exec '${folder}/chromium' "$@"`,
  ]
  writeFileSync(join(draft, program), `${launcher.join('\n')}\n`)
  chmodSync(join(draft, program), 0o700)
}

/** The package takes its folder and its system from the environment of the whole process: lent for as long as it works. */
async function withEnvironment(values: Record<string, string>, work: () => Promise<void>): Promise<void> {
  const touched = [...Object.keys(values), 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']
  const before = touched.map((name) => [name, process.env[name]] as const)
  Object.assign(process.env, values)
  try {
    await work()
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name)
      else process.env[name] = value
    }
  }
}

const userId = (): number => process.getuid?.() ?? 0
