import type { Topic } from '../../words/topic.ts'

/** Goals as nouns, "Verbesserung des …"; measures as nouns too. */
export const uebergang: Topic = {
  key: 'uebergang',
  titles: ['Übergang Schule – Beruf', 'Ausbildung und Übergänge', 'Übergang von der Schule in den Beruf'],
  introduction: [
    'Der Übergang in Ausbildung gelingt Jugendlichen mit Zuwanderungsgeschichte [später und auf Umwegen|seltener im ersten Anlauf]. [Die Gründe liegen in Noten, Netzwerken und Vorbehalten|Bei gleichen Noten schreiben sie deutlich mehr Bewerbungen].',
    'Betriebe klagen über [unbesetzte Lehrstellen|fehlende Bewerbungen], während [jährlich rund achtzig Jugendliche ohne Anschluss bleiben|zahlreiche Jugendliche in Warteschleifen einmünden].',
    'Die [Jugendberufsagentur|Koordinierungsstelle] bündelt seit [2019|2020] die Angebote von Jobcenter, Arbeitsagentur und Jugendamt.',
    'Eltern sind [die wichtigsten Ratgeber|für die Berufswahl entscheidend], kennen [das duale System jedoch oft nicht|aber die Vielzahl der Wege nicht].',
  ],
  goals: [
    'Verbesserung [des Zugangs zu betrieblicher Ausbildung|der Vermittlung in betriebliche Ausbildung] für [junge Zugewanderte|neu zugewanderte Jugendliche]',
    'Verringerung der Zahl der Ausbildungsabbrüche [durch frühzeitige Begleitung|durch Hilfen vor Ort]',
    'Einbindung der Eltern in [die Berufsorientierung|Berufswahl und Bewerbung]',
    'Sicherung des Schulabschlusses [für spät Zugewanderte|auch nach dem achtzehnten Lebensjahr]',
    'Öffnung der Betriebe [und Kammern|] für [Auszubildende mit Fluchtgeschichte|kulturelle Vielfalt]',
    'Abstimmung aller Förderangebote [unter einem Dach|in einer gemeinsamen Fallkonferenz]',
  ],
  measures: [
    [
      'Ausweitung der [Ausbildungspatenschaften|Bewerbungswerkstatt] [auf {ort}|für spät Zugewanderte|]',
      'Ehrenamtliche aus [Betrieben|dem Ruhestand] begleiten [bis zur Zwischenprüfung|das erste Lehrjahr].',
    ],
    [
      'Durchführung von Elternabenden zur Berufswahl [in Herkunftssprachen|in Vereinsräumen|an drei Schulen]',
      'Vorgestellt werden [duale Ausbildung und weiterführende Schulen|Wege und Verdienstmöglichkeiten].',
    ],
    [
      'Einrichtung einer [Vorbereitungsklasse|Abendklasse] [für Achtzehn- bis Zweiundzwanzigjährige|am Berufskolleg|in {ort}]',
      'Die Klasse führt in [zwei Jahren|achtzehn Monaten] zum Abschluss; [Sozialarbeit ist vorgesehen|ein Praktikumstag ist fester Bestandteil].',
    ],
    [
      'Beratung von [Handwerksbetrieben|Betrieben der Gastronomie|Pflegeeinrichtungen] zur [Beschäftigung Geflüchteter|Ausbildungsduldung]',
      'Eine Fachkraft klärt [Aufenthaltsfragen|Fördermöglichkeiten] und [bleibt bis zum Ende der Probezeit ansprechbar|vermittelt bei Konflikten].',
    ],
    [
      'Fortführung der [Jugendberufsagentur|Kompetenzfeststellung] [mit mobilem Team|für neu Zugewanderte|]',
      'Das Angebot [ist an vier Tagen geöffnet|wird um eine Stelle verstärkt].',
    ],
    [
      'Veranstaltung einer [Nacht der Ausbildung|Praktikumsbörse|Messe der Pflegeberufe] [in {ort}|]',
      'Rund [vierzig|dreißig] Betriebe öffnen [ihre Werkstätten|ihre Türen]; [ein Pendelbus verkehrt|Lotsen sprechen mehrere Sprachen].',
    ],
    [
      'Stützunterricht in [Fachsprache|Mathematik und Fachsprache] [für Auszubildende|am Samstag|]',
      'Unterrichtet wird in [kleinen Gruppen|der Berufsschule], [die Teilnahme gilt als Arbeitszeit|Betriebe stellen frei].',
    ],
    [
      'Entwicklung eines [Wegweisers „Nach der Schule“|Übergabebogens zwischen Schule und Beratung]',
      'Ein [Faltblatt|einheitlicher Vordruck] zeigt [alle Anschlüsse|nächste Schritte].',
    ],
  ],
  groups: ['Schulabgänger*innen', 'Auszubildende', 'Eltern', 'Betriebe'],
  indicators: ['Vermittlungsquote in Ausbildung', 'Zahl der Abbrüche', 'Abschlüsse je Jahrgang'],
  partners: ['Handwerkskammer', 'Berufskolleg', 'Agentur für Arbeit', 'Jugendberufsagentur', 'IHK'],
}

