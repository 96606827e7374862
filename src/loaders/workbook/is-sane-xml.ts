/** Longest tag and longest text between two tags, in characters: a cell holds at most 32,767. */
const longestTag = 50_000
const longestText = 200_000

/**
 * Whether a text is XML as workbooks hold it: every tag closes before the next opens, and none is endless. The reader of
 * workbooks goes over a tag that does not close again and again, which takes it minutes.
 */
export function isSaneXml(xml: string): boolean {
  let from = 0
  let at = xml.indexOf('<')
  while (at >= 0) {
    const end = xml.indexOf('>', at)
    if (at - from > longestText || end < 0 || end - at > longestTag) return false
    const next = xml.indexOf('<', at + 1)
    const isInside = next >= 0 && next < end
    // Only a comment may have such signs in it.
    if (isInside && !xml.startsWith('<!', at)) return false
    from = end + 1
    at = isInside ? xml.indexOf('<', from) : next
  }
  return xml.length - from <= longestText
}
