import type { Problem } from '@/api/problem'
import { Choices } from '@/components/form/Choices'
import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'
import { orNull } from '@/lib/text'

import type { Membership, MembershipChange } from './queries'

interface ChangeMembershipFormProps {
  membership: Membership
  roles: readonly { value: string; label: string }[]
  isPending: boolean
  problem: Problem | null
  onSubmit: (change: MembershipChange) => void
}

export function ChangeMembershipForm({
  membership,
  roles,
  isPending,
  problem,
  onSubmit,
}: ChangeMembershipFormProps) {
  const form = useAppForm({
    fields: ['roles', 'seat', 'post', 'from', 'to'],
    defaultValues: {
      roles: membership.roles.map(({ role }) => role),
      seat: membership.seat ?? '',
      post: membership.post ?? '',
      from: membership.from,
      to: membership.to ?? '',
    },
    problem,
  })

  return (
    <Form
      form={form}
      isPending={isPending}
      onSubmit={(values) => {
        onSubmit({
          roles: values.roles,
          seat: orNull(values.seat),
          post: orNull(values.post),
          from: orNull(values.from),
          to: orNull(values.to),
        })
      }}
    >
      <Choices
        legend="Roles"
        hint="All that apply"
        kind="checkboxes"
        choices={roles}
        field={form.register('roles')}
        error={form.errorOf('roles')}
      />
      <TextField label="Seat (if they hold one)" error={form.errorOf('seat')} {...form.register('seat')} />
      <TextField label="Post (if known)" error={form.errorOf('post')} {...form.register('post')} />
      <DateField control={form.control} name="from" legend="From" error={form.errorOf('from')} />
      <DateField control={form.control} name="to" legend="Until" error={form.errorOf('to')} />
      <div className="lc-form__go">
        <SubmitButton label="Save the changes" isPending={isPending} />
      </div>
    </Form>
  )
}
