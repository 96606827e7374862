/** How many of the answers point to each area. */
export function tally(answers: readonly (readonly string[])[]): Map<string, number> {
  const votes = new Map<string, number>()
  for (const areas of answers) for (const area of areas) votes.set(area, (votes.get(area) ?? 0) + 1)
  return votes
}

/** The areas most answers point to: those with at least half as many as the first. They are switched on, not chosen. */
export function foremost(votes: ReadonlyMap<string, number>): string[] {
  const most = Math.max(0, ...votes.values())
  return [...votes].flatMap(([area, number]) => (number * 2 >= most ? [area] : []))
}
