import { useState } from 'react'

import { asProblem } from '@/api/problem'
import { Crumbs } from '@/components/Crumbs'
import { PageHead } from '@/components/PageHead'
import { draftKey, dropDraft } from '@/lib/drafts'

import { NewEvidenceForm } from './NewEvidenceForm'
import { draftPlace, everybody, type Owner } from './owner'
import { LibraryLink } from './OwnerLinks'
import { useAddEvidence } from './changes'

interface NewEvidencePageProps {
  owner: Owner
  ownerName: string
  personId: string
  onSaved: (reference: string, notice: string) => void
}

export function NewEvidencePage({ owner, ownerName, personId, onSaved }: NewEvidencePageProps) {
  const add = useAddEvidence(owner)
  const [attempt, setAttempt] = useState(0)
  const draft = draftKey(personId, draftPlace(owner), 'new-evidence')

  return (
    <div className="lc-narrow">
      <PageHead
        title="Add evidence"
        within={['Evidence', ownerName]}
        crumbs={
          <Crumbs>
            <LibraryLink owner={owner}>Evidence</LibraryLink>
            <span>Add evidence</span>
          </Crumbs>
        }
        lede={`A document that shows something. ${everybody(owner)} sees what it is called and where it is.`}
      />
      <NewEvidenceForm
        key={attempt}
        owner={owner}
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
