import type { Topic } from '../../words/topic.ts'

/** Goals and measures in the infinitive: "… verständlich machen". */
export const medien: Topic = {
  key: 'medien',
  titles: ['Öffentlichkeitsarbeit und Medien', 'Medien und Kommunikation', 'Information und Öffentlichkeit'],
  introduction: [
    'Über Zuwanderung wird viel gesprochen, [mit Zugewanderten weniger|seltener mit denen, die es betrifft]. [Das gilt für Lokalzeitungen wie für das Amtsblatt|Bilder prägen sich stärker ein als Zahlen].',
    'Das städtische Presseamt verbreitet Nachrichten [bisher nur auf Deutsch|vor allem über Zeitung und Internetseite]. [Gruppen in sozialen Netzwerken erreichen ein Vielfaches|Viele erfahren zu spät davon].',
    'Der Bürgerfunk [sendet in sechs Sprachen|hat eine interkulturelle Redaktion], doch [die Finanzierung ist unsicher|die Technik ist veraltet].',
    'Eine sachliche Sprache [hilft, Gerüchten zu begegnen|nimmt Streit die Schärfe].',
  ],
  goals: [
    'Städtische Informationen [verständlich machen|mehrsprachig und barrierefrei aufbereiten]',
    'Vielfalt in Bild und Wort [selbstverständlich zeigen|ohne Klischees darstellen]',
    'Gerüchten und Falschmeldungen [schnell und sachlich begegnen|mit Fakten entgegentreten]',
    'Medien der Zugewanderten [stärken und einbeziehen|als Partner gewinnen]',
    'Erfolge der Integration [bekannt machen|öffentlich würdigen]',
    'Journalistischen Nachwuchs mit Einwanderungsgeschichte [fördern|gewinnen und ausbilden]',
  ],
  measures: [
    [
      'Leitfaden für [diskriminierungsfreie Sprache|einfache Sprache|Bildauswahl] [erarbeiten|einführen und schulen]',
      'Der Leitfaden gilt für [alle Ämter|Veröffentlichungen der Stadt] und enthält [Beispiele|eine Liste von Begriffen].',
    ],
    [
      'Newsletter [„Stadt in vielen Sprachen“|für Multiplikator*innen|] herausgeben',
      'Er erscheint [monatlich|alle sechs Wochen] und wird [über Vereine verteilt|per Messenger verschickt].',
    ],
    [
      'Faktencheck zu [Wohnungsvergabe und Sozialleistungen|Zuwanderung] [auf der Internetseite|] veröffentlichen',
      'Die häufigsten Fragen werden [kurz beantwortet|mit Zahlen belegt].',
    ],
    [
      'Bürgerfunk [interkulturell ausbauen|mit Technik ausstatten|in {ort} ansiedeln]',
      'Zwölf Redakteurinnen und Redakteure [produzieren eine Stunde in der Woche|werden geschult].',
    ],
    [
      'Fotowettbewerb [„Alltag bei uns“|in {ort}|für Schulen] ausloben',
      'Die besten Bilder werden [im Rathaus gezeigt|in städtischen Broschüren verwendet].',
    ],
    [
      'Medienrunde mit [Lokalredaktionen|Presserat und Vereinen] einrichten',
      'Zweimal im Jahr wird über [Berichterstattung|Herkunftsnennung] gesprochen.',
    ],
    [
      'Praktika in [Redaktionen|der Pressestelle|beim Lokalfernsehen] vermitteln',
      'Gesucht werden [Jugendliche|Studierende] mit [Mehrsprachigkeit|Einwanderungsgeschichte].',
    ],
    [
      'Integrationspreis [der Stadt|„Gesicht zeigen“|] vergeben',
      'Ausgezeichnet werden [drei Initiativen|Personen], [die Verleihung ist öffentlich|das Preisgeld stiftet die Sparkasse].',
    ],
  ],
  groups: ['alle Einwohner*innen', 'Redaktionen', 'Beschäftigte der Stadt', 'Vereine'],
  indicators: ['Abrufe der Faktenseite', 'Bezieher*innen des Newsletters', 'Sendestunden'],
  partners: ['Bürgerfunk', 'Lokalredaktion', 'Medienzentrum', 'Presseclub', 'Sparkasse'],
}

