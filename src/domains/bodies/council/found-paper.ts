/** What became of a paper in one of the council's bodies, as far as its system tells. */
export type FoundConsultation = {
  organization: string
  day: string | null
  role: string
  result: string
  authoritative: boolean | null
}

/** A paper of the council, found in what was read of its system. */
export type FoundPaper = {
  id: string
  number: string
  title: string
  day: string | null
  paperType: string
  /** Where people can read it: its page, else its file. */
  url: string | null
  place: string
  latitude: number | null
  longitude: number | null
  deleted: boolean
  consultations: readonly FoundConsultation[]
  /** The consultation that decided, as far as the system tells. */
  decided: FoundConsultation | undefined
}

/** The consultation that decided: the one that the system says so of, else the last one with a result. */
export function decidedIn({ consultations }: Pick<FoundPaper, 'consultations'>): FoundConsultation | undefined {
  return (
    consultations.findLast(({ authoritative }) => authoritative) ??
    consultations.findLast(({ result }) => result !== '')
  )
}
