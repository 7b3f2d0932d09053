import type { Lang } from '../../../i18n/languages.ts'
import type { PlanTrial } from '../comparison.verbs.ts'
import { type Group, groupOf, groups } from './comparison.groups.ts'
import { sayComparison } from './comparison.messages.ts'
import type { Act, Proposal } from './comparison.ts'
import { labelOf, type Names, namesOf } from './record.names.ts'
import { differInWords } from './words.differ.ts'

export type ComparisonLines = { title: string; lines: string[] }

/** A comparison for a terminal: `[-dropped-]` and `{+new+}`, as tools for texts have it; wanted ones with a star. */
export function linesOf(lang: Lang, { standing, comparison }: PlanTrial): ComparisonLines[] {
  const names = namesOf(lang, standing, comparison)
  const questions = comparison.questions.map(({ kind, text }) => sayComparison(lang, `question.${kind}`, { text }))
  const grouped = Map.groupBy(comparison.proposals, groupOf)
  const told = groups.flatMap((group: Group): ComparisonLines[] => {
    const proposals = grouped.get(group)
    if (!proposals) return []
    const title = sayComparison(lang, `group.${group}`)
    return [{ title, lines: proposals.map((one) => lineOf(lang, one, names)) }]
  })
  return questions.length === 0 ? told : [{ title: sayComparison(lang, 'questions.title'), lines: questions }, ...told]
}

function lineOf(lang: Lang, { does, isWanted }: Proposal, names: Names): string {
  const of = does.kind === 'measure.part' || does.kind === 'measure.status' ? `${names.measure(does.id)}, ` : ''
  const words = wordsOf(does, names)
  return `${isWanted ? '*' : ' '} ${of}${labelOf(lang, does, names)}${words === '' ? '' : `: ${words}`}`
}

function wordsOf(does: Act, names: Names): string {
  switch (does.kind) {
    case 'plan.title':
    case 'field.title':
    case 'field.introduction':
    case 'goal.wording':
      return marked(does.before, does.after)
    case 'goal.fields':
      return marked(does.before.map(names.field).join(' · '), does.after.map(names.field).join(' · '))
    case 'measure.part':
      return does.parts.map(({ before, after }) => marked(before.join(', '), after.join(', '))).join('; ')
    case 'measure.status':
      return marked(names.status(does.before), names.status(does.after))
    case 'goal.new':
    case 'goal.gone':
    case 'goal.merge':
    case 'goal.split':
      return does.text
    case 'measure.split':
      return does.into.map(names.measureBecomes).join(' · ')
    default:
      return ''
  }
}

function marked(before: string, after: string): string {
  const runs = differInWords(before, after).map(({ kind, words }) => {
    const bare = words.trim().replace(/\s+/g, ' ')
    return kind === 'same' ? shortened(bare) : kind === 'gone' ? `[-${bare}-]` : `{+${bare}+}`
  })
  return runs.join(' ')
}

/** Of what stays only what stands beside a change. */
function shortened(words: string): string {
  return words.length <= 90 ? words : `${words.slice(0, 40)} … ${words.slice(-40)}`
}

/** The same for machines. */
export function comparisonAsJson({ edition, comparison }: PlanTrial) {
  const { questions, proposals, remaining, same } = comparison
  return {
    plan: edition.slug,
    same,
    remaining,
    questions,
    proposals: proposals.map(({ key, author, isWanted, does: { kind, ...act } }) => {
      const { sheet: _sheet, question: _question, ...told } = { sheet: null, question: null, ...act }
      return { key, kind, author, wanted: isWanted, ...told }
    }),
  }
}
