import { measures2008 } from './measures-2008.ts'
import type { FieldStory, GoalStory, PlanStory } from './story.ts'

/** The earlier edition keeps the words of its time ("Migrantinnen und Migranten"); nobody has polished them since. */
const fields: FieldStory[] = [
  {
    code: 'B',
    slug: 'bildung-2008',
    title: { de: 'Sprache und Bildung', en: 'Language and Education' },
    summary: { de: 'Deutsch können, gut in der Schule sein.', en: 'Knowing German, doing well at school.' },
    introduction: {
      de: 'Sprache gilt uns als Schlüssel. Alle Kinder sollen gut Deutsch sprechen, wenn sie in die Schule kommen.\n\nEltern sind dabei unsere Partner. Wir wollen sie früher und freundlicher ansprechen.',
      en: 'We regard language as the key. All children should speak German well when they start school.\n\nParents are our partners in this. We want to approach them earlier and in a more friendly way.',
    },
    goals: ['2008-B1', '2008-B2', '2008-B3', '2008-B4'],
  },
  {
    code: 'S',
    slug: 'soziales-2008',
    title: { de: 'Zusammenleben und Soziales', en: 'Living Together and Social Affairs' },
    summary: { de: 'Gute Nachbarschaft, Hilfe in jeder Lage.', en: 'Good neighbours, help in every situation.' },
    introduction: {
      de: 'Zusammenleben gelingt im Stadtteil oder gar nicht.\n\nBeratung, Wohnen und die Hilfe im Alter müssen Migrantinnen und Migranten ebenso erreichen wie alle anderen.',
      en: 'Living together succeeds in the district or not at all.\n\nAdvice, housing and help in old age must reach migrants just as they reach everybody else.',
    },
    goals: ['2008-S1', '2008-S2', '2008-S3', '2008-S4'],
  },
  {
    code: 'D',
    slug: 'demokratie-2008',
    title: { de: 'Beteiligung', en: 'Participation' },
    summary: { de: 'Mitreden und gerecht behandelt werden.', en: 'Having a say and being treated fairly.' },
    introduction: {
      de: 'Wer hier lebt, soll mitreden können, auch ohne deutschen Pass.\n\nZugleich erwarten wir, dass alle, die neu kommen, sich auf die Stadt einlassen.',
      en: 'Those who live here should have a say, even without a German passport.\n\nAt the same time we expect all who are new to engage with the city.',
    },
    goals: ['2008-D1', '2008-D2', '2008-D3'],
  },
  {
    code: 'K',
    slug: 'kultur-2008',
    title: { de: 'Kultur, Sport und Vereine', en: 'Culture, Sport and Associations' },
    summary: {
      de: 'Sich kennenlernen beim Feiern und Spielen.',
      en: 'Getting to know each other at festivals and games.',
    },
    introduction: {
      de: 'Kultur und Sport bringen Menschen zusammen, die sich sonst nicht begegnen.\n\nDie Vereine der Migrantinnen und Migranten leisten viel. Sie verdienen mehr Unterstützung.',
      en: 'Culture and sport bring together people who would otherwise not meet.\n\nThe associations of migrants achieve a great deal. They deserve more support.',
    },
    goals: ['2008-K1', '2008-K2', '2008-K3', '2008-K4'],
  },
  {
    code: 'W',
    slug: 'wirtschaft-2008',
    title: { de: 'Arbeit und Wirtschaft', en: 'Work and Economy' },
    summary: { de: 'Arbeit finden, Betriebe aufbauen.', en: 'Finding work, building businesses.' },
    introduction: {
      de: 'Arbeit ist der beste Weg in die Mitte der Stadt.\n\nSelbstständige Migrantinnen und Migranten schaffen Arbeitsplätze. Das wissen noch zu wenige.',
      en: 'Work is the best way into the midst of the city.\n\nSelf-employed migrants create jobs. Too few people know this yet.',
    },
    goals: ['2008-W1', '2008-W2'],
  },
  {
    code: 'V',
    slug: 'verwaltung-2008',
    title: { de: 'Öffnung der Verwaltung', en: 'Opening the Administration' },
    summary: { de: 'Ein freundliches Rathaus.', en: 'A friendly city hall.' },
    introduction: {
      de: 'Die Verwaltung will für alle da sein.\n\nDafür schulen wir unsere Mitarbeiterinnen und Mitarbeiter und werben um Nachwuchs aus allen Familien.',
      en: 'The administration wants to be there for everyone.\n\nFor this we train our staff and recruit young people from all families.',
    },
    goals: ['2008-V1', '2008-V2'],
  },
]

