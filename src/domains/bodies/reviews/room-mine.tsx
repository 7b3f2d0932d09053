import type { FC } from 'hono/jsx'
import { dayOf } from '../../../i18n/format.ts'
import type { Scope } from '../../../platform/scope.ts'
import { Button } from '../../../ui/button/button.tsx'
import { ContributionItem } from './contribution-item.tsx'
import { sayReviews } from './reviews.messages.ts'
import { reviewsRoutes } from './reviews.routes.ts'
import type { RoomReview } from './room-review.read.ts'

/** What somebody wrote; what nobody has answered yet can be taken back. */
export const Mine: FC<{ scope: Scope; pass: string; mine: RoomReview['mine'] }> = ({
  scope: { lang, now },
  pass,
  mine,
}) => (
  <section class="section" aria-labelledby="mine">
    <h2 id="mine">{sayReviews(lang, 'room.mine')}</h2>
    <ul class="decisions">
      {mine.map((one) => (
        <ContributionItem
          lang={lang}
          one={one}
          today={dayOf(now)}
          href={one.review?.openToAll === false ? undefined : reviewsRoutes.publicStatement(lang, one.number)}
        >
          {one.answer === null && one.withdrawnAt === null && (
            <form method="post" action={reviewsRoutes.roomWithdraw(lang, pass, one.number)}>
              <Button kind="secondary">{sayReviews(lang, 'room.withdraw', { number: String(one.number) })}</Button>
            </form>
          )}
        </ContributionItem>
      ))}
    </ul>
  </section>
)
