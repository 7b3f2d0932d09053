import type { Brand } from '../../../brands/brand.ts'

/** RFC 9116 wants less than a year. It moves on by itself as long as somebody runs the program. */
const validFor = 180 * 86_400_000

/** Whom to tell of a weakness; undefined where the city cannot be reached, since a contact is all it is for. */
export function securityTxt(
  { contact: { mail, telephone } }: Brand,
  languages: readonly string[],
  publicUrl: string,
  now: Date,
): string | undefined {
  const contacts = [...(mail === null ? [] : [`mailto:${mail}`]), ...(telephone ? [`tel:${telephone.dialled}`] : [])]
  if (contacts.length === 0) return undefined
  const expires = new Date(Math.floor((now.getTime() + validFor) / 86_400_000) * 86_400_000)
  return [
    ...contacts.map((one) => `Contact: ${one}`),
    `Expires: ${expires.toISOString()}`,
    `Preferred-Languages: ${languages.filter((one) => /^[a-z]{2,3}$/.test(one)).join(', ')}`,
    `Canonical: ${publicUrl}/.well-known/security.txt`,
    '',
  ].join('\n')
}
