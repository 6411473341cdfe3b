import { asProblem, type Problem } from '@/api/problem'
import { CloseWithoutSaving } from '@/components/CloseWithoutSaving'
import { ConflictView } from '@/components/ConflictView'
import { Dialog } from '@/components/Dialog'
import { formatDay } from '@/lib/dates'

import { ChangeMembershipForm } from './ChangeMembershipForm'
import { EndMembershipForm } from './EndMembershipForm'
import {
  useChangeMembership,
  useEndMembership,
  type Membership,
  type MembershipChange,
  type Place,
} from './queries'

interface MembershipDialogProps {
  place: Place
  membership: Membership
  roles: readonly { value: string; label: string }[]
  today: string
  onClose: () => void
  onSaved: (notice: string) => void
}

export function ChangeMembershipDialog({
  place,
  membership,
  roles,
  onClose,
  onSaved,
}: MembershipDialogProps) {
  const changeMembership = useChangeMembership(place, membership.membershipId)
  const problem = asProblem(changeMembership.error)
  const current = currentMembership(problem)
  const mine = changeMembership.variables?.body
  const save = (version: number, body: MembershipChange) => {
    changeMembership.mutate(
      { version, body },
      {
        onSuccess: () => {
          onSaved(`What ${membership.name} does here was changed.`)
        },
      },
    )
  }

  return (
    <Dialog title={`Change ${membership.name}`} onClose={onClose} isWide={current !== null}>
      {current && mine && (
        <ConflictView
          sentence={`Someone has changed ${membership.name} since you opened this.`}
          rows={rows(mine, current, roles)}
          isPending={changeMembership.isPending}
          onKeepMine={() => {
            save(current.version, mine)
          }}
          onTakeTheirs={onClose}
        />
      )}
      <ChangeMembershipForm
        membership={membership}
        roles={roles}
        isPending={changeMembership.isPending}
        problem={problem}
        onSubmit={(body) => {
          save((current ?? membership).version, body)
        }}
      />
      <CloseButton onClose={onClose} />
    </Dialog>
  )
}

export function EndMembershipDialog({ place, membership, today, onClose, onSaved }: MembershipDialogProps) {
  const endMembership = useEndMembership(place, membership.membershipId)
  const problem = asProblem(endMembership.error)
  const current = currentMembership(problem)

  return (
    <Dialog title={`End the membership of ${membership.name}?`} onClose={onClose}>
      <p className="muted">
        From the day after, they can no longer open this place. What they wrote stays, with their name.
      </p>
      {current && (
        <p className="strong" role="alert">
          Someone has changed {current.name} since you opened this. Close it and look again before you end it.
        </p>
      )}
      <EndMembershipForm
        name={membership.name}
        today={today}
        isPending={endMembership.isPending}
        problem={problem}
        onSubmit={(body) => {
          endMembership.mutate(
            { version: membership.version, body },
            {
              onSuccess: () => {
                onSaved(
                  `The membership of ${membership.name} ends on ${body.on ? formatDay(body.on) : 'the day that was set'}.`,
                )
              },
            },
          )
        }}
      />
      <CloseButton onClose={onClose} />
    </Dialog>
  )
}

function CloseButton({ onClose }: Pick<MembershipDialogProps, 'onClose'>) {
  return <CloseWithoutSaving onClose={onClose} />
}

function currentMembership(problem: Problem | null): Membership | null {
  return problem?.isStale && isMembership(problem.current) ? problem.current : null
}

function isMembership(current: unknown): current is Membership {
  return typeof current === 'object' && current !== null && 'membershipId' in current && 'version' in current
}

function rows(mine: MembershipChange, theirs: Membership, roles: MembershipDialogProps['roles']) {
  const named = (mine.roles ?? []).map((role) => roles.find(({ value }) => value === role)?.label ?? role)

  return [
    { label: 'Roles', mine: named.join(', '), theirs: theirs.roles.map(({ label }) => label).join(', ') },
    { label: 'Seat', mine: mine.seat ?? '', theirs: theirs.seat ?? '' },
    { label: 'Post', mine: mine.post ?? '', theirs: theirs.post ?? '' },
    { label: 'From', mine: mine.from ? formatDay(mine.from) : '', theirs: formatDay(theirs.from) },
    {
      label: 'Until',
      mine: mine.to ? formatDay(mine.to) : '',
      theirs: theirs.to ? formatDay(theirs.to) : '',
    },
  ]
}
