import type { Lang } from '../../../i18n/languages.ts'
import { freeSlug, slugOf } from '../../../platform/slug.ts'
import { codesOf, headingOf } from '../goal.ts'
import { planRoutes } from '../plan.routes.ts'
import type { ActPage } from './act.read.ts'
import type { Move } from './move.form.ts'
import type { Restructuring } from './restructure.verbs.ts'

type Named = { title: string; path: string }

/** What an act will do, in addresses: shown before anybody confirms it. */
export type Preview = {
  ends: Named[]
  goesOn: (Named & { isNew: boolean })[]
  /** A record that stays where it is, and where it stands from now on. */
  moved: (Named & { places: string[] }) | null
  /** How many measures follow their goals. */
  serving: number
}

export function previewOf(lang: Lang, page: ActPage, act: Restructuring): Preview {
  const lines = [...page.records, ...page.others]
  const named = (id: string) => lines.filter((one) => one.id === id).map((one) => nameOf(lang, page, one))
  const taken = new Set(page.taken)
  const added = act.titles.map((title) => {
    const slug = freeSlug(slugOf(title, page.subject), taken)
    return { ...nameOf(lang, page, { label: title, slug }), isNew: true }
  })
  const goesOn = [...act.intoIds.flatMap(named).map((one) => ({ ...one, isNew: false })), ...added]
  return {
    ends: act.from.filter(({ id }) => !act.intoIds.includes(id)).flatMap(({ id }) => named(id)),
    goesOn,
    moved: null,
    serving: goesOn.length > 0 ? page.serving : 0,
  }
}

export function previewMove(lang: Lang, page: ActPage, { to }: Move): Preview {
  const places =
    page.subject === 'goal'
      ? page.fields.filter(({ id }) => to.includes(id)).map(({ code, title }) => `${code}: ${title.words}`)
      : page.goals
          .filter(({ id }) => to.includes(id))
          .map((goal) => [...codesOf(goal), headingOf(goal).words].join(' '))
  return { ends: [], goesOn: [], moved: { ...nameOf(lang, page, page.records[0]!), places }, serving: 0 }
}

function nameOf(lang: Lang, { subject }: ActPage, { label, slug }: { label: string; slug: string }): Named {
  return { title: label, path: planRoutes[subject](lang, slug) }
}
