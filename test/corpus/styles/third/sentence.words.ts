import type { Topic } from '../../words/topic.ts'

/** Goals say what should be; a measure's title is a whole sentence. */
export const inklusion: Topic = {
  key: 'inklusion',
  titles: ['Inklusion und Behinderung', 'Menschen mit Behinderung und Migrationsgeschichte', 'Inklusion und Vielfalt'],
  introduction: [
    'Wer zugewandert ist und mit einer Behinderung lebt, stößt auf doppelte Hürden. [Anträge auf Hilfsmittel werden seltener gestellt|Viele Ansprüche sind unbekannt].',
    'Die Einrichtungen der Behindertenhilfe erreichen [bisher nur wenige Familien mit Einwanderungsgeschichte|Zugewanderte kaum]. [Als Gründe werden Sprache, Scham und Unkenntnis genannt|Eine Auswertung steht aus].',
    'In den Unterkünften leben [rund fünfzig|etwa vierzig] Menschen mit [anerkannter|schwerer] Behinderung; [nicht jede Unterkunft ist barrierefrei|zwei Häuser haben einen Aufzug].',
    'Selbsthilfegruppen [wünschen sich Austausch mit den Migrantenvereinen|arbeiten fast nur auf Deutsch].',
  ],
  goals: [
    'Familien mit behinderten Kindern sollen [frühzeitig|von Anfang an] wissen, welche Hilfen ihnen [zustehen|offenstehen]',
    'Unterkünfte und Beratungsstellen sollen [ohne Barrieren zugänglich sein|für Menschen im Rollstuhl erreichbar sein]',
    'Die Träger der Behindertenhilfe sollen sich [interkulturell öffnen|auf Mehrsprachigkeit einstellen]',
    'Gehörlose und blinde Zugewanderte sollen [Sprachkurse finden, die für sie gemacht sind|die deutsche Gebärdensprache oder Brailleschrift erlernen können]',
    'Selbsthilfe soll auch in [anderen Sprachen|den Communitys] [möglich sein|entstehen]',
    'Menschen mit seelischer Erkrankung sollen [ohne lange Wartezeit behandelt werden|Hilfe finden, bevor es zur Krise kommt]',
  ],
  measures: [
    [
      'Die Stadt richtet eine [mehrsprachige Teilhabeberatung|Lotsenstelle für Familien mit behinderten Kindern] ein',
      'Beraten wird [durch Betroffene selbst|im Familienzentrum], auf Wunsch [zu Hause|mit Dolmetscherin].',
    ],
    [
      'Das Gesundheitsamt bietet Untersuchungen [in Unterkünften|in {ort}|mit Sprachmittlung] an',
      'Entwicklungsverzögerungen sollen [früh erkannt|nicht übersehen] werden.',
    ],
    [
      'Die Volkshochschule entwickelt Kurse für [Gehörlose|blinde und sehbehinderte Zugewanderte|Menschen mit Lernschwierigkeiten]',
      'Die Gruppen sind [klein|auf sechs Personen begrenzt], die Räume [barrierefrei|entsprechend ausgestattet].',
    ],
    [
      'Die Träger der Behindertenhilfe schulen ihr Personal in [kultursensibler Pflege|einfacher Sprache|Flucht und Trauma]',
      'Die Schulung wird [gemeinsam ausgeschrieben|vom Land gefördert].',
    ],
    [
      'Der Behindertenbeirat [öffnet sich für Vertreter*innen der Migrantenvereine|tagt einmal im Jahr mit dem Integrationsrat]',
      'Beide Gremien [beraten gemeinsame Vorhaben|legen eine Tagesordnung fest].',
    ],
    [
      'Das Bauamt prüft alle Unterkünfte auf Barrierefreiheit [und rüstet zwei davon nach|nach einheitlicher Liste|]',
      'Die Prüfung erfolgt [mit Fachleuten in eigener Sache|durch eine Begehung].',
    ],
    [
      'Die Stadt übersetzt den Wegweiser für Menschen mit Behinderung in [fünf|sieben] Sprachen',
      'Der Wegweiser nennt [Anlaufstellen und Ansprüche|Hilfen vom Parkausweis bis zur Assistenz].',
    ],
    [
      'Eine Selbsthilfegruppe für [arabischsprachige Eltern|Angehörige seelisch Erkrankter] wird [in {ort}|] aufgebaut',
      'Die Kontaktstelle stellt [Räume und eine Moderation|die Begleitung der ersten zehn Treffen].',
    ],
  ],
  groups: ['Familien mit behinderten Kindern', 'Gehörlose', 'Menschen mit seelischer Erkrankung'],
  indicators: ['beratene Familien', 'Anteil barrierefreier Unterkünfte', 'geschulte Beschäftigte'],
  partners: [
    'Lebenshilfe',
    'Teilhabeberatung',
    'Behindertenbeirat',
    'Frühförderstelle',
    'Sozialpsychiatrischer Dienst',
  ],
}

