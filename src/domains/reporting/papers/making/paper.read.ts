import type { Transaction } from '../../../../platform/database.ts'
import { Forbidden } from '../../../../platform/errors.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { read } from '../../../../platform/transact.ts'
import { listActorNames, listUnits, type Unit } from '../../../accounts/accounts.ts'
import { type CoSigning, isAskedToSign, loadCoSigning } from '../../co-signing/co-signing.read.ts'
import { type NamedRecord, nameRecords } from '../../follow-ups/named-record.read.ts'
import { mayEditReports, maySeeRounds } from '../../reporting.access.ts'
import type { Content } from '../contents.ts'
import { listPaperSteps, listPaperTexts } from './council-paper.queries.ts'
import { type CouncilPaper, contentsAt, type PaperStep, type PaperText, versionOf } from './council-paper.ts'
import { getPaper, titleAt } from './paper.verbs.ts'
import { subjectOf } from './paper-subject.ts'

type Named<One> = One & { name: string }

/**
 * `version`: the last; `shown`: the one on the page, with its `title` and what stands in it. `isStaff`: who works on it;
 * whoever signs only reads. `office`: the name of the unit in charge, or ''. `origin` null: of no record, or one that is gone.
 */
export type PaperPage = {
  paper: CouncilPaper
  isStaff: boolean
  version: number
  shown: number
  title: string
  kept: ReadonlyMap<string, Content>
  texts: Named<PaperText>[]
  steps: Named<PaperStep>[]
  signing: CoSigning
  units: Unit[]
  office: string
  origin: NamedRecord | null
}

export async function showPaper(
  scope: Scope,
  publicUrl: string,
  slug: string,
  wanted?: number | undefined,
): Promise<PaperPage> {
  return read(scope, (tx) => loadPaper(tx, scope, publicUrl, slug, wanted))
}

async function loadPaper(
  tx: Transaction,
  scope: Scope,
  publicUrl: string,
  slug: string,
  wanted: number | undefined,
): Promise<PaperPage> {
  if (!maySeeRounds(scope.viewer)) throw new Forbidden('showPaper')
  const paper = await getPaper({ tx }, slug)
  const isStaff = mayEditReports(scope.viewer)
  const texts = await listPaperTexts(tx, paper.id)
  const version = versionOf(texts)
  const shown = wanted !== undefined && wanted > 0 && wanted < version ? wanted : version
  const subject = subjectOf(paper, version)
  if (!isStaff && !(await isAskedToSign(tx, scope, subject))) throw new Forbidden('showPaper')
  const steps = await listPaperSteps(tx, paper.id)
  const names = await listActorNames(tx, [...new Set([...texts, ...steps].map(({ actor }) => actor))])
  const named = <One extends { actor: string }>(one: One) => ({ ...one, name: names.get(one.actor) ?? '' })
  const units = await listUnits(tx, scope)
  const signing = await loadCoSigning(tx, scope, subject)
  const { origin } = paper
  return {
    ...{ paper, isStaff, version, shown, kept: contentsAt(texts, shown), title: titleAt(texts, shown) },
    ...{ texts: texts.map(named), steps: steps.map(named) },
    signing: { ...signing, mayArrange: signing.mayArrange && paper.state === 'begun' },
    units: units.filter(({ closedOn }) => closedOn === null),
    office: units.find(({ id }) => id === paper.unitId)?.name.words ?? '',
    origin: origin && isStaff ? (await nameRecords(tx, scope, publicUrl, [origin]))(origin) : null,
  }
}
