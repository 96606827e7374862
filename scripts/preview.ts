import { readArguments } from './arguments.ts'
import { serveFolder } from './serve.ts'

/** `npm run preview -- [folder]`: the built site as visitors will see it, at an address of this machine. */
const { positionals } = readArguments({})
const { origin } = await serveFolder(positionals[0] ?? 'dist', 4321)
console.log(origin)
