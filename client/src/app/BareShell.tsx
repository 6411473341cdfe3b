import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import { frontQuery } from '@/api/front'
import { useSession } from '@/api/session'
import { ProductMark } from '@/components/ProductMark'

import { signOut } from './sign-out'
import { Shell } from './Shell'

/** For pages that are in no board: the choice of places, the account, help, and what went wrong. */
export function BareShell({ children }: { children: ReactNode }) {
  const session = useSession()
  const queryClient = useQueryClient()
  // Only what is known already: a page about what went wrong asks nothing more.
  const { data: front } = useQuery({ ...frontQuery, enabled: false })
  const demonstrationDay = session?.demonstration?.businessDay ?? front?.demonstration?.businessDay

  return (
    <Shell
      accent="#12436d"
      isForm
      demonstrationDay={demonstrationDay}
      brand={
        <Link className="lc-brand" to={session ? '/boards' : '/sign-in'}>
          <ProductMark />
          <span className="lc-brand__name">LscbCloud</span>
        </Link>
      }
      tools={
        session ? (
          <span className="small muted">
            <span className="lc-hide-s">Signed in as {session.person.name} · </span>
            <Link to="/account">Account</Link>
            {' · '}
            <button type="button" className="lc-linkbtn" onClick={() => void signOut(queryClient)}>
              Sign out
            </button>
          </span>
        ) : (
          <Link className="lc-btn lc-btn--s" to="/sign-in">
            Sign in
          </Link>
        )
      }
    >
      {children}
    </Shell>
  )
}
