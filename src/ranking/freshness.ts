/**
 * How much evidence still counts, 0..1, by its age and half-life in years: 1 when new, a half at one half-life, a
 * quarter at two, straight lines between (ranking.md 2.6). Evidence dated after the edition counts as new: an age below
 * 0 would otherwise give more than full trust. Throws a RangeError when the half-life is not above 0.
 */
export function freshness(ageYears: number, halfLifeYears: number): number {
  if (!(halfLifeYears > 0)) throw new RangeError(`a half-life must be above 0 years, not ${halfLifeYears}`)
  const halfLives = Math.max(0, ageYears) / halfLifeYears
  const whole = Math.floor(halfLives)
  return 0.5 ** whole * (1 - (halfLives - whole) / 2)
}
