import type { Lang } from '../../../i18n/languages.ts'
import { sayFact } from '../facts/facts.messages.ts'
import type { Conditions } from '../services/service.ts'

/** Who may come and what is asked of them, as plain sentences. What nobody has said yet comes last. */
export function conditionWords(lang: Lang, conditions: Conditions): string[] {
  const { residence, papers, referral, insurance, anonymous, children } = conditions
  const all = [
    { known: residence !== 'unknown', words: sayFact(lang, `residence.${residence}`) },
    { known: papers !== 'unknown', words: sayFact(lang, `papers.${papers}`) },
    { known: anonymous !== 'unknown', words: sayFact(lang, `anonymous.${anonymous}`) },
    { known: referral !== 'unknown', words: sayFact(lang, `referral.${referral}`) },
    { known: insurance !== 'unknown', words: sayFact(lang, `insurance.${insurance}`) },
    { known: children !== 'unknown', words: sayFact(lang, `children.${children}`) },
  ]
  return [...all.filter(({ known }) => known), ...all.filter(({ known }) => !known)].map(({ words }) => words)
}