export const studium: Topic = {
  key: 'studium',
  titles: ['Hochschule und Wissenschaft', 'Studierende und Forschende aus aller Welt', 'Studium und Forschung'],
  introduction: [
    'An der Hochschule sind Studierende aus [neunzig|über achtzig] Ländern eingeschrieben. [Nur jede dritte Person bleibt nach dem Abschluss in der Region|Viele verlassen die Stadt nach dem Abschluss].',
    'Zimmer sind knapp, [Vermieter vorsichtig|Bürgschaften werden oft verlangt]. [Im Herbst schlafen Erstsemester in Turnhallen|Zum Semesterbeginn verschärft sich die Lage].',
    'Geflüchtete mit Studienerfahrung [fangen zu oft von vorn an|scheitern an Sprachnachweisen]. [Ein Propädeutikum besteht seit 2017|Brückenkurse sind überlaufen].',
    'Gastforschende bringen Familien mit, [die Kindergarten und Schule brauchen|deren Partner ebenfalls arbeiten wollen].',
  ],
  goals: [
    'Internationale Studierende [in der Stadt ankommen lassen|mit der Stadtgesellschaft in Kontakt bringen]',
    'Absolventinnen und Absolventen [in der Region halten|für Betriebe vor Ort gewinnen]',
    'Geflüchteten den Weg ins Studium [ebnen|erleichtern und begleiten]',
    'Wohnraum für Studierende [schaffen und bezahlbar halten|vermitteln und erweitern]',
    'Wissenschaft und Verwaltung [enger verzahnen|zum Thema Migration ins Gespräch bringen]',
    'Familien von Gastforschenden [von Anfang an unterstützen|bei Kita, Schule und Arbeit zur Seite stehen]',
  ],
  measures: [
    [
      'Buddy-Programm [für Erstsemester|mit Familien aus {ort}|] fortführen',
      'Patenschaften dauern [ein Semester|ein Jahr]; [die Stadt lädt zum Auftaktfest|Ausflüge werden bezuschusst].',
    ],
    [
      'Zimmerbörse [mit Bürgschaftsfonds|in {ort}|für Gastforschende] aufbauen',
      'Vermieterinnen und Vermieter werden [persönlich beraten|im Amtsblatt angesprochen].',
    ],
    [
      'Brückenkurs [für geflüchtete Studieninteressierte|Medizin|Ingenieurwesen] anbieten',
      'Der Kurs verbindet [Fachsprache und Mathematik|Sprache und Studientechnik].',
    ],
    [
      'Firmenkontakttag [für internationale Absolvent*innen|im Rathaus|] veranstalten',
      'Dreißig Betriebe [stellen sich vor|bieten Gespräche an].',
    ],
    [
      'Doppelkarriere-Beratung [für Partner*innen|in zwei Sprachen|] einrichten',
      'Die Beratung [prüft Abschlüsse|knüpft Kontakte] und [begleitet Bewerbungen|hilft bei der Kita-Suche].',
    ],
    [
      'Ausländerbehörde [auf dem Campus vertreten|mit Sprechstunde für Studierende versehen]',
      'Verlängerungen werden [an einem Tag der Woche|zu Semesterbeginn gebündelt] bearbeitet.',
    ],
    [
      'Forschungswerkstatt [Migration vor Ort|„Stadt erforscht sich selbst“|] gründen',
      'Abschlussarbeiten [beantworten Fragen der Ämter|werten städtische Daten aus].',
    ],
    [
      'Kinderuniversität [in {ort}|mehrsprachig|für Grundschulen] ausweiten',
      'Forschende [erzählen aus ihrer Heimat|führen Versuche vor].',
    ],
  ],
  groups: ['internationale Studierende', 'Gastforschende', 'geflüchtete Studieninteressierte'],
  indicators: ['Verbleibsquote', 'vermittelte Zimmer', 'Teilnehmende der Brückenkurse'],
  partners: ['Hochschule', 'Studierendenwerk', 'International Office', 'IHK', 'Studierendenparlament'],
}
