import { getRouteApi, Link } from '@tanstack/react-router'

import { useSession } from '@/api/session'
import { Mark } from '@/components/Mark'
import { PublicFrontPage } from '@/features/front/PublicFrontPage'
import { safeAccent } from '@/lib/accent'

import { Shell } from '../Shell'

const front = getRouteApi('/$board/')

export function PublicFront() {
  const { board, demonstration } = front.useLoaderData()
  const isMember = useSession()?.boards.some(({ slug }) => slug === board.slug) ?? false
  const params = { board: board.slug }

  return (
    <Shell
      accent={safeAccent(board.accent)}
      demonstrationDay={demonstration?.businessDay}
      brand={
        <Link className="lc-brand" to="/$board" params={params}>
          <Mark of={board} />
          <span className="lc-brand__name">{board.name}</span>
        </Link>
      }
      tools={
        isMember ? (
          <Link className="lc-btn lc-btn--s" to="/$board/home" params={params}>
            Go to the board’s work
          </Link>
        ) : (
          <Link className="lc-btn lc-btn--s" to="/sign-in">
            Sign in
          </Link>
        )
      }
    >
      <PublicFrontPage board={board} />
    </Shell>
  )
}
