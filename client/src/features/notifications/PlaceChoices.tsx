import { useId } from 'react'

import { asProblem } from '@/api/problem'
import { Notice } from '@/components/Notice'

import { PlaceForm } from './PlaceForm'
import { useChoose, type ToldPlace } from './queries'

/** One board or agency, and what the email tells of it. */
export function PlaceChoices({ place }: { place: ToldPlace }) {
  const choose = useChoose(place)
  const problem = asProblem(choose.error)
  const id = useId()

  return (
    <section className="lc-sec" aria-labelledby={id}>
      <h2 className="lc-h2" id={id}>
        {place.name}
      </h2>
      {choose.isSuccess && (
        <Notice kind="good">
          <p>Saved. The next email keeps to it.</p>
        </Notice>
      )}
      {problem?.isStale && (
        <Notice kind="warn">
          <p>{problem.message}</p>
        </Notice>
      )}
      {place.notices.length === 0 ? (
        <p>Nothing is sent to your role here: it has nothing to decide, write or verify.</p>
      ) : (
        <PlaceForm
          // What was saved elsewhere meanwhile takes the place of what is shown; one's own saving keeps the focus.
          key={problem?.isStale ? place.version : 'own'}
          place={place}
          isPending={choose.isPending}
          problem={problem?.isStale ? null : problem}
          onSubmit={(chosen) => {
            choose.mutate(chosen)
          }}
        />
      )}
    </section>
  )
}
