import { isLang, type Lang } from '../../../i18n/languages.ts'
import { original, sourceDigest, type Text, type TextState } from '../../../i18n/text.ts'
import { plainOf } from '../../../ui/rich/plain.ts'
import type { Edition } from '../edition.ts'
import type { Stage } from '../life.ts'
import type { SearchedRecord, Told } from './searched-record.ts'
import type { loadSearchedRows } from './searched-rows.queries.ts'

type Rows = Awaited<ReturnType<typeof loadSearchedRows>>
type Tell = (id: string, field: string, words: string) => Told

/** What of the rows can be found: the records of these editions that `maySee` lets through, and decisions on them. */
export function searchedRecords(
  rows: Rows,
  editions: readonly Edition[],
  source: Lang,
  maySee: (record: { stage: Stage }) => boolean,
): SearchedRecord[] {
  const tell = tellerOf(rows.translations, source)
  const editionOf = new Map(
    editions.map(({ id, slug, state, isMain }) => {
      const title = rows.plans.find((plan) => plan.id === id)?.title ?? ''
      return [id, { slug, state, isMain, title: tell(id, 'title', title) }]
    }),
  )
  const codesOf = Map.groupBy(rows.places, ({ goalId }) => goalId)
  const add = (
    kind: 'plan' | 'field' | 'goal' | 'measure',
    row: { id: string; planId: string; slug: string; stage?: string },
    said: Pick<SearchedRecord, 'codes' | 'title'> & { passages: Told[] },
  ): SearchedRecord[] => {
    const edition = editionOf.get(row.planId)
    const stage = (row.stage ?? 'adopted') as Stage
    if (!edition || !maySee({ stage })) return []
    const passages = said.passages.filter(([{ words }]) => words !== '').map(withoutSigns)
    const leadsTo = { kind, slug: row.slug }
    return [{ id: row.id, kind, leadsTo, edition, hasEnded: stage === 'closed', ...said, passages }]
  }
  const records = [
    ...rows.plans.flatMap((row) =>
      add('plan', { ...row, planId: row.id }, { codes: [], ...tellAll(tell, row, 'title', ['subtitle', 'foreword']) }),
    ),
    ...rows.fields.flatMap((row) =>
      add('field', row, { codes: [row.code], ...tellAll(tell, row, 'title', ['summary', 'introduction']) }),
    ),
    ...rows.goals.flatMap((row) => {
      const codes = (codesOf.get(row.id) ?? []).map(({ code, position }) => `${code}${position}`)
      const told =
        row.short === ''
          ? tellAll(tell, row, 'wording', ['description'])
          : tellAll(tell, row, 'short', ['wording', 'description'])
      return add('goal', row, { codes, ...told })
    }),
    ...rows.measures.flatMap((row) => {
      const { title, passages } = tellAll(tell, row, 'title', ['description'])
      const more = [row.targetGroups.join(', '), row.obstacles, row.outlook].map(
        (words): Told => [original(words, source)],
      )
      return add('measure', row, {
        codes: row.number === null ? [] : [row.number],
        title,
        passages: [...passages, ...more],
      })
    }),
  ]
  return [...records, ...decisionsOn(records, rows, source)]
}

function decisionsOn(records: readonly SearchedRecord[], { decisions }: Rows, source: Lang): SearchedRecord[] {
  const known = new Map(records.map((record) => [record.id, record]))
  return decisions.flatMap((row): SearchedRecord[] => {
    const about = known.get(row.goalId ?? row.measureId ?? row.planId ?? '')
    if (!about) return []
    const tell = (words: string): Told => [original(words, source)]
    return [
      {
        ...about,
        id: row.id,
        kind: 'decision',
        codes: row.paperNumber === null ? [] : [row.paperNumber],
        title: row.title === '' ? about.title : tell(row.title),
        passages: [row.body, row.reason].filter((words) => words !== '').map(tell),
      },
    ]
  })
}

function withoutSigns([first, ...others]: Told): Told {
  const plain = (text: Text) => ({ ...text, words: plainOf(text.words) })
  return [plain(first), ...others.map(plain)]
}

function tellAll<Name extends string>(
  tell: Tell,
  row: Record<Name | 'id', string>,
  title: Name,
  names: readonly Name[],
) {
  return { title: tell(row.id, title, row[title]), passages: names.map((name) => tell(row.id, name, row[name])) }
}

function tellerOf(translations: Rows['translations'], source: Lang): Tell {
  const found = Map.groupBy(translations, ({ recordId, field }) => `${recordId} ${field}`)
  return (id, field, words) => {
    if (words === '') return [original('', source)]
    const others = (found.get(`${id} ${field}`) ?? []).flatMap((row): Text[] => {
      const isCurrent = row.sourceDigest === sourceDigest(words)
      if (!isLang(row.lang)) return []
      return [{ words: row.words, lang: row.lang, state: isCurrent ? (row.state as TextState) : 'outdated' }]
    })
    return [original(words, source), ...others]
  }
}
