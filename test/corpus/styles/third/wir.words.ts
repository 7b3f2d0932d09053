import type { Topic } from '../../words/topic.ts'

/** Goals that say "wir", often in two sentences; measures as a town's own people would call them. */
export const quartier: Topic = {
  key: 'quartier',
  titles: ['Leben im Quartier', 'Miteinander im Stadtteil', 'Begegnung vor der Haustür'],
  introduction: [
    'Zusammenhalt entsteht im Treppenhaus, auf dem Spielplatz und an der Bushaltestelle. [Dort entscheidet sich, ob aus Nebeneinander ein Miteinander wird|Dort lernt man sich kennen oder geht aneinander vorbei].',
    'In [drei|zwei] Stadtteilen gibt es [seit 2016|seit 2018] ein Quartiersbüro, in den übrigen [hängt viel von Einzelnen ab|fehlen Räume und feste Ansprechpersonen].',
    'Bei den Stadtteilgesprächen wünschten sich die meisten [einen Ort ohne Verzehrzwang|saubere Plätze und mehr Bänke]; [nur wenige nannten Konflikte unter Nachbarn|Streit um Lärm wurde ebenfalls genannt].',
    'Wer umzieht, verliert oft alle Kontakte. [Familien mit kleinen Kindern finden schneller Anschluss als Alleinstehende|Besonders Alleinstehende bleiben lange für sich].',
  ],
  goals: [
    'Wir schaffen in jedem Stadtteil einen Ort, an dem man sich ohne Anlass trifft. [Niemand muss dafür etwas kaufen|Eine Mitgliedschaft braucht es dafür nicht]',
    'Wir [begrüßen neue Nachbarinnen und Nachbarn persönlich|gehen auf neue Nachbarinnen und Nachbarn zu] und [zeigen ihnen ihren Stadtteil|stellen ihnen ihr Viertel vor]',
    'Wir [klären Konflikte im Gespräch|lösen Streit, bevor er vor Gericht landet]. Dafür stehen [geschulte Vermittlerinnen und Vermittler|Schlichterinnen und Schlichter] bereit',
    'Wir planen Plätze und Grünanlagen gemeinsam mit denen, die [sie nutzen|dort wohnen]',
    'Wir feiern [die Feste vieler Kulturen|gemeinsam] und achten darauf, dass [alle eingeladen sind|auch die Stillen kommen]',
    'Wir unterstützen Initiativen [mit Raum, Geld und Rat|schnell und ohne lange Formulare]',
  ],
  measures: [
    [
      'Nachbarschaftscafé [{ort}|im Gemeindehaus|auf Rädern]',
      'Das Café öffnet [an zwei Nachmittagen|jeden Samstag]; [Kuchen bringt mit, wer mag|Getränke kosten einen Euro].',
    ],
    [
      'Willkommensspaziergang [durch {ort}|für Neubürger*innen|mit dem Quartiersbüro]',
      'Gezeigt werden [Schule, Bücherei und Wochenmarkt|die Orte, die man im Alltag braucht]; [gedolmetscht wird nach Bedarf|die Runde dauert zwei Stunden].',
    ],
    [
      'Hausflurgespräche [in {ort}|mit der Baugenossenschaft|]',
      'Ein Team klingelt an [jeder Tür|vierhundert Türen] und fragt, [was gut läuft und was fehlt|worüber man sich ärgert].',
    ],
    [
      'Schlichtungsstelle [{ort}|für Nachbarschaftskonflikte|im Bürgerhaus]',
      'Zwei Ehrenamtliche hören [beide Seiten|alle Beteiligten] an und [schlagen eine Lösung vor|vereinbaren Regeln].',
    ],
    [
      'Lange Tafel [der Kulturen|in {ort}|auf dem Marktplatz]',
      'Einmal im Jahr wird [auf der Straße|an hundert Metern Tisch] gegessen; [jede Gruppe bringt ein Gericht mit|die Feuerwehr sperrt ab].',
    ],
    [
      'Spielplatzpatenschaft [in {ort}|mit zwei Kitas|]',
      'Familien [sehen nach dem Rechten|planen mit dem Bauhof], und [Geräte werden gemeinsam ausgesucht|Schäden werden rasch gemeldet].',
    ],
    [
      'Topf für kleine Ideen [{ort}|der Stadtteilkonferenz|]',
      'Bis zu [300|500] Euro gibt es [ohne Antrag, nach einem Gespräch|binnen zehn Tagen].',
    ],
    [
      'Schlüsselbund: offene Räume [in {ort}|nach Feierabend|]',
      'Schulen, Gemeinden und Vereine [öffnen abends Räume für Gruppen|teilen ihre Räume über einen gemeinsamen Kalender].',
    ],
  ],
  groups: ['Neubürger*innen', 'Familien', 'Alleinstehende', 'Nachbarschaften'],
  indicators: ['Besuche im Nachbarschaftscafé', 'Zahl der Patenschaften', 'geschlichtete Fälle'],
  partners: ['Baugenossenschaft', 'Kirchengemeinden', 'Quartiersbüro', 'Mieterverein', 'Freiwillige Feuerwehr'],
}

