import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useAppForm } from '@/components/form/use-app-form'

import type { ActionFormProps } from './form-props'

interface ReasonFormProps extends ActionFormProps {
  kind: 'back' | 'close' | 'withdraw'
}

const words = {
  back: {
    lede: 'Its owner goes on with it, and says again when it is done.',
    label: 'What is missing',
    go: 'Send it back',
  },
  close: {
    lede: 'A closed action takes no more changes. It stays in the list with all that was said of it.',
    label: 'Closing words (optional)',
    go: 'Close the action',
  },
  withdraw: {
    lede: 'It takes no more changes. It stays in the list with your reason, and its owner sees that.',
    label: 'Why it is no longer needed',
    go: 'Say it is no longer needed',
  },
} as const

export function ReasonForm({ kind, draft, isPending, problem, onSubmit, onDiscardKept }: ReasonFormProps) {
  const form = useAppForm({ fields: ['reason'], defaultValues: { reason: '' }, problem, draft })

  return (
    <Form
      form={form}
      isPending={isPending}
      onDiscardKept={onDiscardKept}
      onSubmit={({ reason }) => {
        onSubmit({ kind, body: { reason, ...form.texts.sent } })
      }}
    >
      <p className="muted">{words[kind].lede}</p>
      <TextArea
        label={words[kind].label}
        rows={3}
        error={form.errorOf('reason')}
        {...form.register('reason')}
      />
      <div className="lc-form__go">
        <SubmitButton label={words[kind].go} isPending={isPending} />
      </div>
    </Form>
  )
}
