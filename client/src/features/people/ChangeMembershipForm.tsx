import type { Problem } from '@/api/problem'
import { Choices } from '@/components/form/Choices'
import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'
import { orNull } from '@/lib/text'

import { answerNames } from './answer-names'
import { handOversOf, noAnswer, type Answer } from './hand-over'
import { HandOverFields } from './HandOverFields'
import type { PossibleHolder, PostWork } from './posts'
import type { Membership, MembershipChange, Place } from './queries'

interface ChangeMembershipFormProps {
  place: Place
  membership: Membership
  roles: readonly { value: string; label: string }[]
  /** The posts that the change leaves without a holder, once the service has asked about them. */
  asked: readonly PostWork[]
  people: readonly PossibleHolder[]
  isPending: boolean
  problem: Problem | null
  onSubmit: (change: MembershipChange) => void
}

interface ChangeValues {
  roles: string[]
  seat: string
  post: string
  alsoHolds: string[]
  from: string
  to: string
  handOvers: Answer[]
}

export function ChangeMembershipForm(props: ChangeMembershipFormProps) {
  const { place, membership, roles, asked, people, isPending, problem, onSubmit } = props
  const form = useAppForm<ChangeValues>({
    fields: [
      ...asked.flatMap((_, index) => Object.values(answerNames(index))),
      'roles',
      'seat',
      'post',
      'alsoHolds',
      'from',
      'to',
    ],
    defaultValues: {
      roles: membership.roles.map(({ role }) => role),
      seat: membership.seat ?? '',
      post: membership.post ?? '',
      alsoHolds: membership.alsoHolds,
      from: membership.from,
      to: membership.to ?? '',
      handOvers: [noAnswer],
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
          alsoHolds: values.alsoHolds,
          from: orNull(values.from),
          to: orNull(values.to),
          handOvers: handOversOf(asked, values.handOvers),
        })
      }}
    >
      {asked.map((work, index) => (
        <HandOverFields
          key={work.post}
          place={place}
          form={form}
          names={answerNames(index)}
          work={work}
          people={people}
          canBeVacant
        />
      ))}
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
      {membership.alsoHolds.length > 0 && (
        <Choices
          legend="Also holds"
          hint="Posts they also cover. Untick any they are giving up."
          kind="checkboxes"
          choices={membership.alsoHolds.map((post) => ({ value: post, label: post }))}
          field={form.register('alsoHolds')}
          error={form.errorOf('alsoHolds')}
        />
      )}
      <DateField control={form.control} name="from" legend="From" error={form.errorOf('from')} />
      <DateField control={form.control} name="to" legend="Until" error={form.errorOf('to')} />
      <div className="lc-form__go">
        <SubmitButton label="Save the changes" isPending={isPending} />
      </div>
    </Form>
  )
}