const goals: GoalStory[] = [
  {
    key: '2008-B1',
    slug: 'deutsch-beim-schulstart-2008',
    short: { de: 'Deutsch beim Schulstart', en: 'German on starting school' },
    wording: {
      de: 'Jedes Kind spricht bei der Einschulung so gut Deutsch, dass es dem Unterricht folgen kann.',
      en: 'Every child speaks German well enough on starting school to follow the lessons.',
    },
    description: {
      de: 'Sprachförderung in der Kita, vor allem im letzten Jahr.',
      en: 'Language support in day care, above all in the last year.',
    },
  },
  {
    key: '2008-B2',
    slug: 'kitas-und-schulen-2008',
    short: { de: 'Kitas und Schulen gehen auf Eltern zu', en: 'Day care and schools reach out to parents' },
    wording: {
      de: 'Kitas und Schulen stellen sich auf Familien aus vielen Ländern ein und arbeiten mit den Eltern zusammen.',
      en: 'Day care and schools adjust to families from many countries and work together with parents.',
    },
    description: { de: 'Elternabende, zu denen man gern kommt.', en: 'Parents’ evenings that people like to attend.' },
  },
  {
    key: '2008-B3',
    slug: 'schule-und-beruf-2008',
    short: { de: 'Von der Schule in den Beruf', en: 'From school to work' },
    wording: {
      de: 'Jugendliche aus Einwandererfamilien finden nach der Schule ebenso oft einen Ausbildungsplatz wie andere.',
      en: 'Young people from immigrant families find a training place after school as often as others.',
    },
    description: {
      de: 'Beratung in den Abschlussklassen, Patenschaften mit Betrieben.',
      en: 'Advice in the final classes, mentoring by firms.',
    },
  },
  {
    key: '2008-B4',
    slug: 'erwachsene-lernen-lesen-2008',
    short: { de: 'Erwachsene lernen lesen und schreiben', en: 'Adults learn to read and write' },
    wording: {
      de: 'Erwachsene, die nicht gut lesen und schreiben, finden einen Kurs in ihrer Nähe.',
      en: 'Adults who do not read and write well find a course near them.',
    },
    description: {
      de: 'Kurse der Volkshochschule in drei Stadtteilen.',
      en: 'Adult education courses in three districts.',
    },
  },
  {
    key: '2008-S1',
    slug: 'nachbarschaft-2008',
    short: { de: 'Gute Nachbarschaft', en: 'Good neighbours' },
    wording: {
      de: 'Die Menschen in Musterstadt leben in ihren Stadtteilen und in der ganzen Stadt gut zusammen.',
      en: 'People in Musterstadt live together well in their districts and in the whole city.',
    },
    description: {
      de: 'Feste, Treffpunkte, Vermittlung bei Streit.',
      en: 'Festivals, meeting places, mediation in disputes.',
    },
  },
  {
    key: '2008-S2',
    slug: 'beratung-2008',
    short: { de: 'Beratung für alle', en: 'Advice for all' },
    wording: {
      de: 'Migrantinnen und Migranten nutzen die sozialen Beratungsstellen so selbstverständlich wie alle.',
      en: 'Migrants use the social advice centres as naturally as everybody else.',
    },
    description: {
      de: 'Faltblätter in mehreren Sprachen, Fortbildung der Beratenden.',
      en: 'Leaflets in several languages, training for advisers.',
    },
  },
  {
    key: '2008-S3',
    slug: 'wohnen-2008',
    short: { de: 'Hilfe bei der Wohnungssuche', en: 'Help with finding a home' },
    wording: {
      de: 'Zugewanderte Familien werden bei der Suche nach einer Wohnung beraten.',
      en: 'Immigrant families receive advice when looking for a home.',
    },
    description: { de: 'Eine Sprechstunde in der Woche.', en: 'One advice session a week.' },
  },
  {
    key: '2008-S4',
    slug: 'gesund-im-alter-2008',
    short: { de: 'Gesund alt werden', en: 'Growing old in good health' },
    wording: {
      de: 'Ältere Migrantinnen und Migranten kennen die Hilfen, die es bei Krankheit und im Alter gibt.',
      en: 'Older migrants know what help there is in illness and old age.',
    },
    description: { de: 'Vorträge in Gemeinden und Vereinen.', en: 'Talks in congregations and associations.' },
  },
  {
    key: '2008-D1',
    slug: 'gerecht-behandelt-2008',
    short: { de: 'Gerecht behandelt werden', en: 'Being treated fairly' },
    wording: {
      de: 'Niemand wird in Musterstadt wegen seiner Herkunft benachteiligt.',
      en: 'Nobody in Musterstadt is put at a disadvantage because of their origin.',
    },
    description: {
      de: 'Eine Beschwerdestelle im Rathaus, Plakate, ein Aktionstag.',
      en: 'A complaints office in city hall, posters, a day of action.',
    },
  },
  {
    key: '2008-D2',
    slug: 'mitreden-2008',
    short: { de: 'Mitreden', en: 'Having a say' },
    wording: {
      de: 'Migrantinnen und Migranten beteiligen sich stärker an den Entscheidungen der Stadt.',
      en: 'Migrants take a greater part in the decisions of the city.',
    },
    description: {
      de: 'Ein Beirat und Versammlungen in den Stadtteilen.',
      en: 'An advisory council and meetings in the districts.',
    },
  },
  {
    key: '2008-D3',
    slug: 'integrationsvereinbarungen-2008',
    short: { de: 'Vereinbarungen mit neu Zugewanderten', en: 'Agreements with new arrivals' },
    wording: {
      de: 'Wer neu nach Musterstadt zieht, trifft mit der Stadt eine Vereinbarung über die eigene Integration.',
      en: 'Those who move to Musterstadt conclude an agreement with the city on their own integration.',
    },
    description: { de: 'Ein Gespräch, ein Bogen, eine Unterschrift.', en: 'A conversation, a form, a signature.' },
  },
  {
    key: '2008-K1',
    slug: 'vielfalt-zeigen-2008',
    short: { de: 'Vielfalt zeigen', en: 'Showing diversity' },
    wording: {
      de: 'Die Kulturen der Zugewanderten sind auf Festen und Bühnen der Stadt vertreten.',
      en: 'The cultures of immigrants are represented at the city’s festivals and on its stages.',
    },
    description: { de: 'Tanz, Musik und Essen aus vielen Ländern.', en: 'Dance, music and food from many countries.' },
  },
  {
    key: '2008-K2',
    slug: 'sport-verbindet-2008',
    short: { de: 'Sport verbindet', en: 'Sport connects' },
    wording: {
      de: 'Die Sportvereine gewinnen Mitglieder aus allen Bevölkerungsgruppen.',
      en: 'Sports clubs win members from all parts of the population.',
    },
    description: { de: 'Offene Halle, Werbung in der Schule.', en: 'Open gym, publicity at school.' },
  },
  {
    key: '2008-K3',
    slug: 'vereine-foerdern-2008',
    short: { de: 'Vereine fördern', en: 'Supporting associations' },
    wording: {
      de: 'Vereine von Migrantinnen und Migranten werden mit Geld und Rat unterstützt.',
      en: 'Associations of migrants are supported with money and advice.',
    },
    description: { de: 'Ein Fördertopf, eine Ansprechpartnerin.', en: 'One fund, one contact person.' },
  },
  {
    key: '2008-K4',
    slug: 'haus-der-kulturen-2008',
    short: { de: 'Ein Haus der Kulturen', en: 'A house of cultures' },
    wording: {
      de: 'Musterstadt baut ein Haus, in dem die Kulturen der Welt zusammenkommen.',
      en: 'Musterstadt builds a house where the cultures of the world come together.',
    },
    description: {
      de: 'Ein Neubau am Hafen, mit Saal und Küche.',
      en: 'A new building at the harbour, with a hall and a kitchen.',
    },
  },
  {
    key: '2008-W1',
    slug: 'arbeit-finden-2008',
    short: { de: 'Arbeit finden', en: 'Finding work' },
    wording: {
      de: 'Mehr Migrantinnen und Migranten haben eine Arbeit, von der sie leben können.',
      en: 'More migrants have a job they can live on.',
    },
    description: {
      de: 'Beratung zu Zeugnissen, Deutsch am Arbeitsplatz.',
      en: 'Advice on certificates, German at the workplace.',
    },
  },
  {
    key: '2008-W2',
    slug: 'selbststaendig-sein-2008',
    short: { de: 'Selbstständig sein', en: 'Being self-employed' },
    wording: {
      de: 'Selbstständige Migrantinnen und Migranten werden beraten, auch wenn sie neu gründen.',
      en: 'Self-employed migrants receive advice, also when they start a new business.',
    },
    description: { de: 'Sprechstunde am Dienstagabend.', en: 'Advice session on Tuesday evenings.' },
  },
  {
    key: '2008-V1',
    slug: 'freundliches-rathaus-2008',
    short: { de: 'Geschulte Verwaltung', en: 'A trained administration' },
    wording: {
      de: 'Alle Mitarbeiterinnen und Mitarbeiter mit Publikumsverkehr sind interkulturell geschult.',
      en: 'All staff who deal with the public have had intercultural training.',
    },
    description: { de: 'Zwei Tage Schulung für jede und jeden.', en: 'Two days of training for each of them.' },
  },
  {
    key: '2008-V2',
    slug: 'nachwuchs-im-rathaus-2008',
    short: { de: 'Nachwuchs im Rathaus', en: 'Young staff in city hall' },
    wording: {
      de: 'Unter den Auszubildenden der Stadt sind mehr junge Menschen aus Einwandererfamilien.',
      en: 'Among the city’s trainees there are more young people from immigrant families.',
    },
    description: {
      de: 'Werbung an Schulen, Anzeigen in mehreren Sprachen.',
      en: 'Publicity at schools, advertisements in several languages.',
    },
  },
]

