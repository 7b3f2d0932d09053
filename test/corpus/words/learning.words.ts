import type { Topic } from './topic.ts'

export const learning: Topic[] = [
  {
    key: 'bildung',
    titles: [
      'Bildung',
      'Bildung und Erziehung',
      'Schule und Bildung',
      'Bildung von Anfang an',
      'Bildungsgerechtigkeit',
    ],
    introduction: [
      'Wer in unserer Stadt [aufwächst|zur Schule geht], soll [seine|die eigenen] Begabungen entfalten können, [ohne dass die Herkunft der Eltern darüber entscheidet|gleich welche Sprache zu Hause gesprochen wird].',
      'Der [Übergang von der Kita in die Schule|Wechsel von der Grundschule auf die weiterführende Schule] gelingt Kindern aus zugewanderten Familien [noch immer seltener|weiterhin nicht so oft] als anderen.',
      'Die [Schulträgerschaft|Zuständigkeit für die äußeren Schulangelegenheiten] liegt bei der Stadt, über [Unterricht und Personal|Lehrpläne und Lehrkräfte] entscheidet das Land; das Handlungsfeld beschränkt sich deshalb auf das, was vor Ort [verändert werden kann|zu gestalten ist].',
      '[Fast jedes zweite|Mehr als ein Drittel der] [Grundschulkind spricht|Kinder spricht] zu Hause neben Deutsch eine weitere Sprache.',
      'Eltern sind die [wichtigsten Partner|ersten Vorbilder] ihrer Kinder. Sie [erreichen|gewinnen] wir nur, wenn Einrichtungen [auf sie zugehen|verständlich sprechen und zuhören].',
      'In der [Bildungskonferenz|Arbeitsgruppe] 2011 wurde deutlich, dass es weniger an [Angeboten|Projekten] fehlt als an ihrer [Abstimmung|verlässlichen Finanzierung].',
    ],
    goals: [
      'Kinder aus zugewanderten Familien [besuchen genauso früh und genauso lange|nutzen ebenso selbstverständlich] eine Kindertageseinrichtung wie alle anderen Kinder',
      'Die [Zahl|Quote] der Jugendlichen, die die Schule ohne Abschluss verlassen, wird [bis 2018 halbiert|deutlich gesenkt|im Planungszeitraum um ein Drittel verringert]',
      'Eltern [kennen das Schulsystem und wirken|sind über Bildungswege informiert und wirken gleichberechtigt] an den Entscheidungen über die Schullaufbahn ihrer Kinder mit',
      'Lehr- und Fachkräfte [sind im Umgang mit Vielfalt geschult|verfügen über interkulturelle und diskriminierungskritische Kompetenzen] und [haben Zeit für kollegiale Beratung|werden dabei fachlich begleitet]',
      'Die [Herkunftssprachen|Familiensprachen] der Schüler*innen werden als [Stärke anerkannt|Bildungsgut wertgeschätzt] und im [Unterricht wie im Ganztag|schulischen Alltag] sichtbar',
      'Junge Menschen, die [erst als Jugendliche|im Alter von über 14 Jahren] nach Deutschland kommen, erhalten [unverzüglich|innerhalb von vier Wochen] einen Schulplatz und [eine Begleitung bis zum Abschluss|die Zeit, die sie für einen Abschluss brauchen]',
      'Außerschulische Lernorte [öffnen sich|sind offen] für [neue Zielgruppen|Familien, die sie bisher nicht nutzen], insbesondere [Bibliothek, Musikschule und Volkshochschule|die Stadtbibliothek und die Jugendkunstschule]',
      'Alle Übergänge zwischen [Kita, Schule, Ausbildung und Studium|den Bildungsstufen] werden [begleitet|so gestaltet, dass niemand verloren geht]',
    ],
    measures: [
      [
        '[Ausbau|Fortführung|Verstetigung] der Elternbegleitung [an Grundschulen|in Kindertagesstätten|im Stadtteil {ort}]',
        'Geschulte Elternbegleiter*innen [beraten Familien in ihrer Sprache|führen Familien durch das erste Schuljahr] und [vermitteln zwischen Einrichtung und Elternhaus|nehmen an Elternabenden teil].',
      ],
      [
        'Rucksack-Gruppen [für Mütter und Väter|in Kita und Grundschule|in {ort}]',
        'Eltern treffen sich wöchentlich und arbeiten [parallel zum Unterricht|begleitend zum Kita-Alltag] an denselben Themen wie ihre Kinder, [zuerst in der Familiensprache|in Deutsch und in der Familiensprache].',
      ],
      [
        'Sommerschule [für Seiteneinsteiger*innen|Deutsch und Mathematik|am Schulzentrum {ort}]',
        'In den [letzten drei|ersten zwei] Ferienwochen lernen [bis zu 60|etwa 45] Schüler*innen [vormittags Deutsch|in kleinen Gruppen] und erkunden nachmittags die Stadt.',
      ],
      [
        '[Einrichtung|Aufbau] eines Bildungsbüros [mit kommunalem Bildungsmonitoring|als Anlaufstelle für Schulen|für den Stadtteil {ort}]',
        'Das Bildungsbüro [bündelt die Angebote der Träger|wertet Übergangsdaten aus] und [berichtet jährlich dem Schulausschuss|lädt zweimal im Jahr zur Bildungskonferenz ein].',
      ],
      [
        'Mehrsprachige [Elternabende|Schulwegweiser|Einschulungsgespräche] [in {ort}|an allen Grundschulen|an weiterführenden Schulen]',
        'Die wichtigsten Informationen zum Schulsystem liegen in [acht|zwölf] Sprachen vor und werden [gemeinsam mit Elternvereinen|durch Sprachmittler*innen] erläutert.',
      ],
      [
        'Patenschaften zwischen [Studierenden und Schulkindern|Lesepat*innen und Erstklässlern|Gymnasium und Grundschule] [in {ort}|]',
        'Ein Jahr lang treffen sich [Pat*innen und Kinder|Tandems] [einmal in der Woche|an einem Nachmittag pro Woche], um zu lesen, zu lernen und die Stadt zu entdecken.',
      ],
      [
        'Fortbildungsreihe [„Vielfalt im Klassenzimmer“|„Deutsch als Zweitsprache“|„Rassismuskritische Schule“] [für Lehrkräfte|für Kollegien in {ort}|für pädagogische Fachkräfte]',
        'Die Reihe umfasst [vier|sechs] Module und wird [schulübergreifend|gemeinsam mit dem Kompetenzzentrum des Landes] angeboten.',
      ],
      [
        '[Ganztagsangebote|Hausaufgabenhilfe] der Migrant*innenvereine [an Schulen|in {ort}|im Primarbereich]',
        'Vereine, die [Förderunterricht leisten|seit Jahren Nachhilfe anbieten], werden als [Kooperationspartner im Ganztag|außerschulische Partner] anerkannt und [vergütet|vertraglich gebunden].',
      ],
      [
        'Übergangscoaching [Schule – Beruf|in den Abgangsklassen|an der Gesamtschule {ort}]',
        'Coaches begleiten Jugendliche [ab Klasse 8|in den letzten beiden Schuljahren] und [bleiben bis zum Ende der Probezeit ansprechbar|suchen mit ihnen Praktika].',
      ],
      [
        'Öffnung der [Stadtbibliothek|Musikschule|Jugendkunstschule] für [Familien mit Zuwanderungsgeschichte|neue Nutzergruppen|Kinder aus {ort}]',
        'Mit [mehrsprachigem Bestand|Schnupperangeboten in den Quartieren] und [Führungen in Integrationskursen|ermäßigten Ausweisen] werden Familien angesprochen, die das Haus bisher nicht kennen.',
      ],
    ],
    groups: [
      'Schüler*innen',
      'Eltern',
      'Lehrkräfte',
      'Kinder im Vorschulalter',
      'neu zugewanderte Jugendliche',
      'pädagogische Fachkräfte',
    ],
    indicators: [
      'Zahl der [erreichten Eltern|teilnehmenden Schulen] pro Jahr',
      'Quote der Abgänge ohne Abschluss',
      'Besuchsquote der Drei- bis Sechsjährigen',
      'Teilnehmende an Fortbildungen',
    ],
    partners: [
      'Staatliches Schulamt',
      'Stadtelternrat',
      'Volkshochschule',
      'Elternverein Brücke e. V.',
      'Stiftung Lesefreude',
    ],
  },
  {
    key: 'sprache',
    titles: [
      'Sprache',
      'Sprache und Mehrsprachigkeit',
      'Deutsch lernen, Sprachen leben',
      'Sprachförderung',
      'Sprache und Verständigung',
    ],
    introduction: [
      'Sprache ist [kein Selbstzweck|weit mehr als ein Mittel der Verständigung]: Sie [eröffnet Zugänge zu Arbeit, Nachbarschaft und Mitbestimmung|entscheidet mit darüber, wer gehört wird].',
      'Der [Bund|Bund mit seinen Integrationskursen] deckt [nur einen Teil des Bedarfs|nicht alle Gruppen ab]; [Lücken bestehen|es fehlen Plätze] vor allem [für Menschen ohne Kursberechtigung|bei der Kinderbetreuung während der Kurse].',
      'Mehrsprachigkeit ist in [unseren Kitas|vielen Familien der Stadt] längst Alltag. [Sie zu fördern ist eine gemeinsame Aufgabe|Das Handlungsfeld will sie sichtbar machen].',
      'Eine Umfrage unter den [neun|elf] Trägern ergab im Herbst 2012 Wartezeiten von [bis zu fünf|drei bis sechs] Monaten.',
      'Zu den [erreichten Fortschritten|Erfolgen der vergangenen Jahre] zählt die [gemeinsame Einstufung|trägerübergreifende Beratung], die [fortgeführt|weiterentwickelt] werden soll.',
    ],
    goals: [
      'Alle, die Deutsch lernen wollen, finden [innerhalb von acht Wochen|ohne lange Wartezeit] einen [passenden|erreichbaren] Kurs, [auch abends, am Wochenende und mit Kinderbetreuung|auch wenn sie keinen Anspruch auf einen Integrationskurs haben]',
      'Sprachbildung ist [durchgängiges Prinzip|fester Bestandteil des Alltags] in [allen Kindertageseinrichtungen|Kitas, Schulen und Jugendtreffs] der Stadt',
      'Menschen, die nicht [lesen und schreiben gelernt haben|in lateinischer Schrift alphabetisiert sind], werden [angesprochen und gefördert|mit eigenen Kursen erreicht]',
      'Kinder und Jugendliche [können ihre Familiensprachen auch schriftlich erlernen|haben Gelegenheit, ihre Erstsprache zu pflegen und Prüfungen darin abzulegen]',
      'Die Angebote der [Sprachkursträger|Träger] sind [aufeinander abgestimmt|transparent] und für [Ratsuchende wie Beratende|alle Bürger*innen] [an einer Stelle|auf einen Blick] zu finden',
      'In [Ämtern, Praxen und Schulen|öffentlichen Einrichtungen] stehen [qualifizierte|geschulte] Sprachmittler*innen [kurzfristig|in mindestens 25 Sprachen] zur Verfügung',
      'Berufstätige [verbessern ihr Deutsch am Arbeitsplatz|erhalten arbeitsplatznahe Sprachförderung], [auch in kleinen Betrieben|ohne dafür Lohn einzubüßen]',
    ],
    measures: [
      [
        '[Sprachcafés|Offene Sprachtreffs|Gesprächskreise] [in {ort}|in den Stadtteilbüchereien|in Nachbarschaftshäusern]',
        'Freiwillige laden [einmal wöchentlich|an zwei Nachmittagen] zum [ungezwungenen Gespräch|Deutschsprechen ohne Prüfungsdruck] ein.',
      ],
      [
        'Mama lernt Deutsch [an Grundschulen|mit Kinderbetreuung|in {ort}]',
        'Niedrigschwellige Kurse finden [dort statt, wo die Kinder sind|am Vormittag im Elternraum der Schule statt]; die Betreuung der Jüngsten ist gesichert.',
      ],
      [
        '[Aufbau|Ausweitung|Neuordnung] des Sprachmittlungspools [für soziale Dienste|der Stadtverwaltung|für Schulen und Kitas]',
        'Geschulte Sprachmittler*innen [dolmetschen|übertragen Gespräche] in [Beratungen und Elterngesprächen|Behörden und Praxen]; die Einsätze werden [zentral vermittelt|über eine Hotline gebucht].',
      ],
      [
        'Zentrale [Sprachkursberatung|Einstufung|Sprachkursbörse] [im Bürgerzentrum|aller Träger|für Neuzugewanderte]',
        'Ratsuchende werden [einmal getestet|an einer Stelle eingestuft] und [trägerneutral beraten|in den nächsten freien Kurs vermittelt].',
      ],
      [
        'Alphabetisierungskurse [mit sozialpädagogischer Begleitung|für Frauen|am Abend|in {ort}]',
        'Kleine Gruppen von [höchstens zehn|acht bis zwölf] Personen lernen [im eigenen Tempo|mit erprobtem Material].',
      ],
      [
        'Alltagsintegrierte Sprachbildung [in Kitas|durch Fachberatung|in Kitas des Stadtteils {ort}]',
        'Die Fachberatung [schult Teams im Haus|begleitet jede Einrichtung zwei Jahre lang] und [wertet Beobachtungsbögen aus|stellt mehrsprachige Bücher bereit].',
      ],
      [
        '[Herkunftssprachlicher Unterricht|Unterricht in der Familiensprache] [am Nachmittag|in Vereinsräumen|in {ort}]',
        'Vereine erhalten [kostenlose Räume|Honorarmittel], wenn sie [nach anerkannten Lehrplänen|mit ausgebildeten Lehrkräften] unterrichten.',
      ],
      [
        'Deutsch am Arbeitsplatz [für Pflegekräfte|in Handwerksbetrieben|bei den Stadtwerken]',
        'Betriebe und Träger entwickeln [Kurse von 100 Stunden|Lerneinheiten], die [zur Schichtplanung passen|an den Aufgaben im Betrieb ansetzen].',
      ],
      [
        'Vorlesestunden in [vielen|zwei|mehreren] Sprachen [in der Stadtbücherei|im Lesezelt|in {ort}]',
        'Vorlesepat*innen lesen [jeden ersten Samstag|in den Ferien] aus [Bilderbüchern|Märchen ihrer Kindheit] vor.',
      ],
      [
        '[Leichte|Verständliche|Einfache] Sprache in [Bescheiden|Formularen|Aushängen] [der Verwaltung|des Sozialamtes|der Schulen]',
        '[Die hundert meistgenutzten|Ausgewählte] Schreiben werden [mit Prüfgruppen|gemeinsam mit Nutzer*innen] überarbeitet.',
      ],
    ],
    groups: [
      'Menschen ohne Kursberechtigung',
      'Mütter mit kleinen Kindern',
      'Berufstätige',
      'Vorschulkinder',
      'Lernende ohne Schulbildung',
    ],
    indicators: [
      'Zahl der Kursplätze',
      'mittlere Wartezeit in Wochen',
      'vermittelte Einsätze der Sprachmittlung',
      'Anteil bestandener Prüfungen',
    ],
    partners: [
      'Bundesamt für Migration und Flüchtlinge',
      'Volkshochschule',
      'Arbeitskreis Sprachkursträger',
      'Bürgerstiftung',
      'Freundeskreis Lesen e. V.',
    ],
  },
  {
    key: 'familie',
    titles: ['Familie, Kindheit und Jugend', 'Kinder, Jugend und Familie', 'Aufwachsen', 'Familie und Generationen'],
    introduction: [
      'Familien sind [so verschieden wie die Stadt selbst|vielfältig]. [Gemeinsam ist ihnen der Wunsch|Was sie verbindet, ist der Wunsch], dass ihre Kinder [es gut haben|sicher und gesund aufwachsen].',
      'Viele Hilfen setzen [voraus, dass man sie kennt|Wissen voraus, das neu Zugezogenen fehlt]. Deshalb [gehen Frühe Hilfen zu den Familien|kommen die Angebote in die Quartiere].',
      'Jugendliche [wollen mitreden|brauchen Orte ohne Verzehrzwang und ohne Anmeldung]; die Beteiligung [von Mädchen|junger Geflüchteter] bleibt [hinter den Erwartungen zurück|ausbaufähig].',
      'Auch die Generation, die [in den sechziger Jahren als Arbeitskräfte kam|die Stadt mit aufgebaut hat], ist Teil dieses Kapitels: Sie [wird im Alter häufiger arm|ist in Einrichtungen der Altenhilfe kaum vertreten].',
    ],
    goals: [
      'Familien kennen die [Frühen Hilfen|Angebote der Familienbildung] und [nehmen sie in Anspruch|nutzen sie], [bevor Probleme groß werden|unabhängig von Sprache und Aufenthaltsstatus]',
      'Die offene Kinder- und Jugendarbeit [erreicht Mädchen und Jungen aller Herkunftsgruppen|ist ein Ort für alle] und [beteiligt sie an der Programmgestaltung|wird von ihnen mitgestaltet]',
      'Unbegleitete junge Geflüchtete werden [bis in die Selbstständigkeit|über das 18. Lebensjahr hinaus] begleitet',
      'Ältere Menschen mit Zuwanderungsgeschichte finden [kultursensible|passende] Angebote der [Pflege und Begegnung|Altenhilfe] in ihrem Wohnumfeld',
      'Väter werden als [Zielgruppe der Familienbildung|Ansprechpartner in Erziehungsfragen] [ernst genommen|gezielt angesprochen]',
      'Die Jugendhilfe [überprüft ihre Angebote auf Zugangshürden|arbeitet mit Vereinen von Zugewanderten auf Augenhöhe zusammen] und [baut bestehende Hürden ab|beteiligt sie an der Jugendhilfeplanung]',
      'Kinder in Gemeinschaftsunterkünften haben [Platz zum Spielen und Lernen|dieselben Rechte auf Schutz und Förderung wie andere Kinder]',
    ],
    measures: [
      [
        'Willkommensbesuche [bei Neugeborenen|für junge Familien|in {ort}]',
        'Familien erhalten [acht Wochen nach der Geburt|auf Wunsch] Besuch, [ein mehrsprachiges Paket|Auskünfte] und den Kontakt zu [Angeboten in der Nähe|einer Familienhebamme].',
      ],
      [
        'Familienzentrum [{ort}|Am Stadtpark|mit interkulturellem Schwerpunkt]',
        'Unter einem Dach finden sich [Kita, Beratung und Café|Krabbelgruppen und Sozialberatung]; die Öffnungszeiten [richten sich nach den Familien|reichen bis in den Abend].',
      ],
      [
        'Stadtteilmütter [in {ort}|der Diakonie|mit neuem Schulungskonzept]',
        'Frauen aus dem Stadtteil werden [sechs Monate lang geschult|zu Themen wie Gesundheit und Erziehung ausgebildet] und besuchen [anschließend|bis zu zehnmal] andere Familien.',
      ],
      [
        'Vätergruppe [am Samstag|in {ort}|mit Werkstatt]',
        'Väter [kochen, bauen und reden|unternehmen etwas] mit ihren Kindern und [tauschen sich über Erziehung aus|laden Fachleute ein].',
      ],
      [
        '[Mädchentreff|Jugendtreff|Spielmobil] [in {ort}|in der Unterkunft|mit erweiterten Öffnungszeiten]',
        'Das Angebot ist [kostenlos|offen für alle] und wird [von einem mehrsprachigen Team|mit den Jugendlichen gemeinsam] gestaltet.',
      ],
      [
        'Kultursensible Altenhilfe [in {ort}|als Teil der Pflegeplanung|mit Besuchsdienst]',
        '[Pflegeheime und Vereine|Träger] erarbeiten [Standards|einen Leitfaden] und [erproben ihn in zwei Häusern|bieten Probewohnen an].',
      ],
      [
        'Seniorentreffen der [ersten Generation|Gründergeneration] [in {ort}|im Bürgerhaus|]',
        'Einmal im Monat treffen sich ältere Zugewanderte zu [Gespräch, Bewegung und Beratung|Kaffee und Rentensprechstunde].',
      ],
      [
        'Vormundschaften [im Ehrenamt|für unbegleitete Minderjährige]',
        'Einzelvormünder werden [gewonnen, geschult und begleitet|durch den Kinderschutzbund vorbereitet].',
      ],
      [
        'Jugendkonferenz [„Wir reden mit“|der Stadtteile|{ort}]',
        'Jugendliche [beraten über den Haushalt ihres Treffs|formulieren Forderungen], die [der Jugendhilfeausschuss behandelt|schriftlich beantwortet werden].',
      ],
      [
        'Kinderschutzkonzept für [Unterkünfte|Gemeinschaftsunterkünfte] [in {ort}|aller Betreiber|]',
        'Alle Betreiber verpflichten sich [auf Mindeststandards|zu Spielzimmern und Ansprechpersonen].',
      ],
    ],
    groups: [
      'Familien mit Kindern unter drei Jahren',
      'Väter',
      'Jugendliche von 12 bis 21 Jahren',
      'ältere Zugewanderte',
      'unbegleitete Minderjährige',
    ],
    indicators: [
      'Zahl der besuchten Familien',
      'Anteil der Mädchen an den Stammbesuchen',
      'belegte Plätze',
      'Zahl ehrenamtlicher Vormünder',
    ],
    partners: ['Kinderschutzbund', 'Diakonisches Werk', 'Stadtjugendring', 'Caritasverband', 'Arbeiterwohlfahrt'],
  },
  {
    key: 'kultur',
    titles: ['Kultur', 'Kultur und Stadtleben', 'Kultur, Religion und Begegnung', 'Kulturelle Vielfalt'],
    introduction: [
      'Kultur [gehört allen|lebt vom Wechsel der Perspektiven]. [Noch spiegeln|Doch bislang spiegeln] Spielpläne, Sammlungen und Jurys die Stadtgesellschaft [nur unvollständig|kaum] wider.',
      'Die freien Gruppen [leisten viel mit wenig|prägen das Bild der Stadtteile]. Sie brauchen [Proberäume|verlässliche Förderung] und [Zugang zu Bühnen|Ansprechpersonen].',
      'Der Dialog der Religionen hat in der Stadt [Tradition|einen festen Platz]; [Orte und Feste sollen sichtbarer werden|das Forum der Religionen trifft sich seit 2004].',
      'Die Geschichte der Zuwanderung ist Stadtgeschichte. Sie [fehlt bisher im Museum|ist im Archiv nur lückenhaft überliefert].',
    ],
    goals: [
      'Städtische Kultureinrichtungen [richten Programm, Personal und Publikum auf eine vielfältige Stadt aus|öffnen sich in Programm, Personal und Publikum]',
      'Künstler*innen mit Zuwanderungsgeschichte haben [gleiche Chancen auf Förderung|denselben Zugang zu Fördermitteln, Räumen und Bühnen]',
      'Die [Geschichte der Einwanderung|Migrationsgeschichte] ist als Teil der Stadtgeschichte [dokumentiert und öffentlich zugänglich|in Museum, Archiv und Stadtraum sichtbar]',
      'In den Stadtteilen gibt es [Orte der Begegnung|Kulturorte], die [ohne Eintritt|zu Fuß] erreichbar sind und von [Vereinen und Nachbarschaft|den Bewohner*innen] selbst bespielt werden',
      'Der Dialog zwischen den Religionsgemeinschaften wird [gepflegt|verstetigt] und [um junge Menschen erweitert|im öffentlichen Raum sichtbar]',
      'Kulturelle Bildung erreicht Kinder und Jugendliche [unabhängig vom Einkommen der Eltern|in allen Stadtteilen, auch außerhalb der Schule]',
    ],
    measures: [
      [
        'Interkulturelle [Wochen|Filmtage|Theatertage] [der Stadt|in {ort}|im Herbst]',
        'Rund [vierzig|sechzig] Veranstaltungen zeigen [die Arbeit der Vereine|die Vielfalt der Stadt]; [das Programm wird gemeinsam geplant|ein Preis wird vergeben].',
      ],
      [
        'Ausstellung [„Angekommen“|„Koffer und Küche“|„Sechzig Jahre hier“] [im Stadtmuseum|im Rathausfoyer|in {ort}]',
        'Zeitzeug*innen [stellen Fotografien und Gegenstände zur Verfügung|erzählen]; daraus entsteht eine [Wanderausstellung|Dauerausstellung] mit Begleitprogramm.',
      ],
      [
        'Förderfonds [für freie Gruppen|Interkultur|„Neue Bühne“]',
        'Mit einem [vereinfachten Antrag|zweiseitigen Formular] können Gruppen bis zu [2.500|4.000] Euro erhalten; über die Vergabe entscheidet eine [vielfältig besetzte|unabhängige] Jury.',
      ],
      [
        'Proberäume [in {ort}|für Vereine|im alten Schlachthof]',
        'Leer stehende [Räume|Ladenlokale] werden [hergerichtet|mit einfachen Mitteln umgebaut] und [zu Nebenkosten überlassen|stundenweise vergeben].',
      ],
      [
        'Kulturlots*innen [in {ort}|für Senior*innen|im Quartier]',
        'Ehrenamtliche begleiten Menschen, die [noch nie ein Theater besucht haben|neu in der Stadt sind], zu Veranstaltungen.',
      ],
      [
        'Forum der Religionen [mit Jugenddialog|im Rathaus|]',
        '[Zwölf|Vierzehn] Gemeinschaften laden [zweimal im Jahr|reihum] ein und veranstalten eine [Nacht der offenen Türen|gemeinsame Friedensfeier].',
      ],
      [
        'Archiv der [Zuwanderung|Vereine|Stimmen]',
        'Das Stadtarchiv [übernimmt Nachlässe von Vereinen|zeichnet Gespräche auf] und [macht sie auffindbar|erschließt sie mit Freiwilligen].',
      ],
      [
        'Straßenfest [{ort}|der Kulturen|am Marktplatz]',
        'Vereine [kochen, musizieren und tanzen|gestalten ein Bühnenprogramm]; die Stadt [trägt Kosten für Technik und Sicherheit|stellt die Flächen].',
      ],
      [
        'Mehrsprachige [Führungen|Audioguides|Theaterabende] [im Museum|im Stadttheater|]',
        'Das Haus bietet [Übertitel|Rundgänge] in [fünf|sieben] Sprachen an und bildet [neue Guides|Vermittler*innen] aus.',
      ],
      [
        'Kulturrucksack [für Grundschulen|in {ort}|Plus]',
        'Jede Klasse besucht [dreimal im Jahr|mindestens zweimal] ein Kulturhaus und [arbeitet mit Künstler*innen|erprobt eigene Stücke].',
      ],
    ],
    groups: ['freie Künstler*innen', 'Vereine', 'Kinder und Jugendliche', 'Religionsgemeinschaften', 'Nachbarschaften'],
    indicators: [
      'Zahl der geförderten Gruppen',
      'Besuche je Veranstaltung',
      'Anteil mehrsprachiger Angebote',
      'Erstbesuche',
    ],
    partners: [
      'Theaterverein',
      'Forum der Religionen',
      'Museumsverein',
      'Kulturbüro des Landkreises',
      'Haus der Vereine e. V.',
    ],
  },
]
