/** What pages are about, in the words of schema.org: for search engines, and whoever else reads it. */
import type { Lang } from '../../../i18n/languages.ts'
import type { Text } from '../../../i18n/text.ts'
import { plainOf } from '../../../ui/rich/plain.ts'
import type { Edition } from '../edition.ts'
import { headingOf } from '../goal.ts'
import type { GoalPage, MeasurePage, PlanPage } from '../pages.ts'
import { planRoutes } from '../plan.routes.ts'

export type Place = { lang: Lang; publicUrl: string; cityName: string }
type Crumb = { name: string; path: string }

const context = 'https://schema.org'

export const linkedData = {
  home: ({ lang, publicUrl, cityName }: Place) => ({
    '@context': context,
    '@type': 'WebSite',
    name: cityName,
    url: publicUrl + planRoutes.home(lang),
    inLanguage: lang,
    potentialAction: {
      '@type': 'SearchAction',
      target: `${publicUrl}${planRoutes.search(lang)}?q={words}`,
      'query-input': 'required name=words',
    },
  }),
  plan: ({ edition }: PlanPage, place: Place) => graph([planWork(edition, place), crumbs(place, [])]),
  goal: ({ edition, goal }: GoalPage, place: Place) =>
    graph([
      {
        '@type': 'CreativeWork',
        ...named(headingOf(goal)),
        text: goal.wording.words,
        url: place.publicUrl + planRoutes.goal(place.lang, goal.slug),
        isPartOf: planWork(edition, place),
      },
      crumbs(place, [planCrumb(edition, place)]),
    ]),
  measure: ({ edition, slug, title, description, sheet }: MeasurePage, place: Place) =>
    graph([
      {
        '@type': 'Project',
        ...named(title),
        description: plainOf(description.words),
        url: place.publicUrl + planRoutes.measure(place.lang, slug),
        ...(sheet.startsOn && { foundingDate: sheet.startsOn }),
        ...(sheet.endsOn && { dissolutionDate: sheet.endsOn }),
        parentOrganization: city(place),
      },
      crumbs(place, [planCrumb(edition, place)]),
    ]),
}

function graph(parts: readonly object[]) {
  return { '@context': context, '@graph': parts }
}

function planWork(edition: Edition, place: Place) {
  const { title, subtitle, startsOn, endsOn, publication } = edition
  return {
    '@type': 'CreativeWork',
    ...named(title),
    ...(subtitle.words !== '' && { description: subtitle.words }),
    url: place.publicUrl + planRoutes.plan(place.lang, edition),
    ...(publication && { datePublished: publication.at.toISOString() }),
    ...(startsOn && { temporalCoverage: `${startsOn}/${endsOn ?? '..'}` }),
    publisher: city(place),
  }
}

function city({ cityName }: Place) {
  return { '@type': 'GovernmentOrganization', name: cityName }
}

function named({ words, lang }: Text) {
  return { name: words, inLanguage: lang }
}

function planCrumb(edition: Edition, { lang }: Place): Crumb {
  return { name: edition.title.words, path: planRoutes.plan(lang, edition) }
}

/** The way from the start to the page, without the page itself. */
function crumbs({ lang, publicUrl, cityName }: Place, way: readonly Crumb[]) {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: cityName, path: planRoutes.home(lang) }, ...way].map(({ name, path }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      item: publicUrl + path,
    })),
  }
}
