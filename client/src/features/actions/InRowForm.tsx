import type { Problem } from '@/api/problem'
import { Choices } from '@/components/form/Choices'
import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'

import type { InRow, InRowValues } from './change-in-row'
import type { ActionSummary } from './queries'
import { outlookChoices } from './words'

interface InRowFormProps {
  action: ActionSummary
  /** What this person may change of it. */
  changes: readonly InRow[]
  draft: string
  isPending: boolean
  problem: Problem | null
  onSubmit: (values: InRowValues) => void
  onDiscardKept: () => void
  onClose: () => void
}

const labels: Record<InRow, string> = { update: 'How it goes', due: 'The day', post: 'The post' }

/** Changes one thing of an action beneath its row, while the rest of the list stays in sight. */
export function InRowForm(props: InRowFormProps) {
  const { action, changes, draft, isPending, problem, onSubmit, onDiscardKept, onClose } = props
  const { reference, owner, due } = action
  const [first = 'update'] = changes
  const values: Omit<InRowValues, 'answers'> = {
    kind: first,
    text: '',
    outlook: '',
    due,
    reason: '',
    post: owner.post,
  }
  const form = useAppForm({
    fields: ['kind', 'text', 'outlook', 'due', 'post', 'reason'],
    defaultValues: values,
    problem,
    draft,
  })
  const kind = form.watch('kind')

  return (
    <div role="group" aria-label={`Change ${reference}`}>
      <Form
        form={form}
        isPending={isPending}
        onSubmit={(written) => {
          onSubmit({ ...written, ...form.texts.sent })
        }}
        onDiscardKept={onDiscardKept}
      >
        {changes.length > 1 && (
          <Choices
            legend={`What changes of ${reference}?`}
            kind="radios"
            choices={changes.map((value) => ({ value, label: labels[value] }))}
            field={form.register('kind')}
          />
        )}
        {kind === 'update' && (
          <>
            <TextArea label="How it goes" rows={3} error={form.errorOf('text')} {...form.register('text')} />
            <Choices
              legend="What do you expect?"
              kind="radios"
              choices={outlookChoices}
              field={form.register('outlook')}
              error={form.errorOf('outlook')}
            />
          </>
        )}
        {kind === 'due' && (
          <>
            <DateField control={form.control} name="due" legend="The new day" error={form.errorOf('due')} />
            <TextArea
              label="Why the day changes"
              rows={2}
              error={form.errorOf('reason')}
              {...form.register('reason')}
            />
          </>
        )}
        {kind === 'post' && (
          <TextField
            label="Post"
            hint={`It stays with ${owner.agency?.name ?? 'the board'}`}
            autoComplete="off"
            error={form.errorOf('post')}
            {...form.register('post')}
          />
        )}
        <div className="lc-form__go act__go">
          <SubmitButton label="Save" isPending={isPending} />
          <button type="button" className="lc-linkbtn" onClick={onClose}>
            Close without saving
          </button>
        </div>
      </Form>
    </div>
  )
}
