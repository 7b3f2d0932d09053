import type { GoalStory } from './story.ts'

export const goalsKulturWirtschaftVerwaltung: GoalStory[] = [
  {
    key: 'K1',
    slug: 'mitgestaltung-und-praegung',
    short: { de: 'Die Stadt leichter mitgestalten', en: 'Shaping the city more easily' },
    wording: {
      de: 'Eingewanderte und ihre Nachkommen finden leichter Zugang dazu, die Stadtgesellschaft mitzugestalten und zu prägen.',
      en: 'Immigrants and their descendants find it easier to take part in shaping the society of our city and to leave their mark on it.',
    },
    description: {
      de: 'Mitgestalten heißt: eine Idee haben, dafür Geld und einen Raum bekommen und über andere Ideen mitentscheiden. Der Weg dorthin soll kurz sein und kein Amtsdeutsch verlangen.',
      en: 'Taking part in shaping means: having an idea, getting money and a room for it, and sharing in the decision on other ideas. The way there should be short and demand no officialese.',
    },
  },
  {
    key: 'K2',
    slug: 'soziales-miteinander',
    short: { de: 'Zusammenhalt in der Stadt', en: 'Cohesion in the city' },
    wording: {
      de: 'Wir stärken das soziale Miteinander der Stadtgesellschaft.',
      en: 'We strengthen social cohesion in the society of our city.',
    },
    description: {
      de: 'Menschen aus verschiedenen Vierteln, Generationen und Milieus begegnen sich und streiten fair. Ob der Zusammenhalt wächst, fragt die Stadt alle drei Jahre ab.',
      en: 'People from different neighbourhoods, generations and backgrounds meet and argue fairly. Every three years the city asks whether cohesion is growing.',
    },
    from: [
      {
        key: '2008-S1',
        kind: 'split',
        reason: 'Was über das einzelne Viertel hinausgeht, steht jetzt hier.',
      },
    ],
  },
  {
    key: 'K3',
    slug: 'sichtbarkeit',
    short: { de: 'Sichtbar sein', en: 'Being visible' },
    wording: {
      de: 'Eingewanderte und ihre Nachkommen werden in Musterstadt sichtbarer.',
      en: 'Immigrants and their descendants become more visible in Musterstadt.',
    },
    description: {
      de: 'Auf Plakaten, Podien, Bühnen und Straßenschildern soll man die ganze Stadt erkennen. Wer gezeigt wird, entscheidet selbst, wie, und kann es jederzeit zurücknehmen.',
      en: 'On posters, panels, stages and street signs one should recognise the whole city. Those who are shown decide how, and can take it back at any time.',
    },
    from: [
      {
        key: '2008-K1',
        kind: 'continue',
        reason: 'Nicht mehr die „fremde Kultur“ wird gezeigt. Menschen zeigen sich selbst.',
      },
    ],
  },
  {
    key: 'K4',
    slug: 'oeffentliche-kulturarbeit-in-den-stadtteilen',
    short: { de: 'Kultur in jedem Stadtteil', en: 'Culture in every district' },
    wording: {
      de: 'Öffentliche Kulturarbeit wird dort gefördert, wo die Menschen wohnen: in den Stadtteilen.',
      en: 'Public cultural work is supported where people live: in the city’s districts.',
    },
    description: {
      de: 'Nicht jede*r fährt abends in die Altstadt. Musik, Theater und Werkstätten kommen deshalb in Läden, Höfe und Büchereien der Stadtteile.',
      en: 'Not everyone travels to the old town in the evening. Music, theatre and workshops therefore come to shops, courtyards and libraries in the districts.',
    },
    from: [
      {
        key: '2008-K4',
        kind: 'continue',
        reason:
          'Das eine große Haus wurde nie gebaut. Geblieben ist die Einsicht, dass Kultur zu den Menschen kommen muss.',
      },
    ],
  },
  {
    key: 'K5',
    slug: 'sport-als-tueroeffner',
    short: { de: 'Sport öffnet Türen', en: 'Sport opens doors' },
    wording: {
      de: 'Als Türöffner zur Teilhabe nutzt die Stadt den Sport noch stärker.',
      en: 'The city makes still stronger use of sport as a door opener to participation.',
    },
    description: {
      de: 'Wer mitspielt, lernt schnell Leute kennen. Darum gibt es Sport ohne Mitgliedsbuch, zum Ausprobieren und zu Zeiten, die passen.',
      en: 'People who join in a game soon get to know others. That is why there is sport without membership, to try out and at times that suit.',
    },
    from: [{ key: '2008-K2', kind: 'continue', reason: 'Das hat sich bewährt und wird ausgebaut.' }],
  },
  {
    key: 'W1',
    slug: 'zugang-zum-arbeitsmarkt',
    short: { de: 'Leichter in Arbeit kommen', en: 'Getting into work more easily' },
    wording: {
      de: 'Eingewanderte und ihre Kinder, ebenso Menschen mit Fluchtgeschichte, finden einen besseren Zugang zum Arbeitsmarkt.',
      en: 'Immigrants and their children, and likewise people with a history of flight, find better access to the labour market.',
    },
    description: {
      de: 'Zeugnisse werden schneller anerkannt, Deutsch lernt man auch bei der Arbeit, und wer sich bewirbt, wird nach dem Können beurteilt. Das Arbeitsrecht macht der Bund; die Stadt berät und vermittelt.',
      en: 'Certificates are recognised faster, German can also be learned at work, and applicants are judged by what they can do. Labour law is made by the federal government; the city advises and brings people together.',
    },
    from: [
      {
        key: '2008-W1',
        kind: 'continue',
        reason: 'Das Ziel gilt weiter und nennt jetzt auch die Kinder der Eingewanderten.',
      },
    ],
  },
  {
    key: 'W2',
    slug: 'lokale-oekonomie-und-migrantische-unternehmen',
    short: { de: 'Betriebe vor Ort stärken', en: 'Strengthening local businesses' },
    wording: {
      de: 'Wir stärken die lokale Ökonomie und legen dabei den Fokus auf migrantische Unternehmen.',
      en: 'We strengthen the local economy, with a focus on migrant businesses.',
    },
    description: {
      de: 'Läden, Handwerk und Dienstleistungen im Viertel bekommen Rat, Aufträge und Nachwuchs. Niemand wird ungefragt in eine Liste aufgenommen. Eine Messe dazu hat nicht getragen; ein neuer Weg fehlt noch.',
      en: 'Shops, trades and services in the neighbourhood get advice, orders and young staff. Nobody is put on a list unasked. A fair for this did not work out; a new way is still missing.',
    },
    from: [
      {
        key: '2008-W2',
        kind: 'split',
        reason: 'Bestehende Betriebe und neue Gründungen brauchen verschiedene Hilfe.',
      },
    ],
  },
  {
    key: 'W3',
    slug: 'mehr-gruendungen-insbesondere-von-frauen',
    short: { de: 'Mehr Gründungen, besonders von Frauen', en: 'More founders, particularly women' },
    wording: {
      de: 'Die Zahl der Existenzgründungen durch Menschen mit Migrationsgeschichte steigt, insbesondere die der Gründerinnen.',
      en: 'The number of businesses founded by people with a migration history rises, particularly the number of women founders.',
    },
    description: {
      de: 'Viele haben eine Idee, aber kein Netz und keine Bürgschaft. Frauen fehlt dazu oft die Zeit ohne Kinder. Die Gewerbeanmeldung kennt nur den Pass und nicht die Geschichte; die Zahlen sind darum nur ein Anhalt.',
      en: 'Many have an idea but no network and no guarantor. Women also often lack time without children around. Business registration knows only the passport and not the history; the figures are therefore only an indication.',
    },
    from: [
      {
        key: '2008-W2',
        kind: 'split',
        reason: 'Aus einem Halbsatz von 2008 ist ein eigenes Ziel geworden, mit dem Blick auf Frauen.',
      },
    ],
  },
  {
    key: 'W4',
    slug: 'mehr-ausbildungsabschluesse',
    short: { de: 'Mehr Menschen mit Berufsabschluss', en: 'More people with a vocational qualification' },
    wording: {
      de: 'Von den Menschen mit Migrationsgeschichte erreicht ein nachhaltig höherer Anteil einen Ausbildungsabschluss.',
      en: 'Of the people with a migration history, a lastingly higher share gains a vocational qualification.',
    },
    description: {
      de: 'Eine Ausbildung beginnen ist das eine, sie beenden das andere. Wir helfen bei beidem und auch dann, wenn jemand erst mit 35 anfängt.',
      en: 'Starting vocational training is one thing, finishing it another. We help with both, and also when someone starts only at 35.',
    },
    from: [
      {
        key: '2008-B3',
        kind: 'split',
        reason: '2008 endete der Blick mit dem Vertrag. Jetzt zählt der Abschluss.',
      },
    ],
  },
  {
    key: 'W5',
    slug: 'attraktiv-fuer-internationale-fachkraefte',
    short: { de: 'Willkommen zum Arbeiten und Studieren', en: 'Welcome to work and study' },
    wording: {
      de: 'Im Zuge der Internationalisierung soll Musterstadt in der Außendarstellung als Beschäftigungsstandort attraktiver werden – für internationale Fachkräfte, für Studierende und für Investor*innen.',
      en: 'In the course of internationalisation, Musterstadt should become more attractive in how it presents itself abroad as a place of employment – for international skilled workers, for students and for investors.',
    },
    description: {
      de: 'Wer von weit her fragt, ob man hier arbeiten, studieren oder investieren kann, bekommt eine klare, aktuelle Antwort in einer Sprache, die sie oder er versteht.',
      en: 'Those who ask from far away whether one can work, study or invest here get a clear, up-to-date answer in a language they understand.',
    },
  },
  {
    key: 'V1',
    slug: 'verwaltung-der-einwanderungsgesellschaft',
    short: { de: 'Ein Rathaus für alle', en: 'A city hall for everyone' },
    wording: {
      de: 'Die Stadtverwaltung genügt den Ansprüchen, die eine Einwanderungsgesellschaft an sie stellt.',
      en: 'The city administration meets the demands that a society of immigration makes on it.',
    },
    description: {
      de: 'Briefe versteht man beim ersten Lesen. Am Schalter wird gedolmetscht. Wer sich beschwert, erfährt, was daraus wurde. So prüfen wir jede Leistung, eine nach der anderen.',
      en: 'Letters are understood on first reading. There is interpreting at the counter. Those who complain learn what came of it. That is how we examine every service, one after the other.',
    },
    from: [
      {
        key: '2008-V1',
        kind: 'continue',
        reason: '2008 wurden Mitarbeitende geschult. Jetzt werden die Leistungen geprüft.',
      },
    ],
  },
  {
    key: 'V2',
    slug: 'arbeitgeberin-in-der-einwanderungsgesellschaft',
    short: { de: 'Die Stadt als gute Arbeitgeberin', en: 'The city as a good employer' },
    wording: {
      de: 'Als Arbeitgeberin genügt die Stadt Musterstadt den Ansprüchen, die eine Einwanderungsgesellschaft an sie stellt.',
      en: 'As an employer, the City of Musterstadt meets the demands that a society of immigration makes on it.',
    },
    description: {
      de: 'Die Belegschaft soll so vielfältig sein wie die Stadt, auf jeder Ebene. Wir fragen dazu freiwillig und ohne Namen und zeigen nur, was niemanden verrät.',
      en: 'The staff should be as mixed as the city, at every level. We ask about it voluntarily and without names, and show only what gives nobody away.',
    },
    crossReferences: [
      {
        paper: 'Personalstrategie der Stadt Musterstadt',
        passage: 'Ziel 2, Nachwuchs gewinnen',
        url: 'https://example.org/strategien/personal',
      },
    ],
    from: [
      {
        key: '2008-V2',
        kind: 'continue',
        reason: '2008 ging es um Ausbildungsplätze. Jetzt zählt der ganze Weg im Beruf, auch nach oben.',
      },
    ],
  },
]