export const wirtschaft: Topic = {
  key: 'wirtschaft',
  titles: ['Wirtschaft und Gründung', 'Internationale Fachkräfte und Unternehmen', 'Wirtschaft, Gründung, Fachkräfte'],
  introduction: [
    'Jedes [fünfte|vierte] Gewerbe wird von Menschen ohne deutschen Pass angemeldet. [Läden, Imbisse und Handwerksbetriebe beleben ganze Straßenzüge|Viele Betriebe bilden trotzdem nicht aus].',
    'Der Wirtschaft fehlen [Fachkräfte in Pflege, Technik und Gastgewerbe|Arbeitskräfte in fast allen Branchen]. Die [Anwerbung|Zuwanderung] gelingt nur, wenn [auch die Familie ankommt|Behörden rasch entscheiden].',
    'Gründerinnen und Gründer [scheitern häufiger an Formalien als an der Idee|finden den Weg zur Förderbank selten].',
    'Die Verfahren zur Anerkennung ausländischer Abschlüsse dauern [sechs bis zwölf Monate|oft länger als ein Jahr].',
  ],
  goals: [
    'Steigerung der Zahl [erfolgreicher Gründungen|tragfähiger Gründungen] durch [Zugewanderte|Menschen mit Einwanderungsgeschichte]',
    'Beschleunigung der Anerkennung [ausländischer Abschlüsse|von Berufsabschlüssen aus Drittstaaten]',
    'Gewinnung und Bindung internationaler Fachkräfte [samt ihrer Familien|für die Unternehmen der Region]',
    'Stärkung der Ausbildungsbereitschaft [zugewanderter Unternehmerinnen und Unternehmer|in inhabergeführten Betrieben]',
    'Abbau von Benachteiligung [bei Einstellung und Aufstieg|auf dem Arbeitsmarkt]',
    'Würdigung der wirtschaftlichen Leistung [Zugewanderter|der Einwandererbetriebe] [in der Öffentlichkeit|]',
  ],
  measures: [
    [
      'Bereitstellung einer [mehrsprachigen Gründungsberatung|Gründungswerkstatt] [in {ort}|im Technologiezentrum|]',
      'Beraten wird [auf Arabisch, Türkisch und Englisch|von der Idee bis zum Kredit].',
    ],
    [
      'Verleihung eines [Unternehmerpreises „Angekommen“|Preises für vorbildliche Ausbildungsbetriebe]',
      'Eine Jury aus [Kammern und Rat|Wirtschaft und Wissenschaft] wählt [alle zwei Jahre|jährlich] drei Betriebe.',
    ],
    [
      'Gründung eines Welcome-Büros [für Fachkräfte|im Rathaus|mit den Nachbarkreisen]',
      'Das Büro hilft bei [Aufenthalt, Wohnung und Schulplatz|allen Wegen der ersten Monate].',
    ],
    [
      'Ausbau der Anerkennungsberatung [um Abendtermine|für Pflegeberufe|in {ort}]',
      'Die Beratung [bereitet Unterlagen vor|findet in zwei Sprachen statt] und [vermittelt Anpassungsqualifizierungen|klärt die Kosten].',
    ],
    [
      'Bildung eines Netzwerks [inhabergeführter Geschäfte|der Unternehmerinnen|ausbildender Migrantenbetriebe] [in {ort}|]',
      'Das Netzwerk trifft sich [vierteljährlich|sechsmal im Jahr] zum [Erfahrungsaustausch|Frühstück].',
    ],
    [
      'Einführung anonymisierter Bewerbungen bei [den städtischen Gesellschaften|der Stadtverwaltung|den Stadtwerken]',
      'Name, Alter und Foto [entfallen in der ersten Runde|bleiben zunächst verdeckt].',
    ],
    [
      'Förderung von [Sprachkursen im Betrieb|Partnerprogrammen für Angehörige|Teilqualifizierungen]',
      'Die Kosten teilen sich [Betrieb und Jobcenter|Land und Unternehmen].',
    ],
    [
      'Erstellung eines [Leitfadens „Einstellen ohne Hürden“|Branchenberichts zur Einwandererwirtschaft]',
      'Die Schrift enthält [Beispiele und Muster|Zahlen und Porträts].',
    ],
  ],
  groups: ['Gründer*innen', 'Fachkräfte aus dem Ausland', 'Unternehmen', 'Arbeitssuchende'],
  indicators: ['Gewerbeanmeldungen', 'Dauer der Anerkennungsverfahren', 'beratene Betriebe'],
  partners: ['IHK', 'Förderbank', 'Technologiezentrum', 'Kreishandwerkerschaft', 'Jobcenter'],
}

