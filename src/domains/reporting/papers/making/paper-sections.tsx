import type { FC } from 'hono/jsx'
import { original } from '../../../../i18n/text.ts'
import { sourceLanguage } from '../../../../platform/scope.ts'
import { BlockView } from '../../../../ui/paper/block-view.tsx'
import { foreignness, Said } from '../../../../ui/said/said.tsx'
import { composePaper } from '../compose-paper.ts'
import { isFilled } from '../contents.ts'
import { papersRoutes } from '../papers.routes.ts'
import { sectionBlocks } from '../section-blocks.ts'
import { sayMaking as say } from './making.messages.ts'
import type { PaperProps } from './paper-view.tsx'

/** What stands in the paper, as the council reads it, with a way to change each section while it is in the making. */
export const PaperSections: FC<PaperProps> = ({ scope, page, drawn }) => {
  const { lang, city } = scope
  const { paper, isStaff, version, shown } = page
  const source = sourceLanguage(city)
  const printed = composePaper(drawn)
  const mayWrite = isStaff && paper.state === 'begun' && shown === version
  return (
    <>
      {paper.sections.map((section, nth) => (
        <div class="section prose" id={`section-${section.id}`}>
          <h2>
            <Said text={original(section.title, source)} lang={lang} quiet />
          </h2>
          {section.needed && !isFilled(section, drawn.kept) && <p>{say(lang, 'needed')}</p>}
          <div class="prose" {...foreignness(source, lang)}>
            {sectionBlocks(source, section, drawn.kept).map((block, at) => (
              <BlockView paper={printed} block={block} at={nth * 1000 + at} place={section.title} />
            ))}
          </div>
          {mayWrite && (
            <p>
              <a
                href={papersRoutes.section(paper.slug, section.id)}
                aria-label={`${say(lang, 'section.write')}: ${section.title}`}
              >
                {say(lang, 'section.write')}
              </a>
            </p>
          )}
        </div>
      ))}
    </>
  )
}
