/**
 * The colour of a field of action by its place in the plan, as a class that sets `--field`. Twelve are told apart; a
 * thirteenth field starts again, which is right, because colour never says anything alone.
 */
const classes = [
  'field-1',
  'field-2',
  'field-3',
  'field-4',
  'field-5',
  'field-6',
  'field-7',
  'field-8',
  'field-9',
  'field-10',
  'field-11',
  'field-12',
] as const

export function fieldColour(position: number): string {
  return classes[(Math.max(1, position) - 1) % classes.length]!
}
