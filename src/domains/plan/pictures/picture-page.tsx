import type { FC } from 'hono/jsx'
import { formatDate } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import type { View } from '../pages/view.ts'
import { planRoutes } from '../plan.routes.ts'
import type { Drawing } from './drawing.ts'
import { PictureList } from './picture-links.tsx'
import { sayPictures } from './pictures.messages.ts'
import { pictureRoutes } from './pictures.routes.ts'

/** A picture by itself: large, with how to read it, with its table, and how others can show it. */
export const PictureView: FC<View<Drawing> & { publicUrl: string }> = ({ page, lang, publicUrl }) => {
  const { picture, edition, body, legend, notes, table, more } = page
  return (
    <>
      <Breadcrumb lang={lang} crumbs={[{ href: planRoutes.plan(lang, edition), label: edition.title }]} />
      <PageTitle
        lang={lang}
        title={original(sayPictures(lang, picture), lang)}
        lead={original(sayPictures(lang, `${picture}.lead`), lang)}
      />
      <nav class="screen-only" aria-label={sayPictures(lang, 'all')}>
        <PictureList lang={lang} edition={edition} current={picture} />
      </nav>
      <div class="section">
        {body}
        {legend}
        {notes.length > 0 && <p class="prose after-list">{notes.join(' ')}</p>}
        {more && (
          <p class="after-list">
            <a href={more.href}>{more.words}</a>
          </p>
        )}
      </div>
      <section class="section" id="table" aria-labelledby="table-title">
        <h2 id="table-title">{sayPictures(lang, 'as_table')}</h2>
        {table}
      </section>
      <Embedding lang={lang} page={page} publicUrl={publicUrl} />
    </>
  )
}

const Embedding: FC<{ lang: Lang; page: Drawing; publicUrl: string }> = ({ lang, page, publicUrl }) => {
  const { picture, edition } = page
  const title = `${sayPictures(lang, picture)} – ${edition.title.words}`.replaceAll('"', '”')
  const frame = `${publicUrl}${pictureRoutes.embed(lang, edition, picture)}`
  const file = `${publicUrl}${pictureRoutes.file(lang, edition)}`
  return (
    <section class="section screen-only" id="embed" aria-labelledby="embed-title">
      <h2 id="embed-title">{sayPictures(lang, 'embed')}</h2>
      <p class="prose">{sayPictures(lang, 'embed_words')}</p>
      <Code
        kind={sayPictures(lang, 'embed_frame')}
        code={`<iframe src="${frame}" title="${title}" width="100%" height="900" loading="lazy"></iframe>`}
      />
      {picture === 'weave' && (
        <>
          <Code kind={sayPictures(lang, 'embed_image')} code={`<img src="${file}" alt="${title}" width="1080">`} />
          <p class="after-list">
            <a href={pictureRoutes.file(lang, edition)} type="image/svg+xml">
              {sayPictures(lang, 'download')}
            </a>
          </p>
        </>
      )}
    </section>
  )
}

const Code: FC<{ kind: string; code: string }> = ({ kind, code }) => (
  <div class="snippet">
    <h3>{kind}</h3>
    <pre class="snippet__code" dir="ltr">
      <code>{code}</code>
    </pre>
  </div>
)

/** A picture with nothing around it but whose it is; its links leave the frame it stands in. */
export const EmbeddedView: FC<View<Drawing>> = ({ page, lang, city, today }) => {
  const { picture, edition, body, legend } = page
  return (
    <>
      <h1 class="embedded__title">
        <a href={pictureRoutes.page(lang, edition, picture)}>{sayPictures(lang, picture)}</a>
      </h1>
      {body}
      {legend}
      <p class="soft small after-list">
        {sayPictures(lang, 'source', { city: city.name, plan: edition.title.words })} ·{' '}
        {sayPictures(lang, 'as_of', { date: formatDate(lang, today) })}
      </p>
    </>
  )
}
