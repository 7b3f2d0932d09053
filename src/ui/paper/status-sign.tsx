import type { Sign } from '../../platform/paper/paper.ts'
import { StatusDrawing, type StatusShape } from '../status/status.tsx'

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
export function signOf(shape: StatusShape, mirrored: boolean): Sign {
  const drawing = <StatusDrawing shape={shape} mirrored={mirrored} />
  return {
    letter: letters[shape],
    svg: String(
      <svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16" color="#16181d">
        {drawing}
      </svg>,
    ),
  }
}
