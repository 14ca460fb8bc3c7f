const width = 56
const height = 16

/** A figure's recent weeks as a line; says nothing to a screen reader, so the trend stands beside it in words. */
export function Spark({ points }: { readonly points: readonly number[] }) {
  const low = Math.min(...points)
  const range = Math.max(...points) - low
  const at = (value: number, index: number): [string, string] => [
    ((index * width) / Math.max(points.length - 1, 1)).toFixed(1),
    (range === 0 ? 4 : height - 3 - ((value - low) / range) * (height - 6)).toFixed(1),
  ]
  const places = points.map(at)
  const [x, y] = places.at(-1) ?? ['0', '4']
  return (
    <svg className="spark" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <polyline points={places.map((place) => place.join(',')).join(' ')} /><circle cx={x} cy={y} r="2" />
    </svg>
  )
}
