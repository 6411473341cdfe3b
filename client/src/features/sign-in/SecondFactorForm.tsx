import { useState } from 'react'

import type { Problem } from '@/api/problem'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'

import type { SecondFactorAnswer } from './queries'

interface SecondFactorFormProps {
  isPending: boolean
  problem: Problem | null
  onSubmit: (answer: SecondFactorAnswer) => void
}

/** A code from the person's app, or one of the codes they keep for the day without it. */
export function SecondFactorForm({ isPending, problem, onSubmit }: SecondFactorFormProps) {
  const [isRecovery, setIsRecovery] = useState(false)
  const form = useAppForm({
    fields: isRecovery ? ['recoveryCode'] : ['code'],
    defaultValues: { code: '', recoveryCode: '' },
    problem,
  })

  return (
    <Form
      form={form}
      isPending={isPending}
      onSubmit={({ code, recoveryCode }) => {
        onSubmit(isRecovery ? { recoveryCode: recoveryCode.trim() } : { code: code.replaceAll(/\s/g, '') })
      }}
    >
      {isRecovery ? (
        <TextField
          key="recovery"
          label="Recovery code"
          hint="One of the codes you kept when you set up the second step. Each works once."
          autoComplete="off"
          spellCheck={false}
          error={form.errorOf('recoveryCode')}
          {...form.register('recoveryCode', { shouldUnregister: true })}
        />
      ) : (
        <TextField
          key="code"
          label="Six-digit code"
          hint="From the app on your phone or computer. It changes every 30 seconds."
          inputMode="numeric"
          autoComplete="one-time-code"
          className="lc-w-10 lc-code"
          error={form.errorOf('code')}
          {...form.register('code', { shouldUnregister: true })}
        />
      )}
      <SubmitButton label="Continue" isPending={isPending} className="lc-btn--big lc-btn--wide" />
      <p className="ent__help">
        <button
          type="button"
          className="lc-linkbtn"
          onClick={() => {
            form.clearErrors()
            setIsRecovery(!isRecovery)
          }}
        >
          {isRecovery ? 'Use the code from your app' : 'Use a recovery code'}
        </button>
      </p>
    </Form>
  )
}
