import type { FC } from 'hono/jsx'
import type { ComingAbout } from '../../../ui/page.ts'

/** How a record came about, or what was said of it last, where another domain tells it. */
export const ComingAboutView: FC<{ told: ComingAbout | undefined; id: string }> = ({ told, id }) =>
  told ? (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{told.title}</h2>
      <ul>
        {told.links.map(({ href, words }) => (
          <li>
            <a href={href}>{words}</a>
          </li>
        ))}
      </ul>
    </section>
  ) : null
