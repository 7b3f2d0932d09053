import type { FC } from 'hono/jsx'
import type { View } from '../../pages/view.ts'
import { planRoutes } from '../../plan.routes.ts'
import { sayBalance } from './balance.messages.ts'
import type { BalancePage } from './balance.read.ts'
import { gapsIn } from './balance.ts'
import { Named } from './balance-tables.tsx'

/** What a balance cannot tell, as plainly as what it can. */
export const Gaps: FC<View<BalancePage>> = ({ page: { balance, say, base }, lang }) => {
  const { never, uncounted } = gapsIn(balance)
  return (
    <section class="section" aria-labelledby="gaps">
      <h2 id="gaps">{sayBalance(lang, 'gaps')}</h2>
      {never.length + uncounted.length === 0 && <p>{sayBalance(lang, 'gaps.none')}</p>}
      {never.length > 0 && (
        <>
          <p>{sayBalance(lang, 'gaps.never')}</p>
          <ul>
            {never.map(({ id, slug, title }) => (
              <li>
                <Named lang={lang} href={base + planRoutes.measure(lang, slug)} text={say(id, 'title', title)} />
              </li>
            ))}
          </ul>
        </>
      )}
      {uncounted.length > 0 && (
        <>
          <p>{sayBalance(lang, 'gaps.goals')}</p>
          <ul>
            {uncounted.map(({ id, slug, code, title }) => (
              <li>
                {code} <Named lang={lang} href={base + planRoutes.goal(lang, slug)} text={say(id, 'short', title)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
