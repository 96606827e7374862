/** Signatures and places of fields in a ZIP file (APPNOTE 4.3): what is found from its end, the index, and each file. */
const end = { signature: 0x06054b50, size: 22, entries: 10, index: 16 }
const entry = {
  signature: 0x02014b50,
  time: 12,
  nameLength: 28,
  extraLength: 30,
  commentLength: 32,
  file: 42,
  size: 46,
}
const local = { signature: 0x04034b50, time: 10 }

/**
 * Gives every file in a ZIP the same day, at midnight, instead of the moment it was packed: the same content then has
 * the same bytes. Throws for what is not a ZIP file without a comment.
 */
export function dateZip(bytes: Uint8Array, date: string): Uint8Array {
  const dated = Uint8Array.from(bytes)
  const view = new DataView(dated.buffer)
  const day = dosDate(date)
  const stamp = (place: number) => {
    view.setUint16(place, 0, true)
    view.setUint16(place + 2, day, true)
  }
  const last = expectAt(view, dated.length - end.size, end.signature)
  let place = view.getUint32(last + end.index, true)
  for (let left = view.getUint16(last + end.entries, true); left > 0; left--) {
    expectAt(view, place, entry.signature)
    stamp(place + entry.time)
    stamp(expectAt(view, view.getUint32(place + entry.file, true), local.signature) + local.time)
    const lengths = [entry.nameLength, entry.extraLength, entry.commentLength]
    place += lengths.reduce((sum, field) => sum + view.getUint16(place + field, true), entry.size)
  }
  return dated
}

/** A day as MS-DOS wrote it: years from 1980 in seven bits, month in four, day in five. */
function dosDate(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return ((year - 1980) << 9) | (month << 5) | day
}

function expectAt(view: DataView, place: number, signature: number): number {
  if (place < 0 || view.getUint32(place, true) !== signature) throw new Error('This is not a ZIP file.')
  return place
}
