import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useAppForm } from '@/components/form/use-app-form'
import { formatWeekday } from '@/lib/dates'

import type { ActionFormProps } from './form-props'

/** Nothing to write: the board has looked at the proof, and says so. */
export function VerifyForm({ action, isPending, problem, onSubmit }: ActionFormProps) {
  const form = useAppForm({ fields: [], defaultValues: {}, problem })
  const [word] = action.completions

  return (
    <Form
      form={form}
      isPending={isPending}
      onSubmit={() => {
        onSubmit({ kind: 'verify' })
      }}
    >
      {word && (
        <p className="prewrap">
          {word.proof
            ? `What shows it: ${word.proof}`
            : `Nothing shows it, because: ${word.noProofReason ?? ''}`}
        </p>
      )}
      <p className="muted">
        {action.next
          ? `You say for the board that it is done this time. It is then due on ${formatWeekday(action.next)}.`
          : 'You say for the board that it is done. Afterwards the board closes it.'}
      </p>
      <div className="lc-form__go">
        <SubmitButton label="Verify the action" isPending={isPending} />
      </div>
    </Form>
  )
}
