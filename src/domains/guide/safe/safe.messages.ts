import { guideCatalogue } from '../../../i18n/messages.ts'
import ar from './messages/ar.json' with { type: 'json' }
import de from './messages/de.json' with { type: 'json' }
import simple from './messages/de-simple.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }
import fa from './messages/fa.json' with { type: 'json' }
import fr from './messages/fr.json' with { type: 'json' }
import kmr from './messages/kmr.json' with { type: 'json' }
import pl from './messages/pl.json' with { type: 'json' }
import ru from './messages/ru.json' with { type: 'json' }
import ti from './messages/ti.json' with { type: 'json' }
import tr from './messages/tr.json' with { type: 'json' }
import uk from './messages/uk.json' with { type: 'json' }

export const saySafe = guideCatalogue<keyof typeof de>({
  ...{ de, 'de-simple': simple, en, ar, tr, fa, ru, uk, pl, fr },
  ...{ kmr, ti },
})
