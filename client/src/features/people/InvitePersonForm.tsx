import type { Problem } from '@/api/problem'
import { Choices } from '@/components/form/Choices'
import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { Select } from '@/components/form/Select'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'
import { orNull } from '@/lib/text'

import type { Invited, Membership } from './queries'

interface InvitePersonFormProps {
  roles: readonly { value: string; label: string }[]
  today: string
  /** Whom a deputy can stand in for. */
  people: readonly Membership[]
  isPending: boolean
  problem: Problem | null
  onSubmit: (invited: Invited) => void
}

export function InvitePersonForm({
  roles,
  today,
  people,
  isPending,
  problem,
  onSubmit,
}: InvitePersonFormProps) {
  const form = useAppForm<InviteValues>({
    fields: ['email', 'name', 'roles', 'deputyFor', 'seat', 'post', 'from', 'to'],
    defaultValues: { email: '', name: '', roles: [], deputyFor: '', seat: '', post: '', from: today, to: '' },
    problem,
  })
  const isDeputy = form.watch('roles').includes('deputy')

  return (
    <Form
      form={form}
      isPending={isPending}
      onSubmit={({ email, name, roles: chosen, ...values }) => {
        onSubmit({
          email: email.trim(),
          name: name.trim(),
          roles: chosen,
          seat: orNull(values.seat),
          post: orNull(values.post),
          from: orNull(values.from),
          to: orNull(values.to),
          deputyFor: isDeputy ? orNull(values.deputyFor) : null,
        })
      }}
    >
      <TextField
        label="Work email address"
        type="email"
        autoComplete="off"
        error={form.errorOf('email')}
        {...form.register('email')}
      />
      <TextField label="Name" autoComplete="off" error={form.errorOf('name')} {...form.register('name')} />
      <Choices
        legend="Roles"
        hint="All that apply"
        kind="checkboxes"
        choices={roles}
        field={form.register('roles')}
        error={form.errorOf('roles')}
      />
      {isDeputy && (
        <Select
          label="Deputy for"
          options={[
            { value: '', label: 'Choose a person' },
            ...people.map(({ membershipId, name }) => ({ value: membershipId, label: name })),
          ]}
          error={form.errorOf('deputyFor')}
          {...form.register('deputyFor')}
        />
      )}
      <TextField
        label="Seat (if they hold one)"
        hint="For example, Police"
        error={form.errorOf('seat')}
        {...form.register('seat')}
      />
      <TextField label="Post (if known)" error={form.errorOf('post')} {...form.register('post')} />
      <DateField control={form.control} name="from" legend="From" error={form.errorOf('from')} />
      <DateField
        control={form.control}
        name="to"
        legend="Until"
        hint="Leave it empty if no end is set"
        error={form.errorOf('to')}
      />
      <div className="lc-form__go">
        <SubmitButton label="Send the invitation" isPending={isPending} />
      </div>
    </Form>
  )
}

interface InviteValues {
  email: string
  name: string
  roles: string[]
  deputyFor: string
  seat: string
  post: string
  from: string
  to: string
}
