import type { Text } from '../../../i18n/text.ts'
import type { Organisation } from '../organisations/organisation.ts'
import { partId } from './part-id.ts'

/** The standard's organisation. What kind it is of is not told: nobody shall list people by it. */
export function organizationRecord(organisation: Organisation, about: Text) {
  const { id, name, url, mail, telephone } = organisation
  return {
    id,
    name,
    description: about.words === '' ? name : about.words,
    ...(mail !== '' && { email: mail }),
    ...(url !== '' && { website: url }),
    ...(telephone !== '' && {
      phones: [{ id: partId(id, telephone), organization_id: id, number: telephone, type: 'voice' }],
    }),
  }
}
