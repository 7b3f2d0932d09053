import { parseArgs } from 'node:util'
import { type CorpusFormat, formats } from '../../test/corpus/corpus.files.ts'

export type ImportOptions = {
  styles: string[]
  formats: CorpusFormat[]
  verbose: boolean
  heldOutDetails: boolean
  mixtures: boolean
  large: 'too' | 'only' | 'no'
}

export const usage = `npm run bench -- import [--style NAME]… [--format ${formats.join('|')}]… [--mixtures] [--verbose] [--large (only) | --no-large] [--held-out-details]`

export function readOptions(args: string[]): ImportOptions {
  const { values } = parseArgs({
    args,
    options: {
      style: { type: 'string', multiple: true, default: [] },
      format: { type: 'string', multiple: true, default: [] },
      verbose: { type: 'boolean', default: false },
      large: { type: 'boolean', default: false },
      'no-large': { type: 'boolean', default: false },
      mixtures: { type: 'boolean', default: false },
      'held-out-details': { type: 'boolean', default: false },
    },
  })
  const unknown = values.format.find((name) => !formats.includes(name as CorpusFormat))
  if (unknown) throw new Error(`No format "${unknown}": ${formats.join(', ')}`)
  return {
    styles: values.style,
    formats: values.format.length > 0 ? (values.format as CorpusFormat[]) : [...formats],
    verbose: values.verbose,
    mixtures: values.mixtures,
    heldOutDetails: values['held-out-details'],
    large: values.large ? 'only' : values['no-large'] || values.style.length > 0 ? 'no' : 'too',
  }
}
