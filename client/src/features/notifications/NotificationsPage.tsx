import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'

import { Crumbs } from '@/components/Crumbs'
import { EmptyState } from '@/components/EmptyState'
import { PageHead } from '@/components/PageHead'

import { PlaceChoices } from './PlaceChoices'
import { choicesQuery } from './queries'

/** A person's own choices about the daily email, place by place. */
export function NotificationsPage() {
  const { data: choices } = useSuspenseQuery({ ...choicesQuery, staleTime: 0 })

  return (
    <div className="lc-narrow">
      <PageHead
        crumbs={
          <Crumbs>
            <Link to="/account">Your account</Link>
            <span>Daily email</span>
          </Crumbs>
        }
        title="Daily email"
        within={['Your account']}
        lede="One email for all your boards and agencies says how many things need you. It holds nothing that anybody wrote."
      />
      {choices.items.length === 0 ? (
        <EmptyState
          title="You are not currently a member of any board or agency"
          why="Once you do, you choose here what the daily email tells you of it."
        />
      ) : (
        choices.items.map((place) => <PlaceChoices key={`${place.kind}/${place.slug}`} place={place} />)
      )}
    </div>
  )
}
