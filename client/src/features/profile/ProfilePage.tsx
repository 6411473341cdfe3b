import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { Notice } from '@/components/Notice'
import { PageHead } from '@/components/PageHead'
import { ConflictView } from '@/components/ConflictView'
import { useChange } from '@/components/form/use-change'

import { ProfileFacts } from './ProfileFacts'
import { ProfileForm } from './ProfileForm'
import { profileQuery, useChangeProfile, type Appearance, type Profile } from './queries'

interface ProfilePageProps {
  board: string
  boardName: string
}

/** What the board is called, how it looks, and whom to call about a child. */
export function ProfilePage({ board, boardName }: ProfilePageProps) {
  const { data: profile } = useSuspenseQuery(profileQuery(board))
  const queryClient = useQueryClient()
  const [round, setRound] = useState({ number: 0, isSaved: false })

  return (
    <div className="lc-narrow">
      {round.isSaved && (
        <Notice kind="good">
          <p>Saved. Everybody sees it from now on.</p>
        </Notice>
      )}
      <PageHead
        title="Profile"
        within={['Settings', boardName]}
        lede="What the board is called, how it looks, and whom to call about a child. Everybody sees it, signed in or not."
      />
      {profile.canChange ? (
        <ChangeProfile
          // What was saved is what the next change begins from.
          key={round.number}
          board={board}
          profile={profile}
          onSaved={() => {
            setRound({ number: round.number + 1, isSaved: true })
          }}
          onLeave={() => {
            void queryClient.invalidateQueries(profileQuery(board)).then(() => {
              setRound({ number: round.number + 1, isSaved: false })
            })
          }}
        />
      ) : (
        <ProfileFacts profile={profile} />
      )}
    </div>
  )
}

interface ChangeProfileProps {
  board: string
  profile: Profile
  onSaved: () => void
  onLeave: () => void
}

function ChangeProfile({ board, profile, onSaved, onLeave }: ChangeProfileProps) {
  const draft = `${board}/profile`
  const change = useChange<Appearance, Profile>({
    mutation: useChangeProfile(board),
    version: profile.version,
    currentOf: (problem) => (problem?.isStale ? (problem.current as Profile) : null),
    versionOf: ({ version }) => version,
    draft,
    onSaved,
    onLeave,
  })

  return (
    <>
      {change.conflict && (
        <ConflictView
          sentence="The profile was saved by somebody else."
          rows={rowsOf(change.conflict.mine, change.conflict.current)}
          isPending={change.isPending}
          onKeepMine={change.keepMine}
          onTakeTheirs={change.takeTheirs}
        />
      )}
      <ProfileForm
        key={change.formKey}
        profile={profile}
        draft={draft}
        isPending={change.isPending}
        problem={change.conflict ? null : change.problem}
        onSubmit={change.save}
        onDiscardKept={change.discardKept}
      />
    </>
  )
}

function rowsOf(mine: Appearance, theirs: Profile) {
  return [
    { label: 'Full name', mine: mine.name, theirs: theirs.name },
    { label: 'Short name', mine: mine.shortName, theirs: theirs.shortName },
    { label: 'Area', mine: mine.area, theirs: theirs.area },
    { label: 'Colour', mine: mine.accent, theirs: theirs.accent },
    { label: 'Mark', mine: mine.mark, theirs: theirs.mark },
    { label: 'What to do', mine: mine.worriedText, theirs: theirs.worriedText },
    { label: 'The number to call', mine: mine.worriedTelephone, theirs: theirs.worriedTelephone },
  ].map((row) => ({ label: row.label, mine: row.mine ?? '', theirs: row.theirs ?? '' }))
}
