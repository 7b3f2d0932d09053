import type { Topic } from '../../words/topic.ts'

/** Everything is a noun: improvement, strengthening, development. */
export const erwerb: Topic = {
  key: 'erwerb',
  titles: ['Ausbildung und Arbeitsmarkt', 'Arbeit und Qualifizierung', 'Arbeitsmarkt und Wirtschaft'],
  introduction: [
    'Erwerbsarbeit sichert den Lebensunterhalt und [schafft Kontakte und Anerkennung|ist ein zentraler Motor der Integration]. Die Arbeitslosenquote ausländischer Erwerbspersonen ist mit [11,8|14,3|12,6] Prozent [mehr als doppelt so hoch wie die der Deutschen|weiterhin deutlich erhöht].',
    'Zugleich suchen Betriebe in [Handwerk, Pflege und Gastgewerbe|Logistik und Handwerk] [dringend Personal|Auszubildende].',
    'Im Ausland erworbene Abschlüsse werden [häufig nicht oder nur teilweise anerkannt|oft erst nach langen Verfahren anerkannt].',
  ],
  goals: [
    'Erhöhung der Erwerbsbeteiligung [zugewanderter Frauen|von Menschen mit Fluchtgeschichte]',
    'Verbesserung der Übergänge von der [Schule in Ausbildung|Ausbildung in den ersten Arbeitsmarkt] für junge Zugewanderte',
    'Beschleunigung der Anerkennung ausländischer [Berufsabschlüsse|Qualifikationen] und Ausbau der Beratung dazu',
    'Stärkung der [Migrantenökonomie und ihrer Ausbildungsbereitschaft|interkulturellen Kompetenz in kleinen und mittleren Betrieben]',
    'Gewinnung und Bindung internationaler Fachkräfte [für die regionale Wirtschaft|in Mangelberufen]',
    'Verringerung der [Langzeitarbeitslosigkeit unter Zugewanderten|Zahl der Ausbildungsabbrüche]',
    'Verzahnung von Sprachförderung und [beruflicher Qualifizierung|Beschäftigung]',
  ],
  measures: [
    [
      'Einrichtung einer [Anerkennungsberatung|Servicestelle Fachkräfte|Beratungsstelle Faire Arbeit] [in {ort}|]',
      'Beraten werden [Ratsuchende und Betriebe|jährlich etwa 250 Personen] zu [Verfahren, Kosten und Förderung|Arbeitsrecht und Aufenthalt].',
    ],
    [
      'Durchführung von [Ausbildungsbörsen|Speed-Datings mit Betrieben|Betriebsbesichtigungen] für [Jugendliche mit Migrationshintergrund|Geflüchtete|zugewanderte Frauen]',
      'Mindestens [zwanzig|dreißig] Betriebe stellen [sich und ihre Berufe|freie Plätze] vor.',
    ],
    [
      'Initiierung eines [Mentoringprogramms|Patenschaftsprogramms] für [Auszubildende|Fachkräfte mit ausländischem Abschluss|Gründerinnen]',
      'Berufserfahrene begleiten [über zwölf Monate|ehrenamtlich] [beim Einstieg|bis zum Ende der Probezeit].',
    ],
    [
      'Beratung von [Existenzgründer*innen|migrantischen Unternehmen] [zu Finanzierung und Recht|in {ort}|im Gründerzentrum]',
      'Die Wirtschaftsförderung bietet [monatliche Sprechtage|eine aufsuchende Beratung] an.',
    ],
    [
      'Teilqualifizierung [in der Lagerlogistik|im Metallbereich|in der Altenpflegehilfe] mit berufsbezogenem Deutsch',
      'Die Maßnahme dauert [sechs|neun] Monate und [endet mit einem Kammerzertifikat|bereitet auf die Externenprüfung vor].',
    ],
    [
      'Ausweitung der [Berufsorientierung in internationalen Klassen|Teilzeitausbildung|assistierten Ausbildung]',
      'Angesprochen werden [Schüler*innen ab Klasse 9|junge Mütter|Betriebe ohne Ausbildungserfahrung].',
    ],
    [
      'Auslobung eines [Preises für vielfältige Betriebe|Integrationspreises der Wirtschaft]',
      'Der Preis wird [alle zwei Jahre|gemeinsam mit den Kammern] vergeben.',
    ],
    [
      'Aufbau eines Welcome Centers [am Bahnhof|bei der Wirtschaftsförderung|in {ort}]',
      'Fachkräfte und ihre Familien erhalten [Hilfe aus einer Hand|Beratung zu Wohnung, Schule und Sprache].',
    ],
    [
      '[Jobcoaching|Kompetenzfeststellung|Bewerbungstraining] für [Frauen mit Fluchtgeschichte|Langzeitarbeitslose mit Migrationshintergrund|junge Erwachsene]',
      'Das Angebot umfasst [Einzelgespräche und Praktika|vier Wochen] und wird [vom Jobcenter zugewiesen|in Teilzeit durchgeführt].',
    ],
  ],
  groups: ['Arbeitsuchende', 'Jugendliche am Übergang Schule–Beruf', 'zugewanderte Frauen', 'Unternehmen'],
  indicators: [
    'Zahl der Vermittlungen in [Arbeit|Ausbildung]',
    'Beschäftigungsquote',
    'Zahl der Anerkennungsberatungen',
  ],
  partners: ['Agentur für Arbeit', 'IHK', 'Handwerkskammer', 'Kreishandwerkerschaft', 'IQ-Netzwerk', 'Bildungsträger'],
}

