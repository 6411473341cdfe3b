import { Link } from '@tanstack/react-router'
import { useState } from 'react'

import { asProblem } from '@/api/problem'
import { Crumbs } from '@/components/Crumbs'
import { PageHead } from '@/components/PageHead'
import { draftKey, dropDraft } from '@/lib/drafts'

import { NewEvidenceForm } from './NewEvidenceForm'
import { useAddEvidence } from './queries'

interface NewEvidencePageProps {
  board: string
  boardName: string
  personId: string
  onSaved: (reference: string, notice: string) => void
}

export function NewEvidencePage({ board, boardName, personId, onSaved }: NewEvidencePageProps) {
  const add = useAddEvidence(board)
  const [attempt, setAttempt] = useState(0)
  const draft = draftKey(personId, board, 'new-evidence')

  return (
    <div className="lc-narrow">
      <PageHead
        title="Add evidence"
        within={['Evidence', boardName]}
        crumbs={
          <Crumbs>
            <Link to="/$board/evidence" params={{ board }}>
              Evidence
            </Link>
            <span>Add evidence</span>
          </Crumbs>
        }
        lede="A document that shows something. Everybody on the board sees what it is called and where it is."
      />
      <NewEvidenceForm
        key={attempt}
        board={board}
        action="Add the evidence"
        draft={draft}
        isPending={add.isPending}
        problem={asProblem(add.error)}
        onDiscardKept={() => {
          dropDraft(draft)
          setAttempt(attempt + 1)
        }}
        onSubmit={(body) => {
          add.mutate(
            { body, place: null },
            {
              onSuccess: ({ reference }) => {
                dropDraft(draft)
                onSaved(reference, `${reference} was added.`)
              },
            },
          )
        }}
      />
    </div>
  )
}
