import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { asProblem, type Problem } from '@/api/problem'
import { CloseWithoutSaving } from '@/components/CloseWithoutSaving'
import { ConflictView } from '@/components/ConflictView'
import { Dialog } from '@/components/Dialog'
import { NotLoaded } from '@/components/NotLoaded'
import { Skeleton } from '@/components/Skeleton'
import { formatDay } from '@/lib/dates'

import { ChangeMembershipForm } from './ChangeMembershipForm'
import { EndMembershipForm } from './EndMembershipForm'
import { workWords } from './hand-over'
import { workOfMemberQuery, type PostWork } from './posts'
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
  const [isAsked, setIsAsked] = useState(false)
  const work = useQuery({ ...workOfMemberQuery(place, membership.membershipId), enabled: isAsked })
  const save = (version: number, body: MembershipChange) => {
    changeMembership.mutate(
      { version, body },
      {
        onSuccess: () => {
          onSaved(`What ${membership.name} does here was changed.`)
        },
        onError: (error) => {
          if (asProblem(error)?.code === 'people.open-work') {
            setIsAsked(true)
          }
        },
      },
    )
  }

  return (
    <Dialog
      title={`Change ${membership.name}`}
      onClose={onClose}
      isWide={current !== null || work.data !== undefined}
    >
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
      {work.isError && <NotLoaded what="the open work" onAgain={() => void work.refetch()} />}
      <ChangeMembershipForm
        place={place}
        membership={membership}
        roles={roles}
        asked={mine && work.data ? leftBy(mine, work.data.posts) : []}
        people={[
          ...(work.data?.people ?? []),
          { membershipId: membership.membershipId, name: membership.name, post: 'in their new post' },
        ]}
        isPending={changeMembership.isPending}
        problem={problem}
        onSubmit={(body) => {
          save((current ?? membership).version, body)
        }}
      />
      <CloseWithoutSaving onClose={onClose} />
    </Dialog>
  )
}

export function EndMembershipDialog({ place, membership, today, onClose, onSaved }: MembershipDialogProps) {
  const endMembership = useEndMembership(place, membership.membershipId)
  const work = useQuery(workOfMemberQuery(place, membership.membershipId))
  const problem = asProblem(endMembership.error)
  const current = currentMembership(problem)
  const asked = work.data?.posts.filter((post) => post.isAsked) ?? []

  return (
    <Dialog title={`End the membership of ${membership.name}?`} onClose={onClose} isWide={asked.length > 0}>
      <p className="muted">
        From the day after, they can no longer open this place. What they wrote stays, with their name.
      </p>
      {current && (
        <p className="strong" role="alert">
          Someone has changed {current.name} since you opened this. Close it and look again before you end it.
        </p>
      )}
      {work.isPending && <Skeleton rows={4} />}
      {work.isError && <NotLoaded what="the open work" onAgain={() => void work.refetch()} />}
      {work.data && (
        <>
          <StaysWithOthers posts={work.data.posts} />
          {asked.length > 0 && (
            <p className="strong mt-s mt-b">
              {membership.name} leaves open work behind. Say what becomes of it: it moves when you save this.
            </p>
          )}
          <EndMembershipForm
            place={place}
            name={membership.name}
            today={today}
            asked={asked}
            people={work.data.people}
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
        </>
      )}
      <CloseWithoutSaving onClose={onClose} />
    </Dialog>
  )
}

/** Nothing is asked about a post that somebody else holds too; whoever ends the membership is told so. */
function StaysWithOthers({ posts }: { posts: readonly PostWork[] }) {
  return posts
    .filter(({ pieces, isAsked }) => pieces > 0 && !isAsked)
    .map(({ post, holders, ...work }) => (
      <p key={post}>
        {post}: {workWords(work)}. {holders.join(', ')} {holders.length === 1 ? 'holds' : 'hold'} this post
        too, so its work stays as it is.
      </p>
    ))
}

/** Two ways of writing one post, as the service compares them. */
function keyOf(post: string) {
  return post.trim().replaceAll('’', "'").toLowerCase()
}

/** Of the posts with open work and no other holder, those that the change leaves. */
function leftBy(mine: MembershipChange, posts: readonly PostWork[]) {
  const kept = [mine.post ?? '', ...(mine.alsoHolds ?? [])].map(keyOf)

  return posts.filter(({ post, isAsked }) => isAsked && !kept.includes(keyOf(post)))
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
