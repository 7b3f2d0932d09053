import type { FC } from 'hono/jsx'
import type { Scope } from '../../../../platform/scope.ts'
import { DataTable } from '../../../../ui/data-table/data-table.tsx'
import { Said } from '../../../../ui/said/said.tsx'
import { Status } from '../../../../ui/status/status.tsx'
import type { Quorum } from '../quorum.ts'
import type { Seating } from '../seating.ts'
import { nameSide } from '../side.words.ts'
import { sayArranging } from './arranging.messages.ts'

type QuorumTableProps = { scope: Scope; seating: Seating; quorum: Quorum; isExpected: boolean }

/** Whether those who are there, or are expected, can decide: side by side, with parity among them. */
export const QuorumTable: FC<QuorumTableProps> = ({ scope, seating, quorum, isExpected }) => {
  const { lang } = scope
  const title = sayArranging(lang, isExpected ? 'expected' : 'present_now')
  return (
    <>
      <DataTable
        label={title}
        caption={title}
        columns={[
          { name: sayArranging(lang, 'column.side') },
          { name: sayArranging(lang, 'column.seats'), isNumber: true },
          { name: sayArranging(lang, isExpected ? 'column.expected' : 'column.present'), isNumber: true },
          { name: sayArranging(lang, 'column.needed'), isNumber: true },
        ]}
        rows={quorum.sides.map(({ side, seats, present, needed }) => [
          <Said lang={lang} text={nameOf(scope, seating, side)} quiet />,
          String(seats),
          String(present),
          String(needed),
        ])}
      />
      <p>
        <Status
          shape={quorum.isMet ? 'done' : 'ended'}
          word={sayArranging(lang, quorum.isMet ? 'quorum.met' : 'quorum.unmet')}
        />{' '}
        <Status
          shape={quorum.parity === 'holds' ? 'done' : quorum.parity === 'broken' ? 'ended' : 'dotted'}
          word={sayArranging(lang, `parity.${quorum.parity}`)}
        />
      </p>
    </>
  )
}

function nameOf(scope: Scope, { sides }: Seating, side: string) {
  return nameSide(scope, sides.find((one) => one.side === side) ?? { side, name: null, quorumPart: 0, quorumOf: 1 })
}
