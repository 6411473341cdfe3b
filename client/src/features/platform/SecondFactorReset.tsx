import { useState } from 'react'

import { asProblem, type Problem } from '@/api/problem'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'
import { Notice } from '@/components/Notice'

import { useApproveSecondFactorReset, useRequestSecondFactorReset } from './queries'

/** A person without app and codes: one operator asks with a reason, another one approves. */
export function SecondFactorReset() {
  const request = useRequestSecondFactorReset()
  const approve = useApproveSecondFactorReset()
  const [approvals, setApprovals] = useState(0)

  return (
    <div className="lc-grid lc-grid--form">
      <div>
        {request.data && (
          <Notice kind="good">
            <p>
              The request was made. Another operator approves it with this number:{' '}
              <span className="mono">{request.data.id}</span>
            </p>
          </Notice>
        )}
        <RequestForm
          key={request.data?.id}
          isPending={request.isPending}
          problem={asProblem(request.error)}
          onSubmit={(body) => {
            request.mutate(body)
          }}
        />
      </div>
      <div>
        {approvals > 0 && (
          <Notice kind="good">
            <p>The reset was approved. The person sets up a new second step when they next sign in.</p>
          </Notice>
        )}
        <ApprovalForm
          key={approvals}
          isPending={approve.isPending}
          problem={asProblem(approve.error)}
          onSubmit={(id) => {
            approve.mutate(id, {
              onSuccess: () => {
                setApprovals(approvals + 1)
              },
            })
          }}
        />
      </div>
    </div>
  )
}

interface ResetFormProps<Values> {
  isPending: boolean
  problem: Problem | null
  onSubmit: (values: Values) => void
}

function RequestForm({ isPending, problem, onSubmit }: ResetFormProps<{ email: string; reason: string }>) {
  const form = useAppForm({ fields: ['email', 'reason'], defaultValues: { email: '', reason: '' }, problem })

  return (
    <Form form={form} isPending={isPending} onSubmit={onSubmit}>
      <TextField
        label="Email of the person"
        type="email"
        error={form.errorOf('email')}
        {...form.register('email')}
      />
      <TextArea
        label="Why, and how you know it is them"
        rows={3}
        error={form.errorOf('reason')}
        {...form.register('reason')}
      />
      <SubmitButton label="Ask for the reset" isPending={isPending} />
    </Form>
  )
}

function ApprovalForm({ isPending, problem, onSubmit }: ResetFormProps<string>) {
  const form = useAppForm({ fields: ['id'], defaultValues: { id: '' }, problem })

  return (
    <Form
      form={form}
      isPending={isPending}
      onSubmit={({ id }) => {
        onSubmit(id.trim())
      }}
    >
      <TextField
        label="Number of another operator’s request"
        spellCheck={false}
        error={form.errorOf('id')}
        {...form.register('id')}
      />
      <SubmitButton label="Approve the reset" isPending={isPending} />
    </Form>
  )
}
