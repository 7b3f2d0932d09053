const heading =
  /^(?:(?:geplante|konkrete|laufende|neue|unsere|die|folgende|vorgesehene|weitere|zugeordnete|kurzfristige|mittelfristige|langfristige|prioritäre|kurz- und mittelfristige)\s+){0,2}(?:maßnahmen|massnahmen|projekte|vorhaben|maßnahmenübersicht|schlüsselmaßnahmen|umsetzungsmaßnahmen|aktivitäten|handlungsschritte|handlungsempfehlungen|bausteine|aktionen|actions|schritte|\p{L}{3,14}maßnahmen|arbeitspakete|aufträge)(?:\s(?:kurz|mittel|lang)fristig)?(?:\s\([^()]{2,60}\))?(?:\s+(?:und projekte|zu[mr]?|für|im|des|der)\s[^.!?]{1,80})?:?$|^(?:so|wie) setzen wir (?:das|sie|es) um[:?]?$|^was (?:wir (?:dafür |konkret |nun )?(?:tun|machen|planen|vorhaben|anpacken)(?: werden| wollen)?|tun wir(?: dafür)?)[:?]?$|^(?:kurz|mittel|lang)fristig(?:\s\([^()]{2,40}\))?:?$|^das (?:packen wir an|setzen wir um)[:?]?$|^das tun wir[^.]{0,20}:?$/iu

/** "Maßnahmen", "Geplante Maßnahmen zu Ziel 1.2:". */
export function isMeasuresHeading(text: string): boolean {
  return text.length <= 120 && heading.test(text)
}
