/**
 * A number as tables hold it: with a decimal point and never an exponent. Fifteen digits are what a spreadsheet keeps; what
 * comes after them is left over from its arithmetic.
 */
export function plainNumber(value: number): string {
  const text = String(Number(value.toPrecision(15)))
  const [mantissa = '', exponent] = text.split('e')
  if (exponent === undefined) return text
  const [whole = '', decimals = ''] = mantissa.replace('-', '').split('.')
  const digits = whole + decimals
  const point = whole.length + Number(exponent)
  const plain = point > 0 ? digits.padEnd(point, '0') : `0.${'0'.repeat(-point)}${digits}`
  return value < 0 ? `-${plain}` : plain
}
