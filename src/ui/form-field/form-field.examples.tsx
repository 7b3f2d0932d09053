import type { ComponentExamples } from '../example.ts'
import { FormField } from './form-field.tsx'

export const formFieldExamples: ComponentExamples = {
  component: 'form-field',
  examples: [
    {
      name: 'label, hint and error around any control',
      view: (
        <FormField lang="de" name="any" label="Wie viele?" hint="Eine Zahl" error="Geben Sie eine Zahl ein." optional>
          <input
            id="any"
            name="any"
            type="number"
            class="kern-form-input__input"
            aria-describedby="any-hint any-error"
          />
        </FormField>
      ),
    },
  ],
}
