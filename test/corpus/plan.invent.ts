import type { Status } from '../../src/domains/plan/status.ts'
import { createDraw, type Draw } from './draw.ts'
import type { CorpusField, CorpusGoal, CorpusMeasure, CorpusPlan, PlanBrief } from './plan.ts'
import { alike } from './text.alike.ts'
import { offices } from './words/office.words.ts'
import { generalSentences, milestoneWords } from './words/sheet.words.ts'
import type { Topic } from './words/topic.ts'
import { topics } from './words/topics.ts'

/** The same brief invents the same plan. */
export function inventPlan(brief: PlanBrief): CorpusPlan {
  const draw = createDraw(brief.city)
  const subjects = brief.topics.map((topic) => (typeof topic === 'string' ? topics[topic]! : topic))
  const fields: CorpusField[] = subjects.map((topic) => ({
    title: draw.pick(topic.titles),
    introduction: brief.introduced === false ? [] : introduce(topic, draw),
    goals: [],
  }))
  const goals = inventGoals(brief, subjects, fields, draw)
  const measures = inventMeasures(brief, subjects, fields, goals, draw)
  shareGoals(brief, fields, goals, draw)
  return { city: brief.city, title: brief.title, fields, goals, measures, districts: brief.districts }
}

function introduce(topic: Topic, draw: Draw): string[] {
  const sentences = draw.shuffle(topic.introduction).map(draw.say)
  const cut = draw.between(1, sentences.length)
  return [sentences.slice(0, cut), sentences.slice(cut)].filter((part) => part.length > 0).map((part) => part.join(' '))
}

function inventGoals(brief: PlanBrief, subjects: Topic[], fields: CorpusField[], draw: Draw): CorpusGoal[] {
  const goals: CorpusGoal[] = []
  const decks = subjects.map((topic) => draw.shuffle(topic.goals))
  for (let turn = 0, misses = 0; goals.length < brief.goals && misses < 200; turn++) {
    const field = turn % fields.length
    const deck = decks[field]!
    const text = draw.say(deck[Math.floor(turn / fields.length) % deck.length]!)
    if (goals.some((goal) => alike(goal.text, text, 0.75) > 0)) {
      misses++
      continue
    }
    const own = fields[field]!.goals
    const rank = brief.ranks ? (own.length % 3 === 0 ? 'upper' : 'lower') : 'plain'
    own.push(goals.length)
    goals.push({ text, fields: [field], rank })
  }
  return goals
}

/** Late and from the last fields backwards, so that a goal is said first where its measures stand. */
function shareGoals(brief: PlanBrief, fields: CorpusField[], goals: CorpusGoal[], draw: Draw) {
  const candidates = goals
    .map((_, at) => at)
    .filter((at) => goals[at]!.fields[0]! < fields.length - 1 && goals[at]!.rank !== 'upper')
  for (const at of draw.some(candidates, brief.shared)) {
    const goal = goals[at]!
    const others = fields.map((_, field) => field).filter((field) => field > goal.fields[0]!)
    for (const field of draw.some(others, draw.chance(0.2) ? 2 : 1).sort((a, b) => a - b)) {
      goal.fields.push(field)
      fields[field]!.goals.splice(draw.between(1, fields[field]!.goals.length), 0, at)
    }
  }
}

function inventMeasures(
  brief: PlanBrief,
  subjects: Topic[],
  fields: CorpusField[],
  goals: CorpusGoal[],
  draw: Draw,
): CorpusMeasure[] {
  const measures: CorpusMeasure[] = []
  const titles: string[] = []
  const place = (text: string) => text.replace(/\{ort\}/g, () => draw.pick(brief.districts))
  for (let turn = 0, misses = 0; measures.length < brief.measures && misses < 2000; turn++) {
    const field = turn % fields.length
    const topic = subjects[field]!
    const [pattern, what] = draw.pick(topic.measures)
    const title = place(draw.say(pattern))
    if (titles.some((known) => alike(known, title, 0.88) > 0)) {
      misses++
      continue
    }
    titles.push(title)
    measures.push({
      title,
      field,
      ...sheet(brief, topic, fields[field]!, goals.length, draw),
      description: describe(brief, what, draw).map(place),
    })
  }
  // In the order of the document: by field, then by the goal they stand under.
  const rank = (measure: CorpusMeasure) => fields[measure.field]!.goals.indexOf(measure.goals[0]!)
  return measures.sort((a, b) => a.field - b.field || rank(a) - rank(b))
}

function describe(brief: PlanBrief, what: string, draw: Draw): string[] {
  const [least, most] = brief.sentences
  const more = draw.some(brief.remarks ?? generalSentences, draw.between(least, most) - 1).map(draw.say)
  const text = [draw.say(what), ...more]
  return text.length > 4 ? [text.slice(0, 2).join(' '), text.slice(2).join(' ')] : [text.join(' ')]
}

function sheet(brief: PlanBrief, topic: Topic, field: CorpusField, goalCount: number, draw: Draw) {
  const own = draw.pick<number | undefined>(field.goals)
  const second = draw.chance(0.15) && goalCount > 1 ? draw.pick(field.goals) : own
  const status = draw.pick(Object.keys(brief.statuses) as Status[])
  const unit = typeof brief.offices === 'string' ? offices[brief.offices] : brief.offices
  const [lead, other] = draw.some(unit, 2)
  return {
    goals: [...new Set([own, second])].filter((goal) => goal !== undefined),
    lead: lead!,
    contributors: draw.chance(0.6)
      ? [other!, ...draw.some(topic.partners, draw.between(1, 3))]
      : draw.some(topic.partners, draw.between(1, 2)),
    status,
    statusWords: draw.say(draw.pick(brief.statuses[status]!)),
    period: draw.pick(brief.periods),
    costs: draw.pick(brief.costs),
    targetGroups: draw.some(topic.groups, draw.between(1, 3)),
    indicator: draw.say(draw.pick(topic.indicators)),
    milestones: draw.some(milestoneWords, draw.between(0, 3)).map(draw.say),
  }
}
