import type { FC } from 'hono/jsx'
import type { Scope } from '../../../../platform/scope.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { Checkbox } from '../../../../ui/checkbox/checkbox.tsx'
import { fieldOf, type PageForm } from '../../../../ui/page-form.ts'
import { Select } from '../../../../ui/select/select.tsx'
import { TextInput } from '../../../../ui/text-input/text-input.tsx'
import type { Body } from '../body.ts'
import type { ParityKind, ParityRule } from '../parity.ts'
import { nameSide } from '../parity.words.ts'
import { saySeats } from '../seats.messages.ts'
import { seatsRoutes } from '../seats.routes.ts'
import { sayArranging as say } from './arranging.messages.ts'
import { sideBox } from './body.form.ts'
import { Version } from './body-form-views.tsx'
import { BodyHead } from './body-head.tsx'
import { nameField, quorumField, type SideRow, sideRows } from './charter.form.ts'
import { isTicked } from './ticked.ts'

type CharterProps = { scope: Scope; body: Body; form: PageForm }

/** The sides of a body and by which rules parity between them is judged. */
export const CharterView: FC<CharterProps> = ({ scope, body, form }) => {
  const { lang } = scope
  return (
    <>
      <BodyHead scope={scope} body={body} form={form} title={say(lang, 'rules')} />
      <form class="form" method="post" action={seatsRoutes.charter(body.slug)} novalidate>
        <p>{say(lang, 'rules.lead')}</p>
        <Version body={body} form={form} />
        <h2>{say(lang, 'sides')}</h2>
        {sideRows(body.sides).map((row, i) => (
          <SideFields scope={scope} body={body} form={form} row={row} n={i + 1} />
        ))}
        <h2>{saySeats(lang, 'rules')}</h2>
        <RuleFields scope={scope} body={body} form={form} />
        <TextInput {...fieldOf(form, say, lang, 'healDays', String(body.healDays))} label={say(lang, 'heal_days')} />
        <TextInput
          {...fieldOf(form, say, lang, 'healer', body.healer)}
          label={say(lang, 'healer')}
          hint={say(lang, 'healer_hint')}
          optional
        />
        <Checkbox
          name="exceptions"
          label={say(lang, 'exceptions')}
          checked={isTicked(form, 'exceptions', body.allowsExceptions)}
        />
        <Checkbox
          name="votesParity"
          label={say(lang, 'votes_parity')}
          checked={isTicked(form, 'votesParity', body.votesNeedParity)}
        />
        <Button>{say(lang, 'save')}</Button>
      </form>
    </>
  )
}

const SideFields: FC<CharterProps & { row: SideRow; n: number }> = ({ scope: { lang }, body, form, row, n }) => {
  const { key, own, isKnown } = row
  const name = isKnown || own ? nameSide(lang, key, body.sides) : say(lang, 'side_more', { n })
  const quorum = own && own.quorumPart > 0 ? `${own.quorumPart}/${own.quorumOf}` : ''
  return (
    <>
      {isKnown && (
        <Checkbox
          name={sideBox(key)}
          label={say(lang, 'side_exists', { side: name })}
          checked={isTicked(form, sideBox(key), own !== null)}
        />
      )}
      <TextInput
        {...fieldOf(form, say, lang, nameField(key), own?.name ?? undefined)}
        label={isKnown ? say(lang, 'side_own', { side: name }) : name}
        hint={isKnown ? say(lang, 'side_own_hint') : undefined}
        maxlength={100}
        optional
      />
      <TextInput
        {...fieldOf(form, say, lang, quorumField(key), own ? quorum : '1/2')}
        label={say(lang, 'quorum_of', { side: name })}
        hint={say(lang, 'quorum_hint')}
        optional
      />
    </>
  )
}

const RuleFields: FC<CharterProps> = ({ scope: { lang }, body, form }) => {
  const field = (name: string, value?: string) => fieldOf(form, say, lang, name, value)
  const sides = body.sides.map(({ side }) => ({ value: side, label: nameSide(lang, side, body.sides) }))
  const [apart, share, own] = [of(body, 'apart'), of(body, 'share'), of(body, 'self_organised')]
  return (
    <>
      <Checkbox
        name="ruleEqual"
        label={say(lang, 'rule_equal')}
        checked={isTicked(form, 'ruleEqual', of(body, 'equal') !== undefined)}
      />
      <TextInput
        {...field('ruleApart', apart && String(apart.part))}
        label={say(lang, 'rule_apart')}
        hint={say(lang, 'rule_apart_hint')}
        optional
      />
      <TextInput
        {...field('ruleShare', share && `${share.part}/${share.whole}`)}
        label={say(lang, 'rule_share')}
        hint={say(lang, 'rule_share_hint')}
        optional
      />
      <Select
        {...field('ruleShareSide', share?.side ?? 'outside')}
        label={say(lang, 'rule_share_side')}
        options={sides}
      />
      <TextInput
        {...field('ruleOwn', own && String(own.part))}
        label={say(lang, 'rule_own')}
        hint={say(lang, 'rule_apart_hint')}
        optional
      />
      <Select {...field('ruleOwnSide', own?.side ?? 'outside')} label={say(lang, 'rule_own_side')} options={sides} />
    </>
  )
}

function of<Kind extends ParityKind>({ rules }: Body, kind: Kind) {
  return rules.find((rule): rule is Extract<ParityRule, { kind: Kind }> => rule.kind === kind)
}
