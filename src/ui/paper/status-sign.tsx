import type { Sign } from '../../platform/paper/paper.ts'
import { StatusDrawing, type StatusShape } from '../status/status.tsx'

/** The letter of Unicode that comes nearest to the drawing. */
const letters: Record<StatusShape, string> = {
  empty: '○',
  dotted: '◌',
  half: '◐',
  most: '◕',
  done: '✔',
  loop: '↻',
  turn: '↱',
  ended: '✕',
  unknown: '?',
  absent: '–',
}

const mirroredLetters: Partial<Record<StatusShape, string>> = { half: '◑', turn: '↰' }

const frame = '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16" color="#16181d">'

/** `mirrored`: where one reads from right to left. */
export function signOf(shape: StatusShape, mirrored: boolean): Sign {
  const drawing = String(<StatusDrawing shape={shape} mirrored={mirrored} />)
  const letter = (mirrored ? mirroredLetters[shape] : undefined) ?? letters[shape]
  return { svg: `${frame}${drawing}</svg>`, letter }
}
