import { Link } from '@tanstack/react-router'

import { PageHead } from '@/components/PageHead'

import { EntryLayout } from './EntryLayout'

/** A link from an email that is wrong, used or too old: they look alike, so that nothing can be learnt by trying. */
export function LinkProblemPage() {
  return (
    <EntryLayout>
      <PageHead title="This link does not work" />
      <div className="stack">
        <p>It may have been used already, or it is too old, or a part of it is missing.</p>
        <p>
          If it was an invitation, ask the person who invited you for a new one. If it was for a new password,{' '}
          <Link to="/forgotten-password">we can send you another link</Link>.
        </p>
        <p>
          <Link to="/sign-in">Go to sign in</Link>
        </p>
      </div>
    </EntryLayout>
  )
}
