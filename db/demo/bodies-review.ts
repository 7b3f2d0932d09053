import type { ReviewStory } from './bodies-story.ts'

/** The first drafts go round, and what came back. One statement still waits for its answer. */
export const review: ReviewStory = {
  body: 'gruppe-bildung',
  plan: 'entwurf-2028',
  title: 'Elternabende und Lernzeit: erste Entwürfe',
  words: 'Ein Ziel und zwei Maßnahmen für den Plan ab 2028. Was fehlt, was stört, was geht so nicht?',
  openedOn: '2026-10-05',
  dueOn: '2027-01-15',
  records: ['E-B1', 'e-elternabend', 'e-lernzeit'],
  bodies: ['gruppe-soziales', 'ausschuss', 'gruppe-bildung'],
  organisations: [
    { unit: 'verbund', member: 'grace-adeyemi' },
    { unit: 'mehrsprachig', member: 'nadia-rahimi' },
  ],
  commissioners: [{ office: 'Beauftragte für Menschen mit Behinderungen', member: 'henny-brock' }],
  statements: [
    {
      party: 'gruppe-soziales',
      member: 'hana-al-masri',
      record: 'e-elternabend',
      passage: 'Eltern melden den Wunsch zwei Wochen vorher an.',
      words:
        'كثير من الأهالي لا يعرفون قبل أسبوعين إن كانوا سيحضرون. نرجو أن تكون المهلة أقصر، وأن يمكن طلب الترجمة برسالة صوتية أيضًا.',
      lang: 'ar',
      on: '2026-10-14',
      inGerman:
        'Viele Eltern wissen zwei Wochen vorher noch nicht, ob sie kommen. Wir bitten um eine kürzere Frist. Es soll auch möglich sein, die Übersetzung mit einer Sprachnachricht zu bestellen.',
      answer: {
        on: '2026-11-02',
        verdict: 'taken_up',
        reason: 'Eine Woche reicht den meisten, die dolmetschen. Die Sprachnachricht ist eine gute Idee.',
        changes: {
          from: 'Eltern melden den Wunsch zwei Wochen vorher an.',
          to: 'Eltern melden den Wunsch eine Woche vorher an, auch mit einer Sprachnachricht.',
        },
      },
    },
    {
      party: 'verbund',
      member: 'grace-adeyemi',
      record: 'e-elternabend',
      passage: 'Das Dolmetschen bezahlt die Stadt.',
      words:
        'Gut so. Aber wir wollen, dass auch die Gespräche zwischen den Elternabenden gedolmetscht werden. Dort geht es um das einzelne Kind.',
      lang: 'de',
      on: '2026-10-21',
      mandate: { by: 'Vorstand des Verbunds der Vereine', on: '2026-10-19' },
      answer: {
        on: '2026-11-02',
        verdict: 'partly',
        reason:
          'An Grundschulen ja, dort gibt es schon einen Topf dafür. Für die Kitas fehlt das Geld noch. Wir nehmen es mit in die Beratung des Haushalts.',
      },
    },
    {
      party: 'gruppe-bildung',
      member: 'elif-aksoy',
      record: 'e-lernzeit',
      passage: 'Der Raum ist an zwei Tagen in der Woche offen.',
      words: 'Haftada iki gün az. Çocukların ödevi her gün var. Oda haftada dört gün açık olsun.',
      lang: 'tr',
      on: '2026-10-26',
      inGerman:
        'Zwei Tage in der Woche sind zu wenig. Die Kinder haben jeden Tag Aufgaben. Der Raum soll an vier Tagen offen sein.',
      answer: {
        on: '2026-11-09',
        verdict: 'not',
        reason:
          'Vier Tage an fünf Schulen schaffen wir mit dem Geld nicht. Die Gruppe will lieber fünf Schulen an zwei Tagen als zwei Schulen an vier.',
      },
    },
    {
      party: 'Beauftragte für Menschen mit Behinderungen',
      member: 'henny-brock',
      record: 'e-elternabend',
      passage: 'Auf Wunsch wird gedolmetscht.',
      words: 'Das muss auch für Gebärdensprache gelten. Bitte schreiben Sie es hin, sonst fragt niemand danach.',
      lang: 'de',
      on: '2026-11-05',
      answer: {
        on: '2026-11-16',
        verdict: 'taken_up',
        reason: '',
        changes: {
          from: 'Auf Wunsch wird gedolmetscht.',
          to: 'Auf Wunsch wird gedolmetscht, auch in Gebärdensprache.',
        },
      },
    },
    {
      party: 'ausschuss',
      member: 'abdul-sesay',
      record: 'E-B1',
      words: 'Ein gutes Ziel. Es fehlt aber, woran wir in fünf Jahren merken, ob es erreicht ist.',
      lang: 'de',
      on: '2026-11-11',
    },
  ],
}
