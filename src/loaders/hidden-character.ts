/**
 * Characters nobody types on purpose: controls, and those that turn the direction of text or are invisible, so that a
 * reviewer would read something else than the machine does.
 */
const hidden =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\u{e0000}-\u{e0fff}]/u

/** The first such character of a text, by its official number, and where it is. */
export function hiddenCharacter(text: string): { name: string; index: number } | undefined {
  const found = hidden.exec(text)
  return found ? { name: codePointName(found[0]), index: found.index } : undefined
}

const codePointName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
