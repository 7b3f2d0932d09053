import { addiction } from './guide-addiction.ts'
import { arrival } from './guide-arrival.ts'
import { associations } from './guide-associations.ts'
import { asylum } from './guide-asylum.ts'
import { authorities } from './guide-authorities.ts'
import { children } from './guide-children.ts'
import { communities } from './guide-communities.ts'
import { culture } from './guide-culture.ts'
import { debts } from './guide-debts.ts'
import { disability } from './guide-disability.ts'
import { everyday } from './guide-everyday.ts'
import { family } from './guide-family.ts'
import { founding } from './guide-founding.ts'
import { german } from './guide-german.ts'
import { health } from './guide-health.ts'
import { housing } from './guide-housing.ts'
import { meeting } from './guide-meeting.ts'
import { mind } from './guide-mind.ts'
import { money } from './guide-money.ts'
import { moneyAdvice } from './guide-money-advice.ts'
import { naturalisation } from './guide-naturalisation.ts'
import { older } from './guide-older.ts'
import { placesEast } from './guide-places-east.ts'
import { placesMiddle } from './guide-places-middle.ts'
import { placesNorth } from './guide-places-north.ts'
import { placesSouth } from './guide-places-south.ts'
import { placesWest } from './guide-places-west.ts'
import { pregnancy } from './guide-pregnancy.ts'
import { queer } from './guide-queer.ts'
import { recognition } from './guide-recognition.ts'
import { residence } from './guide-residence.ts'
import { rights } from './guide-rights.ts'
import { shelter } from './guide-shelter.ts'
import type { GuideStory } from './guide-story.ts'
import { talking } from './guide-talking.ts'
import { training } from './guide-training.ts'
import ar from './guide-translations/ar.json' with { type: 'json' }
import simple from './guide-translations/de-simple.json' with { type: 'json' }
import en from './guide-translations/en.json' with { type: 'json' }
import fa from './guide-translations/fa.json' with { type: 'json' }
import fr from './guide-translations/fr.json' with { type: 'json' }
import kmr from './guide-translations/kmr.json' with { type: 'json' }
import pl from './guide-translations/pl.json' with { type: 'json' }
import ru from './guide-translations/ru.json' with { type: 'json' }
import ti from './guide-translations/ti.json' with { type: 'json' }
import tr from './guide-translations/tr.json' with { type: 'json' }
import uk from './guide-translations/uk.json' with { type: 'json' }
import { uninsured } from './guide-uninsured.ts'
import { violence } from './guide-violence.ts'
import { welfare } from './guide-welfare.ts'
import { women } from './guide-women.ts'
import { work } from './guide-work.ts'
import { youth } from './guide-youth.ts'

/** Who helps in the demonstration city. Nobody in it is real, and no number is anybody's. */
export const guide: GuideStory = {
  organisations: [...authorities, ...welfare, ...associations, ...communities],
  places: [...placesEast, ...placesMiddle, ...placesNorth, ...placesSouth, ...placesWest],
  services: [
    ...[arrival, residence, asylum, naturalisation, german, talking].flat(),
    ...[housing, shelter, money, moneyAdvice, debts, work].flat(),
    ...[training, recognition, founding, children, family, pregnancy].flat(),
    ...[youth, older, disability, health, uninsured, mind].flat(),
    ...[addiction, violence, women, queer, rights, everyday].flat(),
    ...[meeting, culture].flat(),
  ],
  translations: { 'de-simple': simple, ar, en, fa, fr, kmr, pl, ru, ti, tr, uk },
}
