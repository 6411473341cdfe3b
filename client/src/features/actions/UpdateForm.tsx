import { TextArea } from '@/components/form/TextArea'
import { Choices } from '@/components/form/Choices'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useAppForm } from '@/components/form/use-app-form'

import { alsoKey, alsoTargets } from './also'
import { AlsoChoices } from './AlsoChoices'
import type { ActionFormProps } from './form-props'
import { outlookChoices } from './words'

export function UpdateForm({ also, draft, isPending, problem, onSubmit, onDiscardKept }: ActionFormProps) {
  const form = useAppForm({
    fields: ['text', 'outlook', 'also'],
    defaultValues: { text: '', outlook: '', also: also.map(alsoKey) },
    problem,
    draft,
  })

  return (
    <Form
      form={form}
      isPending={isPending}
      onDiscardKept={onDiscardKept}
      onSubmit={({ text, outlook, also: ticked }) => {
        onSubmit({
          kind: 'update',
          body: {
            text,
            outlook: outlookChoices.find(({ value }) => value === outlook)?.value ?? null,
            ...form.texts.sent,
          },
          also: alsoTargets(also, ticked),
        })
      }}
    >
      <TextArea label="How it goes" error={form.errorOf('text')} {...form.register('text')} />
      <Choices
        legend="What do you expect?"
        kind="radios"
        choices={outlookChoices}
        field={form.register('outlook')}
        error={form.errorOf('outlook')}
      />
      <AlsoChoices also={also} field={form.register('also')} error={form.errorOf('also')} />
      <div className="lc-form__go">
        <SubmitButton label="Save the update" isPending={isPending} />
      </div>
    </Form>
  )
}
