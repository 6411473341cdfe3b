import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { asProblem } from '@/api/problem'
import { Dialog } from '@/components/Dialog'
import { EmptyState } from '@/components/EmptyState'
import { Icon } from '@/components/Icon'
import { MoreButton } from '@/components/MoreButton'
import { Notice } from '@/components/Notice'
import { PageHead } from '@/components/PageHead'
import { count } from '@/lib/text'

import { InvitePersonForm } from './InvitePersonForm'
import { ChangeMembershipDialog, EndMembershipDialog } from './MembershipDialog'
import { PeopleTable } from './PeopleTable'
import { VacantPosts } from './VacantPosts'
import { peopleQuery, useInvitePerson, type Membership, type Place, type Role } from './queries'

interface PeoplePageProps {
  place: Place
  placeName: string
  today: string
  /** What the place calls some roles, by their codes. */
  roleNames?: Readonly<Record<string, string>> | undefined
}

type Open = { dialog: 'invite' } | { dialog: 'change' | 'end'; membership: Membership } | null

export function PeoplePage({ place, placeName, today, roleNames = {} }: PeoplePageProps) {
  const list = useSuspenseInfiniteQuery(peopleQuery(place))
  const [open, setOpen] = useState<Open>(null)
  const [notice, setNotice] = useState<string | null>(null)
  const called = ({ role, label }: Role) => ({ role, label: roleNames[role] ?? label })
  const people = list.data.pages
    .flatMap((page) => page.items)
    .map((person) => ({ ...person, roles: person.roles.map(called) }))
  const [firstPage] = list.data.pages
  const canInvite = firstPage?.can.invite ?? false
  const roles = (firstPage?.roles ?? []).map(called).map(({ role, label }) => ({ value: role, label }))
  const close = () => {
    setOpen(null)
  }
  const saved = (what: string) => {
    setNotice(what)
    setOpen(null)
  }

  return (
    <>
      {notice && (
        <Notice kind="good">
          <p>{notice}</p>
        </Notice>
      )}
      <PageHead
        title="People"
        within={place.kind === 'board' ? ['Settings', placeName] : [placeName]}
        lede={`${count(firstPage?.total ?? people.length, 'person', 'people')} with a place here, past ones too. What each may do follows from their roles.`}
        actions={
          canInvite && (
            <button
              type="button"
              className="lc-btn lc-btn--primary"
              onClick={() => {
                setOpen({ dialog: 'invite' })
              }}
            >
              <Icon name="plus" /> Invite a person
            </button>
          )
        }
      />
      {people.length === 0 ? (
        <EmptyState
          title="Nobody is here yet"
          why="Invite the chair first: the board’s judgements are theirs to agree."
        />
      ) : (
        <PeopleTable
          people={people}
          canChange={canInvite}
          onChange={(membership) => {
            setOpen({ dialog: 'change', membership })
          }}
          onEnd={(membership) => {
            setOpen({ dialog: 'end', membership })
          }}
        />
      )}
      <MoreButton
        hasMore={list.hasNextPage}
        isPending={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
      <VacantPosts place={place} onSaved={setNotice} />
      {open?.dialog === 'invite' && (
        <InviteDialog
          place={place}
          people={people}
          roles={roles}
          today={today}
          onClose={close}
          onSaved={saved}
        />
      )}
      {open?.dialog === 'change' && (
        <ChangeMembershipDialog
          {...{ place, roles, today }}
          membership={open.membership}
          onClose={close}
          onSaved={saved}
        />
      )}
      {open?.dialog === 'end' && (
        <EndMembershipDialog
          {...{ place, roles, today }}
          membership={open.membership}
          onClose={close}
          onSaved={saved}
        />
      )}
    </>
  )
}

interface InviteDialogProps {
  place: Place
  people: readonly Membership[]
  roles: readonly { value: string; label: string }[]
  today: string
  onClose: () => void
  onSaved: (notice: string) => void
}

function InviteDialog({ place, people, roles, today, onClose, onSaved }: InviteDialogProps) {
  const invitePerson = useInvitePerson(place)

  return (
    <Dialog title="Invite a person" onClose={onClose}>
      <p className="muted mt-b">We send them a link and a code. Until they accept, they can see nothing.</p>
      <InvitePersonForm
        roles={roles}
        today={today}
        people={people.filter(({ state }) => state === 'active')}
        isPending={invitePerson.isPending}
        problem={asProblem(invitePerson.error)}
        onSubmit={(invited) => {
          invitePerson.mutate(invited, {
            onSuccess: () => {
              onSaved(`An invitation was sent to ${invited.email}.`)
            },
          })
        }}
      />
      <p className="ent__help">
        <button type="button" className="lc-linkbtn" onClick={onClose}>
          Close without inviting
        </button>
      </p>
    </Dialog>
  )
}
