import type { Problem } from '@/api/problem'
import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useAppForm } from '@/components/form/use-app-form'
import { orNull } from '@/lib/text'

import type { MembershipEnd } from './queries'

interface EndMembershipFormProps {
  name: string
  today: string
  isPending: boolean
  problem: Problem | null
  onSubmit: (end: MembershipEnd) => void
}

export function EndMembershipForm({ name, today, isPending, problem, onSubmit }: EndMembershipFormProps) {
  const form = useAppForm({ fields: ['on', 'reason'], defaultValues: { on: today, reason: '' }, problem })

  return (
    <Form
      form={form}
      isPending={isPending}
      onSubmit={({ on, reason }) => {
        onSubmit({ on: orNull(on), reason })
      }}
    >
      <DateField control={form.control} name="on" legend="Last day" error={form.errorOf('on')} />
      <TextArea
        label="Why"
        hint="For example: has moved to another post"
        rows={3}
        error={form.errorOf('reason')}
        {...form.register('reason')}
      />
      <div className="lc-form__go">
        <SubmitButton label={`End the membership of ${name}`} isPending={isPending} />
      </div>
    </Form>
  )
}
