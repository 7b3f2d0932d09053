/** Where the seats of a body lie in a picture: half rings around a middle, side by side, as in a parliament. */

export type Place = { x: number; y: number }
export type Hemicycle = { width: number; height: number; places: Place[] }

const gap = 34
const margin = 14
/** So many a ring, so that a few seats stand in one and many do not run into each other. */
const most = [9, 22, 42, 70]

/**
 * As many places as seats, from one end of the half ring to the other; `mirrored` where one reads from right to left. The
 * fewer there are, the smaller it is.
 */
export function hemicycleOf(seats: number, mirrored: boolean): Hemicycle {
  const rings = most.findIndex((n) => seats <= n) + 1 || most.length
  const outer = rings === 1 ? Math.max(gap, ((seats - 1) * gap) / Math.PI) : 36 + rings * gap
  const radii = Array.from({ length: rings }, (_, i) => outer - i * gap)
  const angles = shareOut(seats, radii).flatMap((n, ring) =>
    Array.from({ length: n }, (_, i) => {
      return { angle: n === 1 ? Math.PI / 2 : (Math.PI * i) / (n - 1), radius: radii[ring] ?? outer }
    }),
  )
  const places = angles
    .sort((a, b) => a.angle - b.angle || b.radius - a.radius)
    .map(({ angle, radius }) => {
      const across = radius * Math.cos(angle) * (mirrored ? 1 : -1)
      return { x: round(outer + margin + across), y: round(outer + margin - radius * Math.sin(angle)) }
    })
  return { width: Math.ceil(2 * (outer + margin)), height: Math.ceil(outer + 2 * margin), places }
}

/** Seats to rings, as long as they are; what is left over goes to the outer ones. */
function shareOut(seats: number, radii: readonly number[]): number[] {
  const length = radii.reduce((sum, radius) => sum + radius, 0)
  const shares = radii.map((radius) => Math.floor((seats * radius) / length))
  let left = seats - shares.reduce((sum, n) => sum + n, 0)
  return shares.map((n) => (left-- > 0 ? n + 1 : n))
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