export const sicherheit: Topic = {
  key: 'sicherheit',
  titles: ['Sicherheit und Prävention', 'Sicher leben', 'Prävention und Zusammenleben'],
  introduction: [
    'Sicherheit ist mehr als die Zahl der Straftaten. [Wer sich in seinem Viertel fremd fühlt, fühlt sich auch unsicher|Beleuchtung, Sauberkeit und Nachbarschaft spielen eine große Rolle].',
    'Der Präventionsrat hat [2020|2021] seine Arbeit neu geordnet. [Migrantenvereine sind darin bislang nicht vertreten|Ein Sitz für die Vereine wurde geschaffen].',
    'Die Polizei [wirbt gezielt um Nachwuchs mit Mehrsprachigkeit|sucht den Kontakt zu Gemeinden und Vereinen].',
    'Angriffe auf Menschen und Einrichtungen [werden nicht immer angezeigt|haben zugenommen]. [Betroffene wünschen sich klare Ansprechstellen|Vertrauen wächst langsam].',
  ],
  goals: [
    'Alle Menschen sollen sich im öffentlichen Raum [zu jeder Tageszeit|unabhängig von Herkunft und Aussehen] sicher fühlen',
    'Polizei und Ordnungsdienst sollen [die Vielfalt der Stadt abbilden|mehrsprachig ansprechbar sein]',
    'Jugendliche sollen [gar nicht erst straffällig werden|Auswege kennen, bevor sie straffällig werden]',
    'Betroffene von Hass sollen [schnell Hilfe finden|ernst genommen und geschützt werden]',
    'Einrichtungen der Religionsgemeinschaften sollen [geschützt sein|ein Schutzkonzept haben]',
    'Opfer von Menschenhandel und Ausbeutung sollen [erkannt und beraten werden|einen sicheren Ort finden]',
  ],
  measures: [
    [
      'Der Präventionsrat nimmt [zwei Vertreter*innen der Migrantenvereine|Jugendliche als Mitglieder] auf',
      'Die Satzung wird [im Frühjahr|zum Jahreswechsel] geändert.',
    ],
    [
      'Polizei und Vereine laden zum Sicherheitsspaziergang [durch {ort}|am Abend|für Frauen] ein',
      'Auf einem Plan werden [dunkle Ecken|Orte, die Angst machen,] vermerkt und [abgearbeitet|dem Bauhof gemeldet].',
    ],
    [
      'Das Jugendamt baut ein Anti-Gewalt-Training [an drei Schulen|in {ort}|für Mädchen] auf',
      'Trainiert wird in [zehn|acht] Einheiten, [Eltern werden einbezogen|mit Rollenspielen].',
    ],
    [
      'Die Stadt unterstützt Religionsgemeinschaften bei [Schutzkonzepten|baulicher Sicherung]',
      'Zuschüsse gibt es für [Türen und Kameras|Beratung und Technik].',
    ],
    [
      'Der Ordnungsdienst stellt [mehrsprachiges Personal|vier Nachwuchskräfte mit Sprachkenntnissen] ein',
      'Die Ausschreibung [nennt die gesuchten Sprachen|wird über Vereine verbreitet].',
    ],
    [
      'Eine Beratungsstelle für [Opfer von Ausbeutung|Betroffene rechter Gewalt] eröffnet [in {ort}|eine Außenstelle]',
      'Sie berät [anonym|auch nachts am Telefon] und [begleitet zu Gericht|vermittelt Schutzwohnungen].',
    ],
    [
      'Feuerwehr und Rettungsdienst erklären den Notruf [in einfachen Bildern|in Sprachkursen|auf Festen in {ort}]',
      'Teilnehmende [üben einen Anruf|besichtigen die Wache].',
    ],
    [
      'Die Stadt legt [jährlich|alle zwei Jahre] einen [Lagebericht zu Hasskriminalität|Präventionsbericht] vor',
      'Der Bericht wird [öffentlich vorgestellt|mit Betroffenen besprochen].',
    ],
  ],
  groups: ['Jugendliche', 'Betroffene von Gewalt', 'Religionsgemeinschaften', 'alle Bürger*innen'],
  indicators: ['Sicherheitsgefühl in der Umfrage', 'geschulte Jugendliche', 'Zahl der Beratungen'],
  partners: ['Polizeiinspektion', 'Präventionsrat', 'Opferhilfe e. V.', 'Feuerwehr', 'Schulen'],
}
