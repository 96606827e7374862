import type { Language } from '../../src/domain/text.ts'
import type { Reader } from '../../src/views/reader.ts'

export async function printBrochures(_readers: readonly Reader[], _folder: string, _language: Language): Promise<void> {
  await Promise.resolve()
}
