import { notSaid } from './facet.ts'

/** Whether one can enrol on a day. */
export const enrolmentStates = ['open', 'soon', 'closed', notSaid] as const
export type EnrolmentState = (typeof enrolmentStates)[number]

/**
 * Whether one can enrol on `today`, both days of the span included; all are days as text (`2027-05-03`). With only one
 * of the two dates, what it does not settle is not known.
 */
export function enrolmentState(
  { opens, closes }: { opens?: string | undefined; closes?: string | undefined },
  today: string,
): EnrolmentState {
  if (opens !== undefined && today < opens) return 'soon'
  if (closes !== undefined && today > closes) return 'closed'
  return opens !== undefined && closes !== undefined ? 'open' : notSaid
}
