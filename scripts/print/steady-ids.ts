import { PDFArray, PDFDict, PDFName, PDFRef, PDFString, type PDFDocument, type PDFObject } from 'pdf-lib'

const name = (text: string): PDFName => PDFName.of(text)

/**
 * Names the headings of tables by their order in the file. Chromium names them by a count of everything it has met since
 * it started, in the order it met them: both change from run to run.
 */
export function steadyIds(pdf: PDFDocument): void {
  const objects = pdf.context.enumerateIndirectObjects()
  const headings = objects.flatMap(([ref, object]) => {
    const id = object instanceof PDFDict && object.has(name('S')) ? object.get(name('ID')) : undefined
    return id instanceof PDFString ? [{ ref, old: id.asString() }] : []
  })
  if (headings.length === 0) return
  const steady = headings.map(({ ref, old }, place) => {
    return { ref, old, id: PDFString.of(`heading-${String(place + 1).padStart(6, '0')}`) }
  })
  const byOld = new Map(steady.map(({ old, id }) => [old, id]))
  for (const [, object] of objects) rename(object, byOld)
  // The tree that finds a heading by its name is sorted by names: it is written anew.
  const root = pdf.catalog.lookup(name('StructTreeRoot'), PDFDict)
  forget(root.get(name('IDTree')), pdf)
  const tree = pdf.context.obj({ Names: steady.flatMap(({ id, ref }) => [id, ref]) })
  root.set(name('IDTree'), pdf.context.register(tree))
}

/** Puts the new names wherever the old ones stand: on the headings, and on the cells that point to them. */
function rename(object: PDFObject, byOld: ReadonlyMap<string, PDFString>): void {
  const renamed = (value: PDFObject) => (value instanceof PDFString ? byOld.get(value.asString()) : undefined)
  if (object instanceof PDFArray) {
    object.asArray().forEach((value, place) => {
      const id = renamed(value)
      if (id) object.set(place, id)
      else rename(value, byOld)
    })
  } else if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) {
      const id = renamed(value)
      if (id) object.set(key, id)
      else rename(value, byOld)
    }
  }
}

/** Takes a tree of names out of the file, with all its branches. */
function forget(tree: PDFObject | undefined, pdf: PDFDocument): void {
  if (!(tree instanceof PDFRef)) return
  const branches = pdf.context.lookupMaybe(tree, PDFDict)?.lookupMaybe(name('Kids'), PDFArray)
  for (const branch of branches?.asArray() ?? []) forget(branch, pdf)
  pdf.context.delete(tree)
}
