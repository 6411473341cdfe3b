import type { Problem } from '@/api/problem'
import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'
import { orNull } from '@/lib/text'

import type { NewSeat } from './queries'

interface SeatAgencyFormProps {
  today: string
  isPending: boolean
  problem: Problem | null
  onSubmit: (seat: NewSeat) => void
}

export function SeatAgencyForm({ today, isPending, problem, onSubmit }: SeatAgencyFormProps) {
  const form = useAppForm({
    fields: ['agency', 'seat', 'from'],
    defaultValues: { agency: '', seat: '', from: today },
    problem,
  })

  return (
    <Form
      form={form}
      isPending={isPending}
      onSubmit={({ agency, seat, from }) => {
        onSubmit({ agency: agency.trim(), seat: seat.trim(), from: orNull(from), ...form.texts.sent })
      }}
    >
      <TextField
        label="Address name of the agency"
        hint="For example, meridian-police if its pages begin with /agencies/meridian-police"
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        error={form.errorOf('agency')}
        {...form.register('agency')}
      />
      <TextField
        label="Seat"
        hint="For example, Police"
        autoComplete="off"
        error={form.errorOf('seat')}
        {...form.register('seat')}
      />
      <DateField control={form.control} name="from" legend="First day" error={form.errorOf('from')} />
      <div className="lc-form__go">
        <SubmitButton label="Give the seat" isPending={isPending} />
      </div>
    </Form>
  )
}