export const recht: Topic = {
  key: 'recht',
  titles: ['Aufenthalt und Behörde', 'Aufenthaltsrecht und Einbürgerung', 'Ausländerbehörde und Einbürgerung'],
  introduction: [
    'Für viele Zugewanderte ist die Ausländerbehörde [die wichtigste und die gefürchtetste Stelle|der erste Eindruck von der Stadt]. [Wartezeiten von mehreren Monaten belasten Familien und Betriebe|Termine sind knapp].',
    'Seit [2021|2022] berät die Einbürgerungsstelle [auch abends|ohne Termin]. Die Zahl der Anträge [hat sich verdoppelt|ist stark gestiegen].',
    'Beratungsstellen berichten von [Verunsicherung durch häufige Gesetzesänderungen|schwer verständlichen Bescheiden].',
    'Gute Behördenarbeit braucht [Personal, Technik und Haltung|Zeit und geschulte Beschäftigte].',
  ],
  goals: [
    'Verkürzung der Wartezeiten [in der Ausländerbehörde|auf Termine] [auf höchstens sechs Wochen|spürbar]',
    'Erhöhung der Zahl der Einbürgerungen [auf jährlich vierhundert|um die Hälfte]',
    'Gewährleistung unabhängiger [Rechtsberatung|Beratung in Aufenthaltsfragen] [für alle, die sie brauchen|in allen Stadtteilen]',
    'Schaffung von Bleibeperspektiven [für langjährig Geduldete|für gut integrierte Geduldete]',
    'Vereinfachung der Schreiben und Bescheide [der Behörde|] [in Zusammenarbeit mit Betroffenen|nach festen Regeln]',
    'Weiterentwicklung der Ausländerbehörde zur [Willkommensbehörde|Behörde, die berät]',
  ],
  measures: [
    [
      'Einführung [der elektronischen Akte|eines Terminsystems mit Erinnerung|einer Servicetheke] in der Ausländerbehörde',
      'Die Umstellung [dauert ein Jahr|erfolgt abschnittsweise] und [wird von Schulungen begleitet|wird vom Rechenzentrum betreut].',
    ],
    [
      'Durchführung von Einbürgerungsabenden [in {ort}|mit Testlauf|in Vereinen]',
      'Fragen werden [am Beispiel erklärt|einzeln beantwortet]; [Anträge können gleich ausgefüllt werden|der Test wird geübt].',
    ],
    [
      'Übertragung der [zwanzig häufigsten Bescheide|Merkblätter] in [verständliche Sprache|leichtes Deutsch]',
      'Jeder Text wird [mit Betroffenen geprüft|juristisch gegengelesen].',
    ],
    [
      'Bildung einer Arbeitsgruppe [Bleiberecht|Härtefälle|Kettenduldungen]',
      'Behörde, Verbände und [Jobcenter|Kirchen] prüfen [Einzelfälle|jeden Fall nach fünf Jahren Duldung].',
    ],
    [
      'Finanzierung einer [unabhängigen Asylverfahrensberatung|Rechtssprechstunde] [in {ort}|]',
      'Eine [Anwältin|Fachkraft] berät [wöchentlich|an zwei Tagen], [vertraulich und kostenfrei|auch per Video].',
    ],
    [
      'Schulung der Beschäftigten in [Gesprächsführung|Trauma und Flucht|einfacher Sprache]',
      'Die Schulung umfasst [drei Tage|zwei Module] und wird [jährlich aufgefrischt|gemeinsam mit Verbänden gestaltet].',
    ],
    [
      'Öffnung eines Wartebereichs [mit Kinderecke|mit Lotsen|im Erdgeschoss]',
      'Ehrenamtliche [füllen Formulare mit aus|geben erste Auskunft].',
    ],
    [
      'Überprüfung der [Gebührenpraxis|Ermessensspielräume] bei [Einbürgerungen|Familiennachzug]',
      'Das Ergebnis wird [dem Ausschuss vorgelegt|in einer Dienstanweisung festgehalten].',
    ],
  ],
  groups: ['Geduldete', 'Einbürgerungswillige', 'Beschäftigte der Behörde', 'Familien im Nachzug'],
  indicators: ['durchschnittliche Wartezeit', 'Zahl der Einbürgerungen', 'beratene Personen'],
  partners: ['Flüchtlingsrat', 'Anwaltsverein', 'Caritas', 'Verwaltungsgericht', 'Härtefallberatung'],
}
