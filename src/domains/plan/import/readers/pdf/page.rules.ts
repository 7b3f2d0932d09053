import type { Rule } from './page.shape.ts'

/** a b c d e f of an affine map: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = [number, number, number, number, number, number]
type Operators = { fnArray: number[]; argsArray: unknown[] }
type Codes = Record<string, number>

/** Maps and drawings have more; tables do not. */
const mostRules = 6000
const shortest = 6

export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer
  const [g, h, i, j, k, l] = inner
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f]
}

/** Level and upright lines that are drawn or edge a filled area; clipping draws nothing. */
export function ruleLines({ fnArray, argsArray }: Operators, view: Matrix, codes: Codes): Rule[] {
  const rules: Rule[] = []
  const saved: Matrix[] = []
  let matrix = view
  for (let at = 0; at < fnArray.length && rules.length < mostRules; at++) {
    const code = fnArray[at]
    if (code === codes.save || code === codes.paintFormXObjectBegin) saved.push(matrix)
    if (code === codes.restore || code === codes.paintFormXObjectEnd) matrix = saved.pop() ?? view
    const inner =
      code === codes.transform
        ? argsArray[at]
        : code === codes.paintFormXObjectBegin
          ? (argsArray[at] as unknown[])[0]
          : null
    if (isMatrix(inner)) matrix = multiply(matrix, inner)
    if (code !== codes.constructPath) continue
    const [paint, paths] = argsArray[at] as [number, (ArrayLike<number> | null)[]]
    if (paint === codes.endPath) continue
    for (const path of paths) if (path) followPath(path, matrix, rules)
  }
  return rules
}

function isMatrix(value: unknown): value is Matrix {
  return Boolean(value) && (value as ArrayLike<number>).length === 6
}

/** A path is a list of steps: 0 move, 1 line, 2 curve (6 numbers), 3 curve (4 numbers), 4 close. */
function followPath(path: ArrayLike<number>, matrix: Matrix, rules: Rule[]): void {
  const lengths = [2, 2, 6, 4, 0]
  let here: [number, number] = [0, 0]
  let start = here
  for (let at = 0; at < path.length; ) {
    const step = path[at]!
    const length = lengths[step]
    if (length === undefined) return
    const end: [number, number] = step === 4 ? start : [path[at + length - 1]!, path[at + length]!]
    if (step === 0) start = end
    else if (step === 1 || step === 4) addRule(place(here, matrix), place(end, matrix), rules)
    here = end
    at += length + 1
  }
}

function place([x, y]: [number, number], [a, b, c, d, e, f]: Matrix): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f]
}

function addRule([x1, y1]: [number, number], [x2, y2]: [number, number], rules: Rule[]): void {
  const width = Math.abs(x1 - x2)
  const height = Math.abs(y1 - y2)
  if (Math.max(width, height) < shortest || Math.min(width, height) > 1) return
  rules.push({ left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), bottom: Math.max(y1, y2) })
}
