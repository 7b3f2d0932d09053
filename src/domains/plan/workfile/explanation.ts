/** The first sheet of the file: how to work in it, for somebody who has never seen it. */
export function explanation({ plan, city, day }: { plan: string; city: string; day: string }) {
  const bold = (text: string) => ({ text, bold: true })
  const plain = (text: string) => ({ text, bold: false })
  return [
    bold(`${plan} – Maßnahmen zum Bearbeiten`),
    plain(`${city}, Stand der Datei: ${day}`),
    plain(''),
    bold('So geht es'),
    plain('1. Ändern Sie in den Blättern, was sich ändern soll. Speichern Sie die Datei als .xlsx.'),
    plain(
      '2. Öffnen Sie in Wirken die Maßnahmen dieses Plans und dort „Maßnahmen aus einer Tabelle“. Laden Sie die Datei hoch.',
    ),
    plain('3. Sie sehen, was sich ändern würde. Erst wenn Sie bestätigen, ändert sich der Plan.'),
    plain(''),
    bold('Das Blatt „Maßnahmen“'),
    plain('Eine Zeile je Maßnahme. Leeren Sie eine Zelle, dann wird auch die Angabe im Plan leer.'),
    plain('Mehrere Ziele, Zielgruppen oder Stadtteile trennen Sie mit einem Semikolon: B1; S2.'),
    plain(
      'Neue Maßnahme: eine neue Zeile, die Spalte „Wirken-Schlüssel“ bleibt leer. Soll sie auch Zeilen in anderen Blättern haben, schreiben Sie dort und hier denselben Schlüssel, zum Beispiel „neu 1“.',
    ),
    plain(
      'Löschen Sie eine Zeile, dann bleibt die Maßnahme im Plan, wie sie ist. So können Sie auch nur einen Teil bearbeiten.',
    ),
    plain('Ein neuer Stand braucht eine Begründung. Eine andere Art braucht einen Grund in „Neue Art, weil“.'),
    plain(''),
    bold('Die Blätter „Beteiligte“ bis „Unterlagen“'),
    plain(
      'Eine Zeile für jeden Eintrag. Der „Wirken-Schlüssel“ sagt, zu welcher Maßnahme er gehört; kopieren Sie ihn aus dem Blatt „Maßnahmen“. „lfd. Nr.“ bleibt bei neuen Zeilen leer.',
    ),
    plain('Löschen Sie hier eine Zeile, dann fällt der Eintrag weg. Vor dem Einlesen werden Sie danach gefragt.'),
    plain(''),
    bold('Die Blätter „Ausschreibungen“ und „Zuwendungen“'),
    plain(
      'Eine Zeile für jede Ausschreibung und jede Zuwendung zu diesem Plan. Was eine Kennung hat, wird daran erkannt, sonst an Titel und erstem Tag oder an Träger, Vorhaben und Tag der Entscheidung.',
    ),
    plain(
      'Hier ändert eine leere Zelle nichts, und eine Zeile, die fehlt, auch nicht. Neues wird ein Entwurf. Veröffentlicht und zurückgezogen wird in Wirken.',
    ),
    plain('Das dritte Blatt zum Geld ist zum Lesen. Beim Einlesen zählt es nicht.'),
    plain(''),
    bold('Bitte nicht ändern'),
    plain(
      'Die Überschriften und die Schlüssel. Spalten dürfen Sie verschieben und ausblenden, Zeilen sortieren und filtern. Eine Spalte oder ein Blatt, das fehlt, ändert nichts.',
    ),
    plain(
      'Ein Hochkomma am Anfang einer Zelle (’=…) schützt davor, dass der Text als Formel gerechnet wird. Beim Einlesen fällt es weg.',
    ),
    plain(''),
    bold('Wenn inzwischen jemand anderes etwas geändert hat'),
    plain(
      'Wirken merkt es an der ausgeblendeten Spalte „Wirken-Fassung“ und fragt Sie bei jeder Angabe, die beide geändert haben.',
    ),
  ]
}
