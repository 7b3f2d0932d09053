import type { FC } from 'hono/jsx'
import type { Scope } from '../../../platform/scope.ts'
import { StatusFlow } from '../../../ui/status-flow/status-flow.tsx'
import type { Flow } from '../comparing/flow.ts'
import { FlowTable, flowPlaces } from './report-words.tsx'
import { sayReports } from './reports.messages.ts'

type FlowSectionProps = { scope: Scope; flow: Flow; missing: string; names: { from: string; to: string } }

/** Which statuses went where, as a picture and as its table. `missing`: what it is called where there is no status. */
export const FlowSection: FC<FlowSectionProps> = ({ scope: { lang, city }, flow, missing, names }) => {
  const places = flowPlaces(lang, city, missing)
  const words = { title: sayReports(lang, 'flow'), description: sayReports(lang, 'flow.words') }
  return (
    <section class="section" aria-labelledby="flow">
      <h2 id="flow">{words.title}</h2>
      <p class="prose">{words.description}</p>
      <div class="prose">
        <StatusFlow lang={lang} name="flow-picture" {...words} places={places} bands={flow} />
      </div>
      <FlowTable lang={lang} places={places} flow={flow} names={names} />
    </section>
  )
}
