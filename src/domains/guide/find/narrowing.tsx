import type { FC } from 'hono/jsx'
import { compareNames } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { Chips } from '../../../ui/chips/chips.tsx'
import { FilterForm } from '../../../ui/filter-form/filter-form.tsx'
import { type Option, Select } from '../../../ui/select/select.tsx'
import { sayFact } from '../facts/facts.messages.ts'
import { nameTag } from '../facts/name-tag.ts'
import { guideRoutes } from '../guide.routes.ts'
import { audiences, topics } from '../services/service.ts'
import { facetWords, yesWords } from './facet-words.ts'
import { sayFind } from './find.messages.ts'
import type { Findings } from './find.read.ts'
import { everything, facetsOf, queryOf, without, type YesFilter, yesFilters } from './find-wish.ts'

type NarrowingProps = { lang: Lang } & Pick<Findings, 'wish' | 'choices'>

/** What narrows the list: as a form, and what does so already as chips that take it away. */
export const Narrowing: FC<NarrowingProps> = ({ lang, wish, choices }) => {
  const facets = facetsOf(wish)
  const whole = guideRoutes.find(lang, queryOf({ ...everything, words: wish.words }))
  return (
    <>
      <FilterForm
        action={guideRoutes.find(lang)}
        label={sayFind(lang, 'filter')}
        apply={sayFind(lang, 'apply')}
        reset={facets.every((facet) => facet === 'topic') ? undefined : { href: whole, label: sayFind(lang, 'reset') }}
        more={{
          label: sayFind(lang, 'more'),
          open: wish.audience !== null || wish.yes.some((filter) => seldom.includes(filter)),
          fields: (
            <>
              <Choice lang={lang} name="for" value={wish.audience} options={labelled(lang, audiences, 'audience')} />
              <Answers lang={lang} wish={wish} filters={seldom} />
            </>
          ),
        }}
      >
        {wish.words !== '' && <input type="hidden" name="q" value={wish.words} />}
        <Choice lang={lang} name="topic" value={wish.topic} options={labelled(lang, topics, 'topic')} />
        <Choice
          lang={lang}
          name="language"
          value={wish.language}
          options={sorted(
            lang,
            choices.languages.map((tag) => ({ value: tag, label: nameTag(lang, tag) })),
          )}
        />
        <Choice
          lang={lang}
          name="district"
          value={wish.district}
          options={sorted(
            lang,
            choices.districts.map((district) => ({ value: district, label: district, lang: 'de' as const })),
          )}
        />
        <Answers lang={lang} wish={wish} filters={yesFilters.filter((filter) => !seldom.includes(filter))} />
      </FilterForm>
      {facets.length > 0 && (
        <div class="act">
          <Chips
            label={sayFind(lang, 'chips')}
            chips={facets.map((facet) => {
              const name = facetWords(lang, facet, wish)
              const href = guideRoutes.find(lang, queryOf(without(wish, facet)))
              return { href, name, removes: sayFind(lang, 'remove', { name }) }
            })}
          />
        </div>
      )}
    </>
  )
}

const seldom: readonly YesFilter[] = ['walkIn', 'women', 'withChildren']

function labelled<Kind extends 'audience' | 'topic'>(
  lang: Lang,
  all: Kind extends 'topic' ? typeof topics : typeof audiences,
  kind: Kind,
): Option[] {
  return all.map((value) => ({ value, label: sayFact(lang, `${kind}.${value}` as Parameters<typeof sayFact>[1]) }))
}

function sorted(lang: Lang, options: readonly Option[]): Option[] {
  return [...options].sort((one, other) => compareNames(lang, one.label, other.label))
}

type ChoiceProps = {
  lang: Lang
  name: 'for' | 'topic' | 'language' | 'district'
  value: string | null
  options: readonly Option[]
}

const Choice: FC<ChoiceProps> = ({ lang, name, value, options }) => (
  <Select
    lang={lang}
    name={name}
    label={sayFind(lang, `field.${name}`)}
    value={value ?? ''}
    options={[{ value: '', label: sayFind(lang, 'any') }, ...options]}
  />
)

/** The browser's own boxes: how KERN draws them would weigh on every page of the site. */
const Answers: FC<Pick<NarrowingProps, 'lang' | 'wish'> & { filters: readonly YesFilter[] }> = ({
  lang,
  wish,
  filters,
}) => (
  <ul>
    {filters.map((filter) => (
      <li>
        <label>
          <input type="checkbox" name={filter} value="yes" checked={wish.yes.includes(filter)} />{' '}
          {yesWords(lang, filter)}
        </label>
      </li>
    ))}
  </ul>
)
