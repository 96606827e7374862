type Centre = { latitude: number; longitude: number }

/** Mean radius of the Earth, kilometres. */
const earthRadius = 6371

/** Great-circle distance between two places in kilometres, as the crow flies (haversine); degrees of WGS 84. */
export function distanceKilometres(a: Centre, b: Centre): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const half = (from: number, to: number) => Math.sin(radians(to - from) / 2) ** 2
  const chord =
    half(a.latitude, b.latitude) +
    Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * half(a.longitude, b.longitude)
  return 2 * earthRadius * Math.asin(Math.sqrt(chord))
}
