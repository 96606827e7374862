import { Buffer } from 'node:buffer'
import { crc32, inflateRawSync } from 'node:zlib'

/** Why an archive is not unpacked. */
export type ZipRefusal = 'broken' | 'too-big' | 'locked'

/** Most files an archive may hold: a workbook has a few for each sheet. */
const mostFiles = 2000

/**
 * Unpacks the files of a ZIP archive whose names are asked for, in memory, and never more than `limit` bytes of them: the
 * sizes an archive claims are not believed. Sources of the format: PKWARE APPNOTE 6.3, sections 4.3.7, 4.3.12, 4.3.16.
 */
export function unzip(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
  limit: number,
): Map<string, Uint8Array> | ZipRefusal {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const files = new Map<string, Uint8Array>()
  let left = limit
  try {
    const entries = listEntries(buffer)
    if (entries.length > mostFiles) return 'too-big'
    for (const entry of entries.filter(({ name }) => isWanted(name))) {
      if (entry.isLocked) return 'locked'
      const unpacked = unpack(buffer, entry, left)
      left -= unpacked.length
      files.set(entry.name, unpacked)
    }
  } catch (error) {
    return error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
      ? 'too-big'
      : 'broken'
  }
  return left < 0 ? 'too-big' : files
}

type Entry = { name: string; method: number; packedSize: number; start: number; isLocked: boolean }

/** The entries named in the directory at the end of the archive; reading beyond its end throws. */
function listEntries(buffer: Buffer): Entry[] {
  const end = buffer.lastIndexOf('PK\u0005\u0006', undefined, 'latin1')
  if (end < 0) throw new Error('no end of directory')
  const entries: Entry[] = []
  let at = buffer.readUInt32LE(end + 16)
  for (let left = buffer.readUInt16LE(end + 10); left > 0 && entries.length <= mostFiles; left--) {
    if (buffer.readUInt32LE(at) !== 0x02014b50) throw new Error('no entry of the directory')
    const nameLength = buffer.readUInt16LE(at + 28)
    entries.push({
      name: buffer.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/'),
      method: buffer.readUInt16LE(at + 10),
      packedSize: buffer.readUInt32LE(at + 20),
      start: buffer.readUInt32LE(at + 42),
      isLocked: (buffer.readUInt16LE(at + 8) & 1) === 1,
    })
    at += 46 + nameLength + buffer.readUInt16LE(at + 30) + buffer.readUInt16LE(at + 32)
  }
  return entries
}

const stored = 0
const deflated = 8

function unpack(buffer: Buffer, { method, packedSize, start }: Entry, limit: number): Uint8Array {
  const data = start + 30 + buffer.readUInt16LE(start + 26) + buffer.readUInt16LE(start + 28)
  if (data + packedSize > buffer.length) throw new Error('an entry ends after the archive')
  const packed = buffer.subarray(data, data + packedSize)
  if (method === deflated) return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) })
  if (method === stored) return packed
  throw new Error('a method of packing nobody uses')
}

/** Packs files into an archive as they are, none of them deflated, so that whoever reads it meets only true sizes. */
export function zip(files: ReadonlyMap<string, Uint8Array>): Buffer {
  const local: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const [name, bytes] of files) {
    const path = Buffer.from(name)
    // Version, flags, method, time and date, checksum, both sizes, lengths of name and extra field.
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(bytes.length, 14)
    common.writeUInt32LE(bytes.length, 18)
    common.writeUInt16LE(path.length, 22)
    const entry = Buffer.alloc(14)
    entry.writeUInt32LE(at, 10)
    local.push(signature(0x04034b50), common, path, Buffer.from(bytes))
    directory.push(signature(0x02014b50), Buffer.from([20, 0]), common, entry, path)
    at += 30 + path.length + bytes.length
  }
  const list = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.size, 4)
  end.writeUInt16LE(files.size, 6)
  end.writeUInt32LE(list.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...local, list, signature(0x06054b50), end])
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
