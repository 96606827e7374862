/** A number with the word for one or for many: “1 curso”, “2 cursos”. */
export const plural = (number: number, one: string, many: string): string =>
  `${String(number)} ${number === 1 ? one : many}`
