/**
 * Interval of a share of which `count` of `total` were seen (Wilson 1927): (p + z^2/2n -/+ z sqrt(p(1-p)/n + z^2/4n^2))
 * / (1 + z^2/n), inside 0..1 also for 0 or all. `z` is 1.96 for 95 %. Throws a RangeError unless 0 <= count <= total
 * and total > 0.
 */
export function wilsonInterval(count: number, total: number, z = 1.96): { low: number; high: number } {
  if (!(total > 0 && count >= 0 && count <= total)) throw new RangeError(`${count} of ${total} is no share`)
  const share = count / total
  const scale = 1 + z ** 2 / total
  const middle = (share + z ** 2 / (2 * total)) / scale
  const half = (z * Math.sqrt((share * (1 - share)) / total + z ** 2 / (4 * total ** 2))) / scale
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) }
}
