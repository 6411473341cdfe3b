import type { Problem } from '@/api/problem'
import { TextArea } from '@/components/form/TextArea'
import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useAppForm } from '@/components/form/use-app-form'
import { orNull } from '@/lib/text'

import { handOversOf, noAnswer, type Answer } from './hand-over'
import { HandOverFields } from './HandOverFields'
import { answerNames } from './answer-names'
import type { PossibleHolder, PostWork } from './posts'
import type { MembershipEnd, Place } from './queries'

interface EndMembershipFormProps {
  place: Place
  name: string
  today: string
  /** The posts with open work that nobody else holds: what becomes of each is asked. */
  asked: readonly PostWork[]
  people: readonly PossibleHolder[]
  isPending: boolean
  problem: Problem | null
  onSubmit: (end: MembershipEnd) => void
}

interface EndValues {
  on: string
  reason: string
  handOvers: Answer[]
}

export function EndMembershipForm(props: EndMembershipFormProps) {
  const { place, name, today, asked, people, isPending, problem, onSubmit } = props
  const form = useAppForm<EndValues>({
    fields: [...asked.flatMap((_, index) => Object.values(answerNames(index))), 'on', 'reason'],
    defaultValues: { on: today, reason: '', handOvers: asked.map(() => noAnswer) },
    problem,
  })

  return (
    <Form
      form={form}
      isPending={isPending}
      onSubmit={({ on, reason, handOvers }) => {
        onSubmit({ on: orNull(on), reason, handOvers: handOversOf(asked, handOvers) })
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
      <DateField control={form.control} name="on" legend="Last day" error={form.errorOf('on')} />
      <TextArea
        mustTakeOut
        label="Why it ends"
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
