import { serveFolder } from './serve.ts'

const [folder = 'dist'] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const { origin } = await serveFolder(folder, 4321)
console.log(origin)