export const edition2008: PlanStory = {
  key: 'plan-2008',
  slug: 'lokaler-integrationsplan-2008',
  title: { de: 'Lokaler Integrationsplan 2008', en: 'Local Integration Plan 2008' },
  subtitle: { de: 'Fördern, fordern, zusammenleben', en: 'Supporting, expecting, living together' },
  foreword: {
    de: 'Dies ist der erste Integrationsplan der Stadt Musterstadt. Er galt von 2008 bis Ende 2021. Die Wörter von damals haben wir stehen lassen.\n\nManches ist gelungen, manches nicht, und bei vielem hat niemand nachgesehen. Ein halbes Jahr lang galt danach gar kein Plan. Auch deshalb berichtet der heutige jedes Jahr.',
    en: 'This is the first integration plan of the City of Musterstadt. It was in force from 2008 to the end of 2021. We have left the words of that time as they were.\n\nSome of it succeeded, some did not, and in many cases nobody looked. For half a year afterwards no plan was in force at all. This is one reason why today’s plan reports every year.',
  },
  startsOn: '2008-06-01',
  endsOn: '2021-12-31',
  adoption: {
    kind: 'resolution',
    body: 'Rat der Stadt',
    decidedOn: '2008-05-29',
    title: 'Lokaler Integrationsplan',
    paperNumber: '0611/2008',
    paperUrl: 'https://example.org/ratsinfo/0611-2008',
    outcome: 'adopted',
    reason: 'Einstimmig beschlossen. Ein Bericht war vorgesehen, eine Frist dafür nicht.',
  },
  fields,
  goals,
  measures: measures2008,
  lineage: [],
}
