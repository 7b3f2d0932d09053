import type { GoalStory } from './story.ts'

export const goalsSozialesDemokratie: GoalStory[] = [
  {
    key: 'S1',
    slug: 'miteinander-und-wir-gefuehl-in-den-quartieren',
    short: { de: 'Gute Nachbarschaft auf Augenhöhe', en: 'Good neighbours as equals' },
    wording: {
      de: 'In den Quartieren stärken wir ein gleichberechtigtes Miteinander und ebenso das „Wir-Gefühl“.',
      en: 'In the neighbourhoods we strengthen a life together on equal terms and likewise the “sense of we”.',
    },
    description: {
      de: 'Nachbar*innen kennen sich, helfen sich und entscheiden gemeinsam, was im Viertel geschieht. Niemand ist dabei nur Gast.',
      en: 'Neighbours know each other, help each other and decide together what happens in the neighbourhood. Nobody is merely a guest.',
    },
    from: [
      {
        key: '2008-S1',
        kind: 'split',
        reason: 'Das Viertel und die ganze Stadt brauchen Verschiedenes. Was das Viertel angeht, steht jetzt hier.',
      },
    ],
  },
  {
    key: 'S2',
    slug: 'soziale-lagen-und-armut',
    short: { de: 'Armut und Migration zusammen sehen', en: 'Seeing poverty and migration together' },
    wording: {
      de: 'Auf Armut und besondere soziale Lagen, die im Kontext von Migration stehen, geht die Stadt stärker ein.',
      en: 'The city responds more strongly to poverty and particular social situations that stand in the context of migration.',
    },
    description: {
      de: 'Geld, das zustehen würde, wird oft nicht beantragt. Schulden wachsen, weil ein Brief nicht verstanden wurde. Wir zeigen zuerst, welche Hilfe es gibt, und keine Karte der Armut.',
      en: 'Money that people are entitled to is often not applied for. Debts grow because a letter was not understood. We show first what help there is, and no map of poverty.',
    },
  },
  {
    key: 'S3',
    slug: 'gesundheit-und-pflege',
    short: { de: 'Gesundheit und Pflege, die man erreicht', en: 'Health and care within reach' },
    wording: {
      de: 'Menschen mit internationaler Geschichte finden besser Zugang zum Gesundheitssystem und zum Pflegesystem.',
      en: 'People with an international history find better access to the health system and to the care system.',
    },
    description: {
      de: 'Das sind zwei Systeme mit zwei Türen: Arzt und Klinik auf der einen Seite, Pflege zu Hause oder im Heim auf der anderen. Für beide muss man wissen, wie man hineinkommt, und verstanden werden.',
      en: 'These are two systems with two doors: doctors and hospitals on one side, care at home or in a home on the other. For both one must know how to get in, and be understood.',
    },
    from: [
      {
        key: '2008-S4',
        kind: 'continue',
        reason: 'Was 2008 nur für das Alter galt, gilt jetzt für jedes Alter, und Pflege ist ausdrücklich genannt.',
      },
    ],
  },
  {
    key: 'S4',
    slug: 'ehrenamt-und-engagement',
    short: { de: 'Ehrenamt für alle, die hier leben', en: 'Volunteering for all who live here' },
    wording: {
      de: 'Wir stärken das Ehrenamt und das Engagement für die Stadtgesellschaft, besonders bei Eingewanderten und ihren Kindern.',
      en: 'We strengthen volunteering and commitment to the society of our city, particularly among immigrants and their children.',
    },
    description: {
      de: 'Viele helfen längst: in der Gemeinde, in der Familie, im Treppenhaus. Das zählt als Engagement. Wer mehr tun will, findet leichter einen Platz, eine Versicherung und ein Dankeschön.',
      en: 'Many have long been helping: in the congregation, in the family, in the stairwell. That counts as commitment. Those who want to do more find a place, insurance cover and a thank-you more easily.',
    },
    from: [
      {
        key: '2008-K3',
        kind: 'split',
        reason: 'Die Förderung der Menschen, die sich im Verein einsetzen, ist jetzt ein eigenes Ziel.',
      },
    ],
  },
  {
    key: 'S5',
    slug: 'beratung-betreuung-versorgung',
    short: { de: 'Beratung, die alle gut bedient', en: 'Advice that serves everyone well' },
    wording: {
      de: 'Beratung, Betreuung und Versorgung der Musterstädter*innen werden besser, ganz im Zeichen der interkulturellen Öffnung.',
      en: 'Advice, support and provision for the people of Musterstadt improve, in the spirit of intercultural opening.',
    },
    description: {
      de: 'Es braucht keine Sonderberatung für jede Gruppe. Die normale Beratung soll für alle passen: mit Sprachmittlung, mit offenen Zeiten und ohne Vorurteil.',
      en: 'There is no need for special advice for each group. Ordinary advice should fit everybody: with interpreting, with open hours and without prejudice.',
    },
    from: [
      {
        key: '2008-S2',
        kind: 'continue',
        reason: 'Das Ziel gilt weiter und nennt jetzt auch Betreuung und Versorgung.',
      },
    ],
  },
  {
    key: 'S6',
    slug: 'bezahlbares-wohnen-und-wohnformen',
    short: { de: 'Bezahlbare und passende Wohnungen', en: 'Affordable and fitting homes' },
    wording: {
      de: 'Stärker gefördert werden bezahlbares Wohnen und differenzierte Wohnformen, die dem Bedarf gerecht werden.',
      en: 'Affordable housing, and varied forms of housing that meet people’s needs, are supported more strongly.',
    },
    description: {
      de: 'Eine große Familie braucht etwas anderes als eine Auszubildende oder ein altes Paar. Alle drei brauchen eine Miete, die sie zahlen können. Bauen dauert; Hilfe bei der Suche kann sofort beginnen.',
      en: 'A large family needs something other than an apprentice or an elderly couple. All three need a rent they can pay. Building takes time; help with the search can begin at once.',
    },
    crossReferences: [
      {
        paper: 'Wohnraumkonzept Musterstadt',
        passage: 'Leitlinie 3, geförderter Neubau',
        url: 'https://example.org/strategien/wohnraumkonzept',
      },
    ],
    from: [
      {
        key: '2008-S3',
        kind: 'continue',
        reason: '2008 stand nur die Beratung im Text. Jetzt geht es um die Wohnungen selbst.',
      },
    ],
  },
  {
    key: 'D1',
    slug: 'demokratie-und-menschenrechtsbildung',
    short: { de: 'Demokratie und Menschenrechte lernen', en: 'Learning democracy and human rights' },
    wording: {
      de: 'Programme der Demokratie- und Menschenrechtsbildung sollen leichter zugänglich sein und in ihrer Qualität besser werden.',
      en: 'Programmes of democracy and human-rights education should be easier to access and improve in quality.',
    },
    description: {
      de: 'Gute Programme erreichen oft die, die schon überzeugt sind. Wir wollen auch in die Berufsschule, den Sportverein und den Deutschkurs. Und wir prüfen, ob sie etwas taugen.',
      en: 'Good programmes often reach those who are already convinced. We want to get into the vocational school, the sports club and the German course as well. And we check whether they are any good.',
    },
  },
  {
    key: 'D2',
    slug: 'gegen-rassismus-und-jede-diskriminierung',
    short: { de: 'Rassismus und Diskriminierung bekämpfen', en: 'Fighting racism and discrimination' },
    wording: {
      de: 'Den Kampf gegen Rassismus und gegen alle anderen Formen von Diskriminierung stärkt die Stadt strukturell.',
      en: 'The city strengthens the fight against racism and against all other forms of discrimination structurally.',
    },
    description: {
      de: 'Strukturell heißt: nicht nur Plakate und Aktionstage, sondern Stellen, Regeln, Beschwerdewege und Folgen. Die Stadt antwortet öffentlich auf jede Empfehlung, die sie bekommt.',
      en: 'Structurally means: not only posters and days of action, but posts, rules, ways to complain and consequences. The city answers publicly to every recommendation it receives.',
    },
    from: [
      {
        key: '2008-D1',
        kind: 'split',
        reason: '2008 war nur von Benachteiligung die Rede. Jetzt heißt die Sache beim Namen: Rassismus.',
      },
    ],
  },
  {
    key: 'D3',
    slug: 'lebendige-demokratie',
    short: { de: 'Eine lebendige Demokratie', en: 'A lively democracy' },
    wording: {
      de: 'Unsere Stadt strebt nach einer lebendigen Demokratie.',
      en: 'Our city strives for a lively democracy.',
    },
    description: {
      de: 'Wer etwas vorschlägt, bekommt eine Antwort, öffentlich und mit Grund. Das gilt auch für alle, die nicht wählen dürfen.',
      en: 'Whoever proposes something gets an answer, in public and with a reason. That also goes for all those who are not allowed to vote.',
    },
    from: [
      {
        key: '2008-D2',
        kind: 'continue',
        reason: 'Aus der Beteiligung einer Gruppe ist ein Ziel für die ganze Stadt geworden.',
      },
    ],
  },
  {
    key: 'D4',
    slug: 'qualitaet-der-antidiskriminierungsarbeit',
    short: { de: 'Gute Antidiskriminierungsarbeit', en: 'Good anti-discrimination work' },
    wording: {
      de: 'Für die Antidiskriminierungsarbeit in Musterstadt gelten bessere Qualitätsstandards als bisher.',
      en: 'Better quality standards than before apply to anti-discrimination work in Musterstadt.',
    },
    description: {
      de: 'Wer Rat sucht, trifft auf ausgebildete, unabhängige Berater*innen. Sie handeln nur mit Auftrag, schweigen über das Gehörte und melden sich schnell zurück.',
      en: 'Those who seek advice meet trained, independent counsellors. They act only on instruction, keep what they hear to themselves and get back quickly.',
    },
    from: [
      {
        key: '2008-D1',
        kind: 'split',
        reason: 'Nach dem alten Plan war offen, was gute Beratung ausmacht. Dafür gibt es jetzt ein eigenes Ziel.',
      },
    ],
  },
  {
    key: 'D5',
    slug: 'postmigrantische-gesellschaft',
    short: { de: 'Einwanderungsstadt sein', en: 'Being a city of immigration' },
    wording: {
      de: 'Musterstadt verwirklicht das Ziel, postmigrantische Gesellschaft und Einwanderungsstadt zu sein.',
      en: 'Musterstadt makes real its aim of being a post-migrant society and a city of immigration.',
    },
    description: {
      de: 'Einwanderung ist hier keine Ausnahme mehr, sondern Teil der eigenen Geschichte. Die Frage ist nicht, wer dazukommt, sondern wie alle zusammen entscheiden. Ob das gelingt, sagt keine Kennzahl.',
      en: 'Immigration is no longer an exception here but part of our own history. The question is not who is joining, but how all decide together. No single figure tells whether this succeeds.',
    },
  },
]
