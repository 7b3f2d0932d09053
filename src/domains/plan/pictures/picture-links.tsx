import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import type { Edition } from '../edition.ts'
import { sayPictures } from './pictures.messages.ts'
import { type Picture, pictureRoutes, pictures } from './pictures.routes.ts'

/** The pictures that there are of an edition: what became of goals only where there is another beside it. */
function picturesOf({ predecessor, successor }: Edition): readonly Picture[] {
  return pictures.filter((one) => one !== 'lineage' || predecessor !== null || successor !== null)
}

type PictureListProps = { lang: Lang; edition: Edition; current?: Picture }

/** Every picture of an edition; the one on this page is marked. */
export const PictureList: FC<PictureListProps> = ({ lang, edition, current }) => (
  <ul class="picture-links">
    {picturesOf(edition).map((picture) => (
      <li>
        <a href={pictureRoutes.page(lang, edition, picture)} aria-current={picture === current ? 'page' : undefined}>
          {sayPictures(lang, picture)}
        </a>
      </li>
    ))}
  </ul>
)

/** Under a picture on another page: where it stands large, as a table, and how to show it elsewhere. */
export const PictureLinks: FC<{ lang: Lang; edition: Edition; picture: Picture }> = ({ lang, edition, picture }) => {
  const page = pictureRoutes.page(lang, edition, picture)
  return (
    <ul class="picture-links screen-only">
      <li>
        <a href={page}>{sayPictures(lang, 'large')}</a>
      </li>
      <li>
        <a href={`${page}#table`}>{sayPictures(lang, 'to_table')}</a>
      </li>
      <li>
        <a href={`${page}#embed`}>{sayPictures(lang, 'to_embed')}</a>
      </li>
    </ul>
  )
}
