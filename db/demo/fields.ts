import type { FieldStory } from './story.ts'

/** The six fields of today's edition. B9, D5 and B11 are shared: one goal, shown in several fields, each in its own order. */
export const fields: FieldStory[] = [
  {
    code: 'B',
    slug: 'bildung',
    title: { de: 'Bildung', en: 'Education' },
    summary: {
      de: 'Lernen können, ein Leben lang, gleich woher die Familie kommt.',
      en: 'Being able to learn, all life long, wherever the family comes from.',
    },
    introduction: {
      de: 'Wer lernen darf, kann sich entwickeln und mitreden. Das gilt für das Kind in der Kita ebenso wie für die Großmutter, die jetzt erst lesen lernt. Noch hängt es in Musterstadt zu oft am Elternhaus, wie weit jemand kommt. Damit finden wir uns nicht ab.\n\nKitas, Schulen, Jugendarbeit und Volkshochschule öffnen sich deshalb weiter, so weit die Stadt das selbst in der Hand hat: Über Lehrpläne und Lehrkräfte entscheidet das Land. Wege sollen nirgends enden, auch nicht für junge Menschen, deren Familien schon lange hier sind. Wir bauen Hürden ab, beraten besser und geben denen mehr Spielraum, die Ausgrenzung erleben oder am Rand stehen.',
      en: 'People who are able to learn can grow and have a say. That goes for the child in day care just as for the grandmother who is only now learning to read. In Musterstadt, how far someone gets still depends too often on their parents’ home. We do not accept that.\n\nDay care, schools, youth work and adult education therefore continue to open up, as far as this lies in the city’s own hands: curricula and teachers are decided by the state government. No path should be a dead end, not for young people either whose families have long been at home here. We remove hurdles, give better advice and give more room to those who face exclusion or stand at the margins.',
    },
    goals: ['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8', 'B9', 'B10', 'B11', 'B12'],
  },
  {
    code: 'S',
    slug: 'soziales',
    title: { de: 'Soziales', en: 'Social Affairs' },
    summary: {
      de: 'Gut leben können: mit Nachbar*innen, mit Rat und Hilfe, mit einer Wohnung.',
      en: 'Being able to live well: with neighbours, with advice and help, with a home.',
    },
    introduction: {
      de: 'Wer hier wohnt, gehört dazu. Das muss man im Alltag merken: auf dem Amt, in der Arztpraxis, in der Schule der Kinder, bei der Arbeit, im Theater und im Treppenhaus. Dafür braucht es verständliche Auskunft, Menschen, die man kennt, und Hilfe, die erreichbar ist, bevor aus einer Sorge eine Notlage wird.\n\nDazugehören heißt auch: selbst etwas tun und für sich selbst sprechen. Deshalb stehen in diesem Feld die Hilfe und das Ehrenamt nebeneinander. Wer gestern Rat gesucht hat, gibt ihn vielleicht morgen weiter. Dieser Weg soll allen offenstehen, die in Musterstadt leben.',
      en: 'Whoever lives here belongs here. It must be felt in everyday life: at the office counter, in the doctor’s practice, at the children’s school, at work, in the theatre and in the stairwell. That takes information people can understand, people one knows, and help within reach before a worry turns into an emergency.\n\nBelonging also means doing something oneself and speaking for oneself. That is why help and volunteering stand side by side in this field. Someone who looked for advice yesterday may be passing it on tomorrow. This path should be open to everybody who lives in Musterstadt.',
    },
    goals: ['S1', 'S2', 'S3', 'S4', 'S5', 'S6', 'B9'],
  },
  {
    code: 'D',
    slug: 'demokratie',
    title: { de: 'Demokratie', en: 'Democracy' },
    summary: {
      de: 'Gleiche Rechte im Alltag, offene Ohren in der Politik, kein Platz für Rassismus.',
      en: 'Equal rights in everyday life, open ears in politics, no room for racism.',
    },
    introduction: {
      de: 'Menschenrechte sind nicht nur etwas für Festreden. Sie entscheiden, ob jemand die Wohnung bekommt, ob die Lehrerin nachfragt und ob eine Beschwerde Folgen hat. Dieses Feld sagt, woran sich alle halten, die im Namen der Stadt handeln, und wie mehr Menschen in der Politik mitentscheiden.\n\nRassismus ist keine Sache weniger Unbelehrbarer. Er steckt auch in Abläufen, Formularen und Gewohnheiten. Wir hören zuerst denen zu, die ihn erleben, und ändern dann die Abläufe. Streit gehört zur Demokratie. Wir führen ihn so, dass danach noch alle an einem Tisch sitzen können.',
      en: 'Human rights are not just for speeches on festive days. They decide who gets the flat, whether the teacher asks again and whether a complaint has consequences. This field says what everyone acting on the city’s behalf abides by, and how more people get to share in political decisions.\n\nRacism is not a matter of a few incorrigible people. It also sits in procedures, forms and habits. We first listen to those who experience it, and then we change the procedures. Argument is part of democracy. We conduct it in such a way that afterwards everyone can still sit at one table.',
    },
    goals: ['D1', 'D2', 'D3', 'D4', 'D5'],
  },
  {
    code: 'K',
    slug: 'stadtleben-und-kultur',
    title: { de: 'Stadtleben und Kultur', en: 'City Life and Culture' },
    summary: {
      de: 'Eine Stadt, in der man sich trifft, und in der man auch vorkommt.',
      en: 'A city where people meet, and where they also find themselves.',
    },
    introduction: {
      de: 'Musterstadt klingt, glaubt, kocht und spielt auf viele Arten. Auf den Bühnen, in den Vereinsvorständen und in der Zeitung sieht man davon zu wenig. Vor allem junge Leute und alle, deren Eltern oder Großeltern eingewandert sind, sollen sich dort wiederfinden und selbst bestimmen, was gezeigt wird.\n\nBegegnung beginnt vor der Haustür: auf dem Bolzplatz, im Chor, beim offenen Abend der Gemeinde, im leeren Laden um die Ecke. Dort setzen wir an. Zugleich ändern wir, was hinter den Kulissen entscheidet: wer in Jurys sitzt, wer Fördergeld bekommt und wie Verbände, Redaktionen und Ämter arbeiten.',
      en: 'Musterstadt sounds, believes, cooks and plays in many ways. Too little of this is seen on its stages, on the boards of its clubs and in its newspaper. Above all young people, and everyone whose parents or grandparents came here from elsewhere, should find themselves there and decide for themselves what is shown.\n\nMeeting begins on the doorstep: at the football pitch, in the choir, at a congregation’s open evening, in the empty shop round the corner. That is where we start. At the same time we change what decides behind the scenes: who sits on juries, who gets grants, and how federations, newsrooms and offices work.',
    },
    goals: ['K1', 'K2', 'K3', 'K4', 'K5', 'D5', 'B9', 'B11'],
  },
  {
    code: 'W',
    slug: 'wirtschaft',
    title: { de: 'Wirtschaft', en: 'Economy' },
    summary: {
      de: 'Vom eigenen Geld leben können, lernen, gründen, Arbeit geben.',
      en: 'Being able to live on one’s own money, to train, to found, to give work.',
    },
    introduction: {
      de: 'Mit leerem Konto geht kaum jemand in die Stadtteilversammlung. Ein sicheres Einkommen macht den Kopf frei für alles andere. Deshalb gehören Arbeit, Ausbildung und Selbstständigkeit in diesen Plan und nicht nur in den Wirtschaftsbericht.\n\nViele Betriebe in Musterstadt sind von Menschen gegründet worden, die selbst oder deren Eltern eingewandert sind. Sie bilden aus, liefern, bauen und pflegen. Wir zeigen sie, wenn sie das wollen, denn wer jemanden kennt, der es geschafft hat, traut sich eher. Und wir räumen aus dem Weg, was unnötig aufhält: fremde Formulare, ferne Termine, nicht anerkannte Zeugnisse.',
      en: 'Hardly anyone with an empty account goes to the district meeting. A secure income clears the mind for everything else. That is why work, training and self-employment belong in this plan and not only in the economic report.\n\nMany businesses in Musterstadt were founded by people who came here themselves or whose parents did. They train, deliver, build and care. We show them if they wish, for those who know someone who has made it are more likely to dare. And we clear away what holds people up for no good reason: unfamiliar forms, distant appointments, certificates that are not recognised.',
    },
    goals: ['W1', 'W2', 'W3', 'W4', 'W5'],
  },
  {
    code: 'V',
    slug: 'stadtverwaltung-und-interkulturelle-oeffnung',
    title: {
      de: 'Stadtverwaltung und interkulturelle Öffnung',
      en: 'City Administration and Intercultural Opening',
    },
    summary: {
      de: 'Ein Rathaus, das alle gleich gut bedient und in dem alle arbeiten können.',
      en: 'A city hall that serves everyone equally well and where everyone can work.',
    },
    introduction: {
      de: 'Schon 2008 hat sich das Rathaus vorgenommen, sich zu öffnen. Geschult wurde viel, geändert zu wenig. Darum fängt dieser Plan bei den Abläufen an: beim Brief, beim Schalter, bei der Warteschlange. Jeder Mensch in Musterstadt bekommt die gleiche gute Leistung. Das ist kein Entgegenkommen, sondern ein Gebot der Verfassung.\n\nDie zweite Aufgabe: Im Rathaus sollen Menschen arbeiten, wie sie auch in der Stadt leben. Darüber entscheidet sich viel, wenn junge Leute sich um eine Ausbildung bewerben. Also schauen wir auf Anzeigen, Tests und Gespräche und nicht auf die Bewerber*innen, wenn etwas nicht gelingt.',
      en: 'As early as 2008 city hall resolved to open up. Much was taught, too little was changed. That is why this plan starts with the procedures: the letter, the counter, the queue. Every person in Musterstadt receives the same good service. That is not a favour but a command of the constitution.\n\nThe second task: the people working in city hall should be like the people living in the city. Much of this is decided when young people apply for training. So when something fails we look at advertisements, tests and interviews, and not at the applicants.',
    },
    goals: ['V1', 'V2'],
  },
]
