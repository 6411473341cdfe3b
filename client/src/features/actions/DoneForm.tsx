import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'
import { orNull } from '@/lib/text'

import { alsoKey, alsoTargets } from './also'
import { AlsoChoices } from './AlsoChoices'
import type { ActionFormProps } from './form-props'

export function DoneForm({
  today,
  also,
  draft,
  isPending,
  problem,
  onSubmit,
  onDiscardKept,
}: ActionFormProps) {
  const form = useAppForm({
    fields: ['doneOn', 'proof', 'proofAddress', 'noProofReason', 'also'],
    defaultValues: { doneOn: today, proof: '', proofAddress: '', noProofReason: '', also: also.map(alsoKey) },
    problem,
    draft,
  })

  return (
    <Form
      form={form}
      isPending={isPending}
      onDiscardKept={onDiscardKept}
      onSubmit={({ doneOn, proof, proofAddress, noProofReason, also: ticked }) => {
        onSubmit({
          kind: 'done',
          body: {
            doneOn: orNull(doneOn),
            proof: orNull(proof),
            proofAddress: orNull(proofAddress),
            noProofReason: orNull(noProofReason),
          },
          also: alsoTargets(also, ticked),
        })
      }}
    >
      <DateField control={form.control} name="doneOn" legend="Done on" error={form.errorOf('doneOn')} />
      <TextArea
        label="What shows that it is done"
        hint="A register, a minute, an audit. No names of children or families"
        rows={4}
        error={form.errorOf('proof')}
        {...form.register('proof')}
      />
      <TextField
        label="Where it is to be found (optional)"
        hint="A web address"
        type="url"
        error={form.errorOf('proofAddress')}
        {...form.register('proofAddress')}
      />
      <TextArea
        label="Or why nothing shows it"
        rows={2}
        error={form.errorOf('noProofReason')}
        {...form.register('noProofReason')}
      />
      <AlsoChoices also={also} field={form.register('also')} error={form.errorOf('also')} />
      <div className="lc-form__go">
        <SubmitButton label="Say that it is done" isPending={isPending} />
      </div>
    </Form>
  )
}
