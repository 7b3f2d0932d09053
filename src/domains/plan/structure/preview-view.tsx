import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import type { Words } from '../../../platform/http/form.ts'
import { Button } from '../../../ui/button/button.tsx'
import type { Preview } from './preview.ts'
import { sayStructure } from './structure.messages.ts'

type PreviewProps = { lang: Lang; preview: Preview; action: string; words: Words; isDraft: boolean }

/** What will happen to addresses, and the button that makes it so. Focus comes here, so that it is read out first. */
export const PreviewView: FC<PreviewProps> = ({ lang, preview, action, words, isDraft }) => {
  const { ends, goesOn, moved, serving } = preview
  return (
    <section class="section preview" tabindex={-1} autofocus aria-labelledby="preview-title">
      <h2 id="preview-title">{sayStructure(lang, 'preview.title')}</h2>
      {ends.map((one) => (
        <p>{sayStructure(lang, goesOn.length > 0 ? 'preview.ends' : 'preview.ends_here', one)}</p>
      ))}
      {goesOn.length > 0 && (
        <ul>
          {goesOn.map(({ isNew, ...one }) => (
            <li>{sayStructure(lang, isNew ? 'preview.new' : 'preview.stays', one)}</li>
          ))}
        </ul>
      )}
      {moved && (
        <>
          <p>{sayStructure(lang, 'preview.moves', { title: moved.title, path: moved.path })}</p>
          <ul>
            {moved.places.map((place) => (
              <li lang="de">{place}</li>
            ))}
          </ul>
        </>
      )}
      {serving > 0 && <p>{sayStructure(lang, 'preview.serving', { n: serving })}</p>}
      <p>
        {sayStructure(lang, isDraft ? 'preview.draft' : 'preview.published')}
        {!moved && ` ${sayStructure(lang, 'preview.no_way_back')}`}
      </p>
      <form method="post" action={action}>
        {Object.entries(words).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="sure" value="yes" />
        <Button>{sayStructure(lang, 'preview.now')}</Button>
      </form>
    </section>
  )
}
