import { createDraw, type Draw } from './draw.ts'
import type { FactKey, HouseStyle } from './house-style.ts'
import type { CorpusGoal, CorpusMeasure, CorpusPlan } from './plan.ts'

/** A plan about to be set in a style: what habits need to know, with the texts as this city writes them. */
export type Setting = {
  plan: CorpusPlan
  style: HouseStyle
  draw: Draw
  /** With the style's gender signs. */
  say(text: string): string
  /** A goal as it is said in this field. */
  goalText(goal: number, field: number): string
  /** Place of a goal in a field, from 1. */
  goalNumber(goal: number, field: number): number
  goal(at: number): CorpusGoal
  measure(at: number): CorpusMeasure
  measuresOf(field: number): number[]
  /** Measures that stand under a goal (of its first field). */
  measuresUnder(goal: number): number[]
  fact(measure: number, key: FactKey): string
}

export function settingOf(plan: CorpusPlan, style: HouseStyle): Setting {
  const say = (text: string) => withGender(text, style.gender)
  const goal = (at: number) => plan.goals[at]!
  const measure = (at: number) => plan.measures[at]!
  const all = plan.measures.map((_, at) => at)
  const goalText = (at: number, field: number) => {
    const { text, fields } = goal(at)
    const first = fields[0] === field || style.repeated !== 'also'
    return say(first ? text : `Auch ${lowered(text)}`) + style.goalEnd
  }
  return {
    plan,
    style,
    draw: createDraw(`${plan.city} in ${style.name}`),
    say,
    goal,
    measure,
    goalText,
    goalNumber: (at, field) => plan.fields[field]!.goals.indexOf(at) + 1,
    measuresOf: (field) => all.filter((at) => measure(at).field === field),
    measuresUnder: (at) => all.filter((one) => measure(one).goals[0] === at),
    fact: (at, key) =>
      omitted(style, at, key) ? '' : say(factOf(measure(at), key, (one) => goalText(one, goal(one).fields[0]!))),
  }
}

const omittable: FactKey[] = ['costs', 'period', 'status', 'contributors', 'indicator', 'targetGroups']

/** Decided by measure and fact alone, so that every place of the document leaves out the same. */
function omitted({ omits = 0, name }: HouseStyle, measure: number, key: FactKey): boolean {
  return omittable.includes(key) && createDraw(`${name} ${measure} ${key}`).chance(omits)
}

function factOf(measure: CorpusMeasure, key: FactKey, goalText: (goal: number) => string): string {
  switch (key) {
    case 'status':
      return measure.statusWords
    case 'goal':
      return measure.goals.map(goalText).join(' ')
    case 'contributors':
      return measure.contributors.join(', ')
    case 'targetGroups':
      return measure.targetGroups.join(', ')
    case 'milestones':
      return measure.milestones.join('; ')
    case 'description':
      return measure.description.join(' ')
    default:
      return measure[key]
  }
}

/** Words of the material are lower case in the middle of a sentence unless they are nouns; only these begin goals. */
function lowered(text: string): string {
  const lower =
    /^(Die|Der|Das|Alle|Im|In|Ein|Eine|Bei|Neu|Junge|Ältere|Städtische|Öffentliche|Kulturelle|Politische|Psychisch|Freiwilliges|Unbegleitete|Außerschulische|Internationale)\b/
  return lower.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

const pairs: Record<string, string> = {
  Expert: 'Expertinnen und Experten',
  Pat: 'Patinnen und Paten',
  Lots: 'Lotsinnen und Lotsen',
  Zeitzeug: 'Zeitzeuginnen und Zeitzeugen',
  Kolleg: 'Kolleginnen und Kollegen',
}

function withGender(text: string, sign: HouseStyle['gender']): string {
  if (sign !== 'none') return text.replace(/\*(?=innen)/g, sign)
  return text
    .replace(
      /([\p{L}-]*?)(Expert|Pat|Lots|lots|pat|Zeitzeug|Kolleg)\*innen(\p{L}*)/gu,
      (_, before: string, stem: string, after: string) => {
        if (after) return `${before}${stem}en${after}`
        const whole = pairs[stem]
        return whole && before === '' ? whole : `${before}${stem}innen und ${before ? `-${stem}` : stem}en`
      },
    )
    .replace(/([\p{L}-]+?)\*innen(\p{L}*)/gu, (_, stem: string, after: string) =>
      after ? stem + after : `${stem}innen und ${stem}`,
    )
}
