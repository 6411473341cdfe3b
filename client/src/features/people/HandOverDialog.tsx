import { useQuery } from '@tanstack/react-query'

import { asProblem, type Problem } from '@/api/problem'
import { CloseWithoutSaving } from '@/components/CloseWithoutSaving'
import { Dialog } from '@/components/Dialog'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useAppForm } from '@/components/form/use-app-form'
import { NotLoaded } from '@/components/NotLoaded'
import { Skeleton } from '@/components/Skeleton'

import { handOverOf, noAnswer, type Answer } from './hand-over'
import { HandOverFields } from './HandOverFields'
import { useHandOverPost, workOfPostQuery, type HandOver, type PossibleHolder, type PostWork } from './posts'
import type { Place } from './queries'

interface HandOverDialogProps {
  place: Place
  post: string
  onClose: () => void
  onSaved: (notice: string) => void
}

/** A post that nobody holds gets a holder, or its work goes to another. */
export function HandOverDialog({ place, post, onClose, onSaved }: HandOverDialogProps) {
  const work = useQuery(workOfPostQuery(place, post))
  const handOver = useHandOverPost(place)
  const [found] = work.data?.posts ?? []

  return (
    <Dialog title={`Hand over the work of ${post}`} onClose={onClose}>
      {work.isPending && <Skeleton rows={4} />}
      {work.isError && <NotLoaded what="the open work" onAgain={() => void work.refetch()} />}
      {work.data && found && (
        <HandOverForm
          place={place}
          work={found}
          people={work.data.people}
          isPending={handOver.isPending}
          problem={asProblem(handOver.error)}
          onSubmit={(body) => {
            handOver.mutate(body, {
              onSuccess: () => {
                onSaved(`The work of ${post} was handed over.`)
              },
            })
          }}
        />
      )}
      <CloseWithoutSaving onClose={onClose} />
    </Dialog>
  )
}

interface HandOverFormProps {
  place: Place
  work: PostWork
  people: readonly PossibleHolder[]
  isPending: boolean
  problem: Problem | null
  onSubmit: (handOver: HandOver) => void
}

function HandOverForm({ place, work, people, isPending, problem, onSubmit }: HandOverFormProps) {
  const form = useAppForm<Answer & Record<string, string>>({
    fields: ['choice', 'to', 'reason'],
    defaultValues: { ...noAnswer },
    problem,
  })

  return (
    <Form
      form={form}
      isPending={isPending}
      onSubmit={(answer) => {
        onSubmit(handOverOf(work, answer))
      }}
    >
      <HandOverFields
        place={place}
        form={form}
        names={{ choice: 'choice', to: 'to', reason: 'reason' }}
        work={work}
        people={people}
        canBeVacant={false}
      />
      <div className="lc-form__go">
        <SubmitButton label="Hand it over" isPending={isPending} />
      </div>
    </Form>
  )
}
