import type { FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import { sayPicture } from '../pictures/pictures.messages.ts'
import { Said } from '../said/said.tsx'
import { type BandEnd, type Descent, type Family, familiesOf, isTold, type Outcome, outcomeOf } from './bands.ts'

type LineageBandsProps = { lang: Lang; names: { earlier: string; later: string }; descent: Descent }

/**
 * What became of each goal of an earlier edition: on one side what was, on the other what is, and bands between them.
 * What hangs together stands together. On a phone the later ones stand below, on a thread of their own.
 */
export const LineageBands: FC<LineageBandsProps> = ({ lang, names, descent }) => (
  <div class="bands">
    <div class="bands__names">
      <p>{names.earlier}</p>
      <p class="family__later">{names.later}</p>
    </div>
    <ul>
      {familiesOf(descent).map((family) => (
        <li class="family">
          <ul class="family__side">
            {family.earlier.map((end, place) => (
              <End lang={lang} end={end} outcome={outcomeOf(family, place, descent.ended)} />
            ))}
          </ul>
          <svg class="family__bands" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            {family.links.map(({ from, to, kind }) => (
              <path class={kind === 'continued' ? 'band' : 'band band--part'} d={bandFor(family, from, to)} />
            ))}
          </svg>
          <ul class="family__side family__later">
            {family.later.map((end) => (
              <End lang={lang} end={end} outcome={family.earlier.length === 0 && isTold(descent) ? 'new' : undefined} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  </div>
)

type EndProps = { lang: Lang; end: BandEnd; outcome: Outcome | 'new' | undefined }

const End: FC<EndProps> = ({ lang, end, outcome }) => (
  <li class="end">
    <p>
      <a href={end.href}>
        <span class="end__code">{end.code}</span> <Said text={end.title} lang={lang} />
      </a>
    </p>
    {outcome && (
      <p class="end__outcome">
        <OutcomeMark outcome={outcome} />
        {sayPicture(lang, `lineage.${outcome}`)}
      </p>
    )}
  </li>
)

/** From the middle of one row to the middle of another; rows of a side are all as high as its highest. */
function bandFor(family: Family, from: number, to: number): string {
  const middle = (place: number, of: number) => Math.round(((place + 0.5) / of) * 10_000) / 100
  const [start, end] = [middle(from, family.earlier.length), middle(to, family.later.length)]
  return `M0 ${start}C50 ${start} 50 ${end} 100 ${end}`
}

const marks: Record<Outcome | 'new', string> = {
  continued: 'M1 8h13M10 4l4 4-4 4',
  split: 'M1 8h4M5 8l5-5h4M5 8l5 5h4',
  merged: 'M1 3h4l5 5h5M1 13h4l5-5',
  ended: 'M1 8h7M8 3v10',
  untold: 'M2 8h2M7 8h2M12 8h2',
  new: 'M8 2v12M2 8h12',
}

const OutcomeMark: FC<{ outcome: Outcome | 'new' }> = ({ outcome }) => (
  <svg class="end__mark" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <path d={marks[outcome]} fill="none" stroke="currentColor" stroke-width="1.75" />
  </svg>
)
