import type { FC } from 'hono/jsx'
import { encode } from 'uqr'

/** A text for a camera to read. The same text stands beside it for those who have none. */
export const QrCode: FC<{ text: string; label: string }> = ({ text, label }) => {
  const { size, data } = encode(text, { ecc: 'M', border: 4 })
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])))
  return (
    <svg class="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <rect class="qr-code__paper" width={size} height={size} />
      <path class="qr-code__ink" d={dark.join('')} />
    </svg>
  )
}
