import { checkCatalogue } from '../../../../test/support/catalogue-check.ts'
import de from './messages/de.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }

checkCatalogue('measures', { de, en })
