import { useSuspenseQuery } from '@tanstack/react-query'

import { asProblem } from '@/api/problem'
import type { Session } from '@/api/session'
import { PageHead } from '@/components/PageHead'
import { formatInstantDay } from '@/lib/dates'

import { EntryLayout } from './EntryLayout'
import { InvitationForm } from './InvitationForm'
import { invitationQuery, useAcceptInvitation } from './queries'

interface InvitationPageProps {
  token: string
  onAccepted: (session: Session) => void
  /** The account has a second factor already, so the membership waits behind an ordinary sign-in. */
  onSignInWanted: () => void
}

export function InvitationPage({ token, onAccepted, onSignInWanted }: InvitationPageProps) {
  const { data: invitation } = useSuspenseQuery(invitationQuery(token))
  const acceptInvitation = useAcceptInvitation()

  return (
    <EntryLayout>
      <PageHead title="You are invited" lede={<>{invitation.place} invites you to work with it here.</>} />
      <dl className="lc-dl ent__facts">
        <dt>Email</dt>
        <dd>{invitation.email}</dd>
        <dt>You would be</dt>
        <dd>{invitation.roles.join(', ')}</dd>
        <dt>Open until</dt>
        <dd>{formatInstantDay(invitation.expiresAt)}</dd>
      </dl>
      <InvitationForm
        invitation={invitation}
        isPending={acceptInvitation.isPending}
        problem={asProblem(acceptInvitation.error)}
        onSubmit={(acceptance) => {
          acceptInvitation.mutate(
            { token, ...acceptance },
            {
              onSuccess: (answer) => {
                if ('person' in answer) {
                  onAccepted(answer)
                } else {
                  onSignInWanted()
                }
              },
            },
          )
        }}
      />
    </EntryLayout>
  )
}
