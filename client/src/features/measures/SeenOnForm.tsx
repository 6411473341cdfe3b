import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { useAppForm } from '@/components/form/use-app-form'
import { orNull } from '@/lib/text'

interface SeenOnFormProps {
  seenOn: string
  onSeenOn: (day: string | null) => void
}

/** Asks for the day whose sight of the measure is shown. */
export function SeenOnForm({ seenOn, onSeenOn }: SeenOnFormProps) {
  const form = useAppForm({ fields: ['seenOn'], defaultValues: { seenOn }, problem: null })

  return (
    <Form
      form={form}
      isPending={false}
      onSubmit={(values) => {
        onSeenOn(orNull(values.seenOn))
      }}
    >
      <DateField control={form.control} name="seenOn" legend="At the end of" error={form.errorOf('seenOn')} />
      <div className="lc-actions">
        <button type="submit" className="lc-btn">
          Show that day
        </button>
        {seenOn !== '' && (
          <button
            type="button"
            className="lc-btn"
            onClick={() => {
              onSeenOn(null)
            }}
          >
            Show it as it stands
          </button>
        )}
      </div>
    </Form>
  )
}
