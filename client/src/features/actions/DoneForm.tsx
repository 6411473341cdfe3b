import { useWatch } from 'react-hook-form'

import { TextArea } from '@/components/form/TextArea'
import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'
import { useFileChoice } from '@/components/form/use-file-choice'
import { orNull } from '@/lib/text'

import { alsoKey, alsoTargets } from './also'
import { AlsoChoices } from './AlsoChoices'
import type { ActionFormProps } from './form-props'
import { ProofFileFields, ProofWays } from './ProofFields'

/** That it is done, and what shows it. An agency may give a file with its words; a board cites its own evidence afterwards. */
export function DoneForm(props: ActionFormProps) {
  const { today, also, agency, draft, isPending, problem, onSubmit, onDiscardKept } = props
  const choice = useFileChoice({ kind: 'agency', slug: agency ?? '' })
  const form = useAppForm({
    fields: ['doneOn', 'proof', 'way', 'proofAddress', 'file', 'isDeclared', 'noProofReason', 'also'],
    defaultValues: {
      doneOn: today,
      proof: '',
      way: 'link',
      proofAddress: '',
      /** Only the place of messages: the file itself is no text to keep. */
      file: '',
      isDeclared: [] as string[],
      noProofReason: '',
      also: also.map(alsoKey),
    },
    problem,
    draft,
  })
  const way = useWatch({ control: form.control, name: 'way' })

  return (
    <Form
      form={form}
      isPending={isPending}
      onDiscardKept={onDiscardKept}
      onSubmit={({ doneOn, proof, proofAddress, isDeclared, noProofReason, also: ticked }) => {
        onSubmit({
          kind: 'done',
          body: {
            doneOn: orNull(doneOn),
            proof: orNull(proof),
            proofAddress: way === 'link' ? orNull(proofAddress) : null,
            noProofReason: way === 'file' ? null : orNull(noProofReason),
            ...form.texts.sent,
          },
          also: alsoTargets(also, ticked),
          proof: way === 'file' ? { upload: { file: choice.file }, isDeclared: isDeclared.length > 0 } : null,
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
      {agency && <ProofWays field={form.register('way')} />}
      {way === 'link' && (
        <TextField
          label="Where it is to be found (optional)"
          hint="A web address"
          type="url"
          error={form.errorOf('proofAddress')}
          {...form.register('proofAddress')}
        />
      )}
      {way === 'file' ? (
        <ProofFileFields
          choice={choice}
          isSending={isPending}
          declaration={form.register('isDeclared')}
          errors={{ file: form.errorOf('file'), isDeclared: form.errorOf('isDeclared') }}
        />
      ) : (
        <TextArea
          label="Or why nothing shows it"
          rows={2}
          error={form.errorOf('noProofReason')}
          {...form.register('noProofReason')}
        />
      )}
      <AlsoChoices also={also} field={form.register('also')} error={form.errorOf('also')} />
      <div className="lc-form__go">
        <SubmitButton label="Say that it is done" isPending={isPending} />
      </div>
    </Form>
  )
}
