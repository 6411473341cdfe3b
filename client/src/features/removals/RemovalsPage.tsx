import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'

import type { Owner } from '@/api/owner'
import { asProblem } from '@/api/problem'
import { EmptyState } from '@/components/EmptyState'
import { MoreButton } from '@/components/MoreButton'
import { Notice } from '@/components/Notice'
import { PageHead } from '@/components/PageHead'
import { count } from '@/lib/text'

import { FindWordsForm } from './FindWordsForm'
import { FoundAtBoards } from './FoundAtBoards'
import { FoundInFiles } from './FoundInFiles'
import { removalsQuery, useFindWords, useFindWordsInFiles } from './queries'
import { RemovalTable } from './RemovalTable'
import { RemoveWords } from './RemoveWords'

interface RemovalsPageProps {
  owner: Owner
  /** The pages above this one: "Settings", and what the owner is called. */
  within: readonly string[]
  now: Date
}

const ledes = {
  board:
    'A name or a number that should never have been written is destroyed in every text of this board and in its history. A mark takes its place.',
  agency:
    'A name or a number that should never have been written is destroyed in every text that this agency owns and in its own history. A mark takes its place. What the agency shares with a board stays until the board removes it.',
} as const

/** Where a name that was typed by mistake is destroyed, everywhere at once. */
export function RemovalsPage({ owner, within, now }: RemovalsPageProps) {
  const list = useSuspenseInfiniteQuery(removalsQuery(owner))
  const removals = list.data.pages.flatMap((page) => page.items)
  const find = useFindWords(owner)
  const files = useFindWordsInFiles(owner)
  const [notice, setNotice] = useState<string | null>(null)
  // A form that begins again after a removal holds the words no longer.
  const [formKey, setFormKey] = useState(0)

  return (
    <>
      {notice && (
        <Notice kind="good">
          <p>{notice}</p>
        </Notice>
      )}
      <PageHead title="Removing words" within={within} lede={ledes[owner.kind]} />
      <FindWordsForm
        key={formKey}
        isPending={find.isPending}
        problem={asProblem(find.error)}
        onSubmit={(words) => {
          setNotice(null)
          files.reset()
          find.mutate(words, {
            onSuccess: () => {
              files.mutate(words)
            },
          })
        }}
      />
      <div aria-live="polite">
        {find.data?.places === 0 && (
          <p className="mt">
            {find.data.boards.length > 0
              ? 'The words are in no text that this agency can change.'
              : `The words are in no text of this ${owner.kind}. Check the spelling.`}
          </p>
        )}
      </div>
      {find.data && find.data.places > 0 && (
        <RemoveWords
          key={find.submittedAt}
          owner={owner}
          words={find.variables}
          found={find.data}
          onRemoved={(places) => {
            setNotice(`Words were removed from ${count(places, 'place')}.`)
            setFormKey(formKey + 1)
            find.reset()
            files.reset()
          }}
        />
      )}
      {find.data && find.data.boards.length > 0 && <FoundAtBoards boards={find.data.boards} />}
      {find.data && <FoundInFiles owner={owner} found={files.data} problem={asProblem(files.error)} />}
      <section className="lc-card mt" aria-labelledby="reach">
        <h2 className="lc-h3" id="reach">
          What it does not reach
        </h2>
        <p className="small">
          Emails and documents that left the service,{' '}
          {owner.kind === 'board' ? 'an agency’s own records' : 'the records of boards'}, text that somebody
          keeps unsaved in a browser, and backups until they have aged out. Tell the people who have them.
        </p>
      </section>
      <h2 className="lc-h2 mt">Removed before</h2>
      {removals.length === 0 ? (
        <EmptyState
          title="No words have been removed yet"
          why="Who removed words, when and why is kept here. The words never are."
        />
      ) : (
        <RemovalTable removals={removals} now={now} />
      )}
      <MoreButton
        hasMore={list.hasNextPage}
        isPending={list.isFetchingNextPage}
        onMore={() => void list.fetchNextPage()}
      />
    </>
  )
}
