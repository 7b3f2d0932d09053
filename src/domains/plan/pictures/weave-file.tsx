import { createHash } from 'node:crypto'
import { formatDate } from '../../../i18n/format.ts'
import type { City } from '../../../platform/scope.ts'
import { svgStyle } from '../../../ui/weave/svg-style.ts'
import { WeaveSvg } from '../../../ui/weave/weave-svg.tsx'
import { legendWords } from '../pages/legend.ts'
import { threadsOf } from '../pages/weave-view.ts'
import type { PlanPage } from '../pages.ts'
import type { DrawingTime } from './drawing.ts'
import { sayPictures } from './pictures.messages.ts'

type WeaveFileProps = DrawingTime & { city: Pick<City, 'name'>; publicUrl: string }

/** The weave as a file; its links are whole addresses, because it may lie anywhere. */
export function weaveFile({ edition, fields }: PlanPage, { lang, today, city, publicUrl }: WeaveFileProps): string {
  const whole = <T extends { href?: string }>(one: T): T => ({ ...one, href: `${publicUrl}${one.href}` })
  const threads = threadsOf(lang, edition, fields).map((thread) => ({
    ...whole(thread),
    knots: thread.knots.map(whole),
  }))
  const source = [
    sayPictures(lang, 'source', { city: city.name, plan: edition.title.words }),
    sayPictures(lang, 'as_of', { date: formatDate(lang, today) }),
  ].join(' · ')
  const svg = (
    <WeaveSvg
      lang={lang}
      title={sayPictures(lang, 'weave')}
      description={sayPictures(lang, 'weave.lead')}
      source={source}
      threads={threads}
      legend={legendWords(lang)}
    />
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svg}`
}

/** Opened by itself the file may wear its own style, and nothing else. */
export const weaveFilePolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(svgStyle).digest('base64')}'; frame-ancestors *`
