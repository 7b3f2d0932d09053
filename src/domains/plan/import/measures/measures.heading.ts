const heading =
  /^(?:(?:geplante|konkrete|laufende|neue|unsere|die|folgende|vorgesehene|weitere|zugeordnete)\s+){0,2}(?:maßnahmen|massnahmen|projekte|vorhaben|maßnahmenübersicht|schlüsselmaßnahmen|umsetzungsmaßnahmen|aktivitäten|handlungsschritte|handlungsempfehlungen|bausteine|aktionen|schritte)(?:\s+(?:und projekte|zu[mr]?|für|im|des|der)\s[^.!?]{1,80})?:?$|^(?:so|wie) setzen wir (?:das|sie|es) um[:?]?$|^was (?:wir (?:dafür )?tun|tun wir(?: dafür)?)[:?]?$|^das tun wir[^.]{0,20}:?$/i

/** "Maßnahmen", "Geplante Maßnahmen zu Ziel 1.2:". */
export function isMeasuresHeading(text: string): boolean {
  return text.length <= 120 && heading.test(text)
}
