import { useForm } from 'react-hook-form'

import { DateField } from '@/components/form/DateField'

export function Days() {
  const { control } = useForm({ defaultValues: { heldOn: '2017-09-26', dueOn: '', readOn: '31/2/2017' } })

  return (
    <div className="lc-form">
      <DateField control={control} name="heldOn" legend="Day of the meeting" error={undefined} />
      <DateField control={control} name="dueOn" legend="Due by" hint="Today or later" error={undefined} />
      <DateField
        control={control}
        name="readOn"
        legend="As at"
        error="Enter a real date, such as 26 9 2017"
      />
    </div>
  )
}
