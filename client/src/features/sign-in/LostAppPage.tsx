import { Link } from '@tanstack/react-router'

import { asProblem } from '@/api/problem'
import { PageHead } from '@/components/PageHead'

import { EntryLayout } from './EntryLayout'
import { LostAppForm } from './LostAppForm'
import { useResetSecondFactor } from './queries'

/** For somebody who has lost the app but kept a recovery code. Without one it takes two people of the service. */
export function LostAppPage({ onReset }: { onReset: () => void }) {
  const resetSecondFactor = useResetSecondFactor()

  return (
    <EntryLayout>
      <PageHead
        title="Lost the app"
        within={['Sign in']}
        lede="With a recovery code you can turn off two-step verification. You set it up again at the next sign-in."
      />
      <LostAppForm
        isPending={resetSecondFactor.isPending}
        problem={asProblem(resetSecondFactor.error)}
        onSubmit={(reset) => {
          resetSecondFactor.mutate(reset, { onSuccess: onReset })
        }}
      />
      <p className="ent__help">
        <Link to="/sign-in">Back to sign in</Link>
      </p>
    </EntryLayout>
  )
}