export const klima: Topic = {
  key: 'klima',
  titles: ['Natur, Garten und Klima', 'Umwelt für alle', 'Klima und Umwelt gemeinsam'],
  introduction: [
    'Hitze, Lärm und schlechte Luft treffen vor allem [enge Wohnviertel|Straßen, in denen die Mieten niedrig sind]. [Dort leben viele Familien mit Einwanderungsgeschichte|Dort gibt es die wenigsten Gärten].',
    'Viele Zugewanderte bringen [Wissen aus der Landwirtschaft|Erfahrung im Reparieren und Wiederverwenden] mit, das [bisher niemand abruft|kaum gefragt ist].',
    'Umweltverbände haben [wenige Mitglieder mit Migrationsgeschichte|Mühe, neue Gruppen anzusprechen]. [Das wollen sie ändern|Sie suchen das Gespräch mit den Kulturvereinen].',
    'Die Energiepreise des Winters [2022|2022/23] haben gezeigt, wie [wichtig verständliche Beratung ist|schnell Haushalte in Not geraten].',
  ],
  goals: [
    'Wir machen Naturerlebnisse allen Kindern zugänglich. [Ein Waldtag kostet nichts|Kein Kind bleibt wegen der Kosten zu Hause]',
    'Wir senken die Energiekosten [einkommensarmer Haushalte|in den Haushalten mit wenig Geld] durch [Beratung in vielen Sprachen|Rat vor Ort]',
    'Wir verwandeln Brachen in Gärten, die [von Menschen aus aller Welt bestellt werden|der ganzen Nachbarschaft gehören]',
    'Wir [nehmen das Wissen Zugewanderter ernst|lernen von den Erfahrungen Zugewanderter] und [beteiligen sie am Klimaplan|fragen sie als Fachleute]',
    'Wir reparieren statt wegzuwerfen, und [verbinden das mit Sprachpraxis|üben dabei gemeinsam Deutsch]',
    'Wir schützen [ältere und kranke Menschen|Kinder und Ältere] vor Hitze, [auch wenn sie kein Deutsch lesen|unabhängig von ihrer Sprache]',
  ],
  measures: [
    [
      'Interkultureller Garten [{ort}|am Bahndamm|auf dem alten Sportplatz]',
      'Vergeben werden [dreißig|vierzig] Beete; [Wasser und Werkzeug stellt die Stadt|ein Verein verwaltet die Parzellen].',
    ],
    [
      'Stromspar-Check [in acht Sprachen|mit Energieberater*innen aus den Communitys|in {ort}]',
      'Geschulte Haushalte [besuchen andere Haushalte|beraten zu zweit] und [bringen sparsame Lampen mit|finden die größten Verbraucher].',
    ],
    [
      'Reparaturcafé [{ort}|im Bauhof|mit Sprachtisch]',
      'Repariert wird [an jedem ersten Samstag|alle vierzehn Tage]; [wer wartet, trinkt Tee|Ersatzteile zahlt, wer sie braucht].',
    ],
    [
      'Waldwochen für [Vorschulkinder|Klassen der Grundschule {ort}|Familien aus Unterkünften]',
      'Eine Försterin begleitet [fünf Vormittage|eine Woche lang], [Regenkleidung wird verliehen|der Bus ist kostenfrei].',
    ],
    [
      'Hitzetelefon [mehrsprachig|für Alleinlebende|]',
      'Ehrenamtliche rufen [täglich|morgens] an, sobald [eine Warnung gilt|es zwei Tage über dreißig Grad hat].',
    ],
    [
      'Klimabotschafter*innen [aus Vereinen|in Moscheen und Kirchen|der Berufsschule]',
      'Zwanzig Personen [werden fortgebildet|erhalten einen Koffer mit Material] und [führen eigene Aktionen durch|tragen das Thema weiter].',
    ],
    [
      'Fahrradkurs für [Frauen|Erwachsene|Anfänger*innen in {ort}]',
      'An [acht|sechs] Terminen wird [auf dem Schulhof|auf dem Verkehrsübungsplatz] geübt.',
    ],
    [
      'Putztag [am Fluss|in {ort}|mit allen Vereinen]',
      'Handschuhe und Zangen [werden gestellt|liegen bereit]; [danach gibt es Suppe|der Bauhof holt den Müll ab].',
    ],
  ],
  groups: ['Haushalte mit wenig Einkommen', 'Kinder', 'Gartenfreund*innen', 'Vereine'],
  indicators: ['vergebene Beete', 'Zahl der Energieberatungen', 'Teilnehmende an Waldwochen'],
  partners: ['Naturschutzverein', 'Stadtwerke', 'Forstamt', 'Kleingartenverein', 'Verbraucherzentrale'],
}

