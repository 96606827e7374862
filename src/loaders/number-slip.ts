import type { ProblemCode } from '../domain/problem.ts'

/** A text that is a number to people, which of their habits it follows, and how it is written here. */
export type NumberSlip = { code: ProblemCode; wanted: string }

/** Tells a number written with a decimal comma, with signs between its thousands, or with a zero in front. */
export function numberSlip(typed: string): NumberSlip | undefined {
  if (/^-?\d{1,3}([.\s]?\d{3})*,\d+$/.test(typed))
    return { code: 'number-decimal-comma', wanted: typed.replaceAll(/[.\s]/g, '').replace(',', '.') }
  const whole = withoutThousands(typed)
  if (whole !== undefined) return { code: 'number-thousands', wanted: whole }
  if (/^-?0\d+$/.test(typed)) return { code: 'number-leading-zero', wanted: typed.replace(/^(-?)0+(?=\d)/, '$1') }
  return undefined
}

/** A number with one sign between its groups of three digits (`1 234`, `1.234.567`, `1,234.5`), without that sign. */
function withoutThousands(typed: string): string | undefined {
  const [, sign = ''] = /^-?\d{1,3}([\s.,'’])\d{3}(?:\1\d{3})*(?:\.\d+)?$/.exec(typed) ?? []
  // One point is that of a decimal number; a point that parts thousands is not followed by decimals.
  const isDecimal = sign === '.' && !/^-?\d{1,3}(?:\.\d{3}){2,}$/.test(typed)
  return sign === '' || isDecimal ? undefined : typed.replaceAll(sign, '')
}
