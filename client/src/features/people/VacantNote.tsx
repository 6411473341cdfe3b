import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'

import { count } from '@/lib/text'

import { vacantPostsQuery } from './posts'
import type { Place } from './queries'

/** On home: that work waits for somebody to hold its post. Nothing where every post has a holder. */
export function VacantNote({ place }: { place: Place }) {
  const list = useInfiniteQuery(vacantPostsQuery(place))
  const vacant = list.data?.pages[0]?.vacant ?? 0

  if (vacant === 0) {
    return null
  }

  return (
    <section className="lc-card mt-b" aria-label="Posts without a holder">
      <p>
        {count(vacant, 'post')} with open work {vacant === 1 ? 'has' : 'have'} no holder.{' '}
        {place.kind === 'board' ? (
          <Link to="/$board/settings/people" params={{ board: place.slug }} hash="posts">
            Say who has it
          </Link>
        ) : (
          <Link to="/agencies/$agency/people" params={{ agency: place.slug }} hash="posts">
            Say who has it
          </Link>
        )}
      </p>
    </section>
  )
}
