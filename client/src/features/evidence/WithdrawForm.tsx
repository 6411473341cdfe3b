import { TextArea } from '@/components/form/TextArea'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useAppForm } from '@/components/form/use-app-form'
import { count, orNull } from '@/lib/text'

import type { EvidenceFormProps } from './form-props'
import { everybody } from './owner'

export function WithdrawForm({
  owner,
  item,
  draft,
  isPending,
  problem,
  onSubmit,
  onDiscardKept,
}: EvidenceFormProps) {
  const form = useAppForm({ fields: ['reason'], defaultValues: { reason: '' }, problem, draft })

  return (
    <Form
      form={form}
      isPending={isPending}
      onDiscardKept={onDiscardKept}
      onSubmit={({ reason }) => {
        onSubmit({ kind: 'withdraw', body: { ...form.texts.sent, reason: orNull(reason) } })
      }}
    >
      <p>
        {item.usedIn.length === 0
          ? 'Nothing cites this evidence.'
          : `It is cited in ${count(item.usedIn.length, 'place')}. They go on citing it, marked as withdrawn.`}{' '}
        Where it is, is no longer given out. This cannot be undone.
      </p>
      <TextArea
        label={`Why ${owner.kind === 'board' ? 'the board' : 'the agency'} no longer relies on it`}
        hint={`${everybody(owner)} reads this. Name no child and no family.`}
        rows={3}
        error={form.errorOf('reason')}
        {...form.register('reason')}
      />
      <div className="lc-form__go">
        <SubmitButton label="Withdraw it" isPending={isPending} />
      </div>
    </Form>
  )
}
