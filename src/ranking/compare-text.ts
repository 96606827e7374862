/** Order of two texts by code unit and not by the rules of a language, so that it is the same on every machine. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
