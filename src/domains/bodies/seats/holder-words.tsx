import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { Said } from '../../../ui/said/said.tsx'
import type { Mandate } from './mandate.ts'
import { saySeats } from './seats.messages.ts'
import type { Names } from './seats.read.ts'

type HolderProps = { lang: Lang; mandate: Mandate; names: Names }

/** Who holds a mandate: a person, or an organisation by whom it sends. */
export const HolderWords: FC<HolderProps> = ({ lang, mandate, names }) => {
  const { participantId, unitId, office } = mandate
  const unit = unitId === null ? undefined : names.units.get(unitId)
  const person = participantId === null ? undefined : names.people.get(participantId)
  const name = person?.erasedAt === null ? person.name : person && saySeats(lang, 'erased')
  return (
    <>
      {name !== undefined && <bdi>{name}</bdi>}
      {unit && (
        <>
          {name !== undefined && <br />}
          <Said text={unit.name} lang={lang} quiet />
        </>
      )}
      {name === undefined && unit && ` (${saySeats(lang, 'sends_nobody')})`}
      {office !== null && ` · ${saySeats(lang, `office.${office}`)}`}
    </>
  )
}
