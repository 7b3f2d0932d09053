import type { FC } from 'hono/jsx'
import type { Scope } from '../../../platform/scope.ts'
import { Said } from '../../../ui/said/said.tsx'
import { StatusFlow, type StatusFlowProps } from '../../../ui/status-flow/status-flow.tsx'
import type { FlowEnd } from '../comparing/flow.ts'
import { freezingRoutes } from './freezing.routes.ts'
import { dayOfReport, FlowTable, flowPlaces, frozen } from './report-words.tsx'
import { sayReports } from './reports.messages.ts'
import type { Snapshot } from './snapshot.ts'
import { flowWithin } from './told.ts'

type ReportOf = { scope: Scope; snapshot: Snapshot }

/** The progress of a round with nothing around it but whose it is. */
export const EmbeddedReport: FC<ReportOf> = ({ scope, snapshot }) => {
  const { lang, city } = scope
  const { slug, title } = snapshot.round
  const picture = pictureOf({ scope, snapshot })
  return (
    <>
      <h1 class="embedded__title">
        <a href={freezingRoutes.report(lang, slug)}>
          <Said text={frozen(snapshot, title)} lang={lang} />
        </a>
      </h1>
      <div class="prose">
        <StatusFlow {...picture} />
      </div>
      <FlowTable
        lang={lang}
        places={picture.places}
        flow={picture.bands}
        names={{ from: sayReports(lang, 'flow.before'), to: sayReports(lang, 'flow.after') }}
      />
      <p class="soft small after-list">
        <bdi>{city.name}</bdi> · {sayReports(lang, 'kicker', { day: dayOfReport(lang, snapshot) })}
      </p>
    </>
  )
}

/** The same as a file. */
export function reportPicture(scope: Scope, snapshot: Snapshot): string {
  const { lang, city } = scope
  const asFile = {
    from: sayReports(lang, 'flow.before'),
    to: sayReports(lang, 'flow.after'),
    source: sayReports(lang, 'source', { city: city.name, round: snapshot.round.title }),
  }
  return `<?xml version="1.0" encoding="UTF-8"?>\n${<StatusFlow {...pictureOf({ scope, snapshot })} asFile={asFile} />}`
}

function pictureOf({
  scope: { lang, city },
  snapshot,
}: ReportOf): StatusFlowProps<FlowEnd> & { bands: ReturnType<typeof flowWithin> } {
  return {
    lang,
    name: 'flow-picture',
    title: sayReports(lang, 'flow'),
    description: sayReports(lang, 'flow.words'),
    places: flowPlaces(lang, city, sayReports(lang, 'none_before')),
    bands: flowWithin(snapshot.measures),
  }
}
