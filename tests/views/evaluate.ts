/** A figure as a Portuguese page prints it: decimal comma, true minus. */
export function figureOf(text: string): number {
  const figure = Number(text.replace(',', '.').replace('−', '-'))
  if (text.trim() === '' || Number.isNaN(figure)) throw new Error(`“${text}” is no figure`)
  return figure
}

/** One in the last printed place of a figure: 0.01 for `1,50`. */
export const lastPlace = (text: string): number => 10 ** -(text.split(',')[1]?.length ?? 0)

/** Works a printed sum out: figures, + − × ÷ and brackets. Throws for anything else. */
export function evaluate(line: string): number {
  const tokens = line.match(/\d+(?:,\d+)?|[()+−×÷]|[^\s]/g) ?? []
  let place = 0
  const take = () => tokens[place++] ?? ''
  const follows = (...wanted: string[]) => wanted.includes(tokens[place] ?? '')

  function terms(): number {
    let total = product()
    while (follows('+', '−')) total += take() === '+' ? product() : -product()
    return total
  }
  function product(): number {
    let total = factor()
    while (follows('×', '÷')) {
      if (take() === '×') total *= factor()
      else total /= factor()
    }
    return total
  }
  function factor(): number {
    const token = take()
    if (token === '−') return -factor()
    if (token !== '(') return figureOf(token)
    const inner = terms()
    if (take() !== ')') throw new Error(`a bracket is open in “${line}”`)
    return inner
  }

  const result = terms()
  if (place < tokens.length) throw new Error(`“${line}” is no sum from “${take()}” on`)
  return result
}
