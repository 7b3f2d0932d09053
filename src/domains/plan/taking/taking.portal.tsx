import { Hono } from 'hono'
import type { PageEnv } from '../../../ui/page.ts'
import { apiPatterns } from '../api/api.routes.ts'
import { sayExport } from '../exports/exports.messages.ts'
import { exportAddress, exported, fileKinds } from '../exports/exports.routes.ts'
import { behindLanguage } from '../pages/page-head.ts'
import { viewOf } from '../pages/view-of.ts'
import { showEditions } from '../plan.read.ts'
import { planPatterns, planRoutes } from '../plan.routes.ts'
import { sayTaking } from './taking.messages.ts'
import { TakingView } from './taking-page.tsx'

export const takingPortal = new Hono<PageEnv>()

/** What can be taken home. Before a plan is published there are no lists yet; the interface is there. */
takingPortal.get(planPatterns.data, async (c) => {
  const { scope, publicUrl, show } = c.var
  const { lang, city } = scope
  const hasPlan = (await showEditions(scope)).some(({ isMain }) => isMain)
  return show({
    title: sayTaking(lang, 'title'),
    description: sayTaking(lang, 'description', { city: city.name }),
    path: behindLanguage(lang, planRoutes.data(lang)),
    linkedData: {
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: sayTaking(lang, 'description', { city: city.name }),
      description: sayTaking(lang, 'lead'),
      url: publicUrl + planRoutes.data(lang),
      inLanguage: lang,
      isAccessibleForFree: true,
      creator: { '@type': 'GovernmentOrganization', name: city.name },
      distribution: [
        ...exported.flatMap((list) =>
          fileKinds.map((kind) => ({
            '@type': 'DataDownload',
            name: sayExport(lang, `list.${list}`),
            encodingFormat: kind,
            contentUrl: publicUrl + exportAddress(lang, list, kind, ''),
          })),
        ),
        {
          '@type': 'DataDownload',
          name: 'OpenAPI',
          encodingFormat: 'application/json',
          contentUrl: publicUrl + apiPatterns.description,
        },
      ],
    },
    body: <TakingView {...viewOf(c, { hasPlan, publicUrl })} />,
  })
})
