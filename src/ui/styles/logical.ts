import { changeDeclarations, type Declaration, type Part, splitTop } from './sheet.ts'

/**
 * Turns physical properties into logical ones, so that right to left is laid out by the browser and not by a second
 * stylesheet. Only the inline axis is turned: above and below stay where they are in every script we write.
 */
export function turnLogical(parts: readonly Part[]): Part[] {
  return changeDeclarations(parts, turnDeclaration)
}

/** `margin-left` → `margin-inline-start`; four-value shorthands with two different sides → two shorthands. */
export function turnDeclaration({ property, value }: Declaration): Declaration[] {
  const renamed = sides[property]
  if (renamed !== undefined) return [{ property: renamed, value }]
  const side = /^((?:scroll-)?(?:margin|padding)|border)-(left|right)(-\w+)?$/.exec(property)
  if (side) {
    return [{ property: `${side[1]}-inline-${side[2] === 'left' ? 'start' : 'end'}${side[3] ?? ''}`, value }]
  }
  if (['text-align', 'float', 'clear'].includes(property)) return [{ property, value: turnKeyword(property, value) }]
  const important = value.endsWith('!important') ? ' !important' : ''
  const values = splitTop(important === '' ? value : value.slice(0, -'!important'.length), /\s/)
  if (values.length !== 4) return [{ property, value }]
  const [top, right, bottom, left] = values as [string, string, string, string]
  const pair = pairs[property]
  if (pair !== undefined && right !== left) {
    return [
      { property: pair.block, value: `${two(top, bottom)}${important}` },
      { property: pair.inline, value: `${two(left, right)}${important}` },
    ]
  }
  // Of a radius the four values are corners, clockwise from the top left.
  if (property === 'border-radius' && (top !== right || bottom !== left)) {
    return corners.map((corner, i) => ({ property: corner, value: `${values[i]}${important}` }))
  }
  return [{ property, value }]
}

const sides: Record<string, string> = {
  left: 'inset-inline-start',
  right: 'inset-inline-end',
  'border-top-left-radius': 'border-start-start-radius',
  'border-top-right-radius': 'border-start-end-radius',
  'border-bottom-left-radius': 'border-end-start-radius',
  'border-bottom-right-radius': 'border-end-end-radius',
}

const pairs: Record<string, { block: string; inline: string }> = {
  margin: { block: 'margin-block', inline: 'margin-inline' },
  padding: { block: 'padding-block', inline: 'padding-inline' },
  inset: { block: 'inset-block', inline: 'inset-inline' },
  'border-width': { block: 'border-block-width', inline: 'border-inline-width' },
  'border-style': { block: 'border-block-style', inline: 'border-inline-style' },
  'border-color': { block: 'border-block-color', inline: 'border-inline-color' },
}

const corners = [
  'border-start-start-radius',
  'border-start-end-radius',
  'border-end-end-radius',
  'border-end-start-radius',
]

function turnKeyword(property: string, value: string): string {
  const [start, end] = property === 'text-align' ? ['start', 'end'] : ['inline-start', 'inline-end']
  return value.replace(/^left\b/, start!).replace(/^right\b/, end!)
}

function two(first: string, second: string): string {
  return first === second ? first : `${first} ${second}`
}