export const wohnraum: Topic = {
  key: 'wohnraum',
  titles: ['Wohnen und Quartiersentwicklung', 'Wohnen und Sozialraum', 'Stadtentwicklung und Wohnen'],
  introduction: [
    'Der Wohnungsmarkt ist angespannt. [Familien mit mehreren Kindern|Menschen mit ausländisch klingendem Namen] haben es [besonders schwer, eine Wohnung zu finden|bei Besichtigungen nachweislich schwerer].',
    'In [drei|vier] Quartieren leben überdurchschnittlich viele Menschen mit niedrigem Einkommen. [Dort setzt das Programm Sozialer Zusammenhalt an|Die Fluktuation ist hoch].',
    'Noch immer leben [über 600|etwa 280] anerkannte Geflüchtete in Gemeinschaftsunterkünften, [obwohl sie ausziehen dürften|weil Wohnraum fehlt].',
  ],
  goals: [
    'Schaffung von bezahlbarem Wohnraum [für große Familien|in allen Stadtteilen] und Förderung gemischter Quartiere',
    'Abbau von Benachteiligung [bei der Wohnungssuche|auf dem Wohnungsmarkt]',
    'Förderung guter Nachbarschaften und [Vermittlung bei Konflikten|Stärkung von Treffpunkten im Wohnumfeld]',
    'Aufwertung von [Plätzen, Höfen und Grünflächen als Orten der Begegnung|benachteiligten Quartieren unter Beteiligung der Bewohnerschaft]',
    'Verkürzung der Verweildauer [in Gemeinschaftsunterkünften|von Familien in Unterkünften]',
    'Sicherung der [Quartiersarbeit über die Laufzeit von Förderprogrammen hinaus|sozialen Infrastruktur in Neubaugebieten]',
  ],
  measures: [
    [
      'Fortführung des Quartiersmanagements [in {ort}|{ort}]',
      'Das Büro ist [Anlaufstelle für die Bewohnerschaft|an fünf Tagen geöffnet] und [verwaltet einen Verfügungsfonds|organisiert die Stadtteilrunde].',
    ],
    [
      'Einführung [eines Mieterführerscheins|einer Wohnungslotsenstelle|von Wohnungssuchtrainings] [für Geflüchtete|für junge Erwachsene|]',
      'Vermittelt werden Kenntnisse zu [Mietvertrag, Mülltrennung und Heizen|Rechten und Pflichten].',
    ],
    [
      'Belegungsvereinbarung mit der [Wohnungsbaugesellschaft|Genossenschaft {ort}|kommunalen Wohnungsgesellschaft]',
      'Vereinbart werden [jährlich dreißig|bis zu fünfzig] Wohnungen für [Haushalte aus Unterkünften|Familien mit mehr als drei Kindern].',
    ],
    [
      'Gestaltung eines [Nachbarschaftsgartens|Mehrgenerationenplatzes|Spielplatzes|Stadtteilplatzes] in {ort}',
      'Planung und Bau erfolgen [mit den Anwohnenden|in mehreren Mitmachaktionen].',
    ],
    [
      'Einsatz von [Konfliktvermittler*innen|Nachbarschaftspat*innen|Hausbetreuenden] in [{ort}|Beständen der Wohnungsgesellschaft]',
      'Sie [sprechen mehrere Sprachen|werden zertifiziert] und [vermitteln bei Lärm und Müll|begrüßen neue Mietparteien].',
    ],
    [
      'Umwandlung der Unterkunft {ort} in [abgeschlossene Wohnungen|ein Wohnprojekt mit Studierenden]',
      'Der Umbau erfolgt [in zwei Abschnitten|bei laufendem Betrieb].',
    ],
    [
      'Organisation [eines Straßenfestes|eines Nachbarschaftstages|einer Müllsammelaktion] in {ort}',
      'Das Fest wird von [Vereinen, Schulen und Geschäften|der Stadtteilrunde] getragen.',
    ],
    [
      'Testing-Studie zu Diskriminierung [auf dem Wohnungsmarkt|bei der Vermietung]',
      'Ein Institut [versendet 400 Anfragen|begleitet die Erhebung]; die Ergebnisse werden [mit der Wohnungswirtschaft besprochen|veröffentlicht].',
    ],
    [
      'Erstellung eines [Quartiersberichts|Sozialraummonitorings|Handlungskonzepts Wohnen]',
      'Der Bericht [weist zwanzig Kennzahlen aus|erscheint alle drei Jahre].',
    ],
  ],
  groups: ['Mieter*innen', 'Bewohner*innen der Quartiere', 'kinderreiche Familien', 'Bewohner*innen von Unterkünften'],
  indicators: ['Zahl der vermittelten Wohnungen', 'mittlere Verweildauer in Unterkünften', 'Zahl der Teilnehmenden'],
  partners: ['Wohnungsbaugesellschaft', 'Mieterverein', 'Quartiersmanagement', 'Haus und Grund', 'Stadtteilvereine'],
}