export const erinnern: Topic = {
  key: 'erinnern',
  titles: ['Erinnern und Erzählen', 'Unsere Geschichten', 'Migrationsgeschichte sichtbar machen'],
  introduction: [
    'Die Geschichte der Zuwanderung in unsere Stadt beginnt nicht erst [2015|mit den Anwerbeabkommen]. [Flüchtlinge, Bergleute und Gastarbeiter haben sie geprägt|Sie steht nur in keinem Schulbuch].',
    'Das Stadtarchiv besitzt [kaum Zeugnisse|nur wenige Fotografien] aus den Familien der Zugewanderten. [Mit jeder Generation geht etwas verloren|Die erste Generation ist inzwischen hochbetagt].',
    'Wer seine Geschichte erzählen darf, [gehört dazu|wird anders gesehen]. Das haben [die Erzählabende|zwei Ausstellungen] gezeigt.',
    'Straßen und Plätze tragen [fast nur Namen alteingesessener Familien|keinen einzigen Namen, der daran erinnert].',
  ],
  goals: [
    'Wir sammeln die Geschichten der ersten Generation, [solange sie erzählt werden können|bevor sie verloren gehen]',
    'Wir zeigen Zuwanderung als Teil der Stadtgeschichte. [Museum und Archiv öffnen sich dafür|Das gilt für Museum, Schule und Straßenschild]',
    'Wir bringen Jung und Alt [über ihre Herkunft ins Gespräch|zusammen, damit sie einander zuhören]',
    'Wir gedenken [der Opfer von Gewalt und Vertreibung|aller Opfer rassistischer Gewalt] und [benennen, was geschehen ist|lassen die Angehörigen sprechen]',
    'Wir geben Künstlerinnen und Künstlern mit Einwanderungsgeschichte [Bühnen|Räume und Honorare]',
    'Wir machen Mehrsprachigkeit [im Stadtbild sichtbar|auf der Bühne und im Buch hörbar]',
  ],
  measures: [
    [
      'Erzählcafé [„Koffer und Ankunft“|in {ort}|der ersten Generation]',
      'Die Abende werden [aufgenommen|mitgeschnitten] und [im Archiv bewahrt|zu einem Hörbuch verarbeitet].',
    ],
    [
      'Wanderausstellung [„Von hier und dort“|in Schulen und Rathaus|]',
      'Zwölf Tafeln zeigen [Familien und ihre Dinge|Wege in die Stadt]; [Begleithefte gibt es in vier Sprachen|Schulklassen führen selbst].',
    ],
    [
      'Sammelaufruf des Stadtarchivs [„Zeig dein Fotoalbum“|für Vereinsnachlässe|]',
      'Bilder werden [vor Ort eingescannt|bewahrt und auf Wunsch zurückgegeben].',
    ],
    [
      'Gedenkort [in {ort}|am Rathausplatz|für Opfer rechter Gewalt]',
      'Angehörige [entscheiden über Gestaltung und Text|sind von Anfang an beteiligt].',
    ],
    [
      'Stadtrundgang [Spuren der Arbeit|durch {ort}|auf Türkisch und Deutsch]',
      'Die Stationen sind [über einen QR-Code abrufbar|auf einer Karte verzeichnet].',
    ],
    [
      'Schreibwerkstatt [für Jugendliche|mit der Stadtschreiberin|in zwei Sprachen]',
      'Entstanden ist [ein Band mit dreißig Texten|eine Lesung], [weitere Kurse folgen|jede Gruppe trifft sich zehn Mal].',
    ],
    [
      'Straßenschilder erklären: [Zusatztafeln in {ort}|Namen von Zuwanderern|]',
      'Ein Beirat [schlägt Namen vor|prüft Vorschläge aus der Bürgerschaft].',
    ],
    [
      'Theaterprojekt [der Generationen|„Bahnsteig 3“|in {ort}]',
      'Zwanzig Laien [spielen ihre eigenen Geschichten|proben ein halbes Jahr]; [die Regie ist professionell|aufgeführt wird im Depot].',
    ],
  ],
  groups: ['erste Generation', 'Schulklassen', 'Kulturschaffende', 'alle Bürger*innen'],
  indicators: ['aufgezeichnete Gespräche', 'Besucherzahl der Ausstellung', 'Zahl der Zusatztafeln'],
  partners: ['Geschichtsverein', 'Stadtmuseum', 'Theater im Depot', 'Kulturverein Anadolu', 'Gymnasium am Wall'],
}
