import { useState } from 'react'

import { asProblem } from '@/api/problem'
import { CloseWithoutSaving } from '@/components/CloseWithoutSaving'
import { Dialog } from '@/components/Dialog'
import { draftKey, dropDraft } from '@/lib/drafts'

import { LibraryChoice } from './LibraryChoice'
import { NewEvidenceForm } from './NewEvidenceForm'
import { draftPlace, type Owner } from './owner'
import { useAddEvidence } from './changes'
import type { Place } from './queries'

interface EvidencePickerProps {
  owner: Owner
  place: Place
  placeWords: string
  personId: string
  /** Whether the place cites it already. */
  isCited: (reference: string) => boolean
  onClose: () => void
  onSaved: (notice: string) => void
}

type Way = 'library' | 'new'

/** Chooses what a place stands on: something of the library, or a document that is added on the spot. */
export function EvidencePicker(props: EvidencePickerProps) {
  const { owner, place, placeWords, personId, isCited, onClose, onSaved } = props
  const [way, setWay] = useState<Way>('library')
  const [attempt, setAttempt] = useState(0)
  const add = useAddEvidence(owner)
  const draft = draftKey(personId, draftPlace(owner), 'picked-evidence')

  return (
    <Dialog title={`Evidence: ${placeWords}`} onClose={onClose}>
      <fieldset className="govuk-fieldset evi__ways">
        <legend className="vh">Where it comes from</legend>
        <div className="govuk-radios govuk-radios--small govuk-radios--inline">
          <WayChoice value="library" label="From the library" chosen={way} onChoose={setWay} />
          <WayChoice value="new" label="A new document" chosen={way} onChoose={setWay} />
        </div>
      </fieldset>
      {way === 'library' ? (
        <LibraryChoice owner={owner} place={place} isCited={isCited} onSaved={onSaved} />
      ) : (
        <NewEvidenceForm
          key={attempt}
          owner={owner}
          action="Add it and cite it"
          draft={draft}
          isPending={add.isPending}
          problem={asProblem(add.error)}
          onDiscardKept={() => {
            dropDraft(draft)
            setAttempt(attempt + 1)
          }}
          onSubmit={(body) => {
            add.mutate(
              { body, place },
              {
                onSuccess: ({ reference }) => {
                  dropDraft(draft)
                  onSaved(`${reference} was added and is cited.`)
                },
              },
            )
          }}
        />
      )}
      <CloseWithoutSaving onClose={onClose} />
    </Dialog>
  )
}

interface WayChoiceProps {
  value: Way
  label: string
  chosen: Way
  onChoose: (way: Way) => void
}

function WayChoice({ value, label, chosen, onChoose }: WayChoiceProps) {
  const id = `evidence-way-${value}`

  return (
    <div className="govuk-radios__item">
      <input
        className="govuk-radios__input"
        type="radio"
        name="evidence-way"
        id={id}
        checked={value === chosen}
        onChange={() => {
          onChoose(value)
        }}
      />
      <label className="govuk-label govuk-radios__label" htmlFor={id}>
        {label}
      </label>
    </div>
  )
}
