import type { FC } from 'hono/jsx'
import type { ComingAbout } from '../../../ui/page.ts'

/** How a record came about, where another domain tells it. */
export const ComingAboutView: FC<{ told: ComingAbout | undefined }> = ({ told }) =>
  told ? (
    <section class="section" aria-labelledby="coming-about">
      <h2 id="coming-about">{told.title}</h2>
      <ul>
        {told.links.map(({ href, words }) => (
          <li>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ul>
    </section>
  ) : null
