import { useState } from 'react'

import type { Owner } from '@/api/owner'
import { asProblem } from '@/api/problem'
import { Dialog } from '@/components/Dialog'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { useAppForm } from '@/components/form/use-app-form'
import { count } from '@/lib/text'

import { FoundTable } from './FoundTable'
import { useRemoveWords, type FoundWords } from './queries'

interface RemoveWordsProps {
  owner: Owner
  words: string
  found: FoundWords
  onRemoved: (places: number) => void
}

/** What was found, why it goes, and the question that comes before what cannot be undone. */
export function RemoveWords({ owner, words, found, onRemoved }: RemoveWordsProps) {
  const remove = useRemoveWords(owner)
  const [reason, setReason] = useState<string | null>(null)
  const form = useAppForm({
    fields: ['reason'],
    defaultValues: { reason: '' },
    problem: asProblem(remove.error),
  })
  const places = count(found.places, 'place')

  return (
    <section className="lc-card mt" aria-labelledby="found">
      <h2 className="lc-h3" id="found">
        The words are in {places}
      </h2>
      <FoundTable found={found} />
      <Form
        form={form}
        isPending={remove.isPending}
        onSubmit={(values) => {
          setReason(values.reason)
        }}
      >
        <TextArea
          label="Why"
          hint="For example: a child was named in an update. Do not repeat the words: the reason is kept"
          rows={2}
          error={form.errorOf('reason')}
          {...form.register('reason')}
        />
        <div className="lc-form__go">
          <SubmitButton label={`Remove from ${places}`} isPending={remove.isPending} />
        </div>
      </Form>
      {reason !== null && (
        <Dialog
          title={`Remove these words from ${places}?`}
          onClose={() => {
            setReason(null)
          }}
        >
          <p>“{words}”</p>
          <p>
            This cannot be undone. The words are destroyed in every text of this {owner.kind} and in its
            history. That you removed words, when, why and from how many places is kept.
          </p>
          <p className="lc-actions mt">
            <button
              type="button"
              className="lc-btn lc-btn--primary"
              onClick={() => {
                setReason(null)
                remove.mutate(
                  { words, reason, places: found.places, ...form.texts.sent },
                  {
                    onSuccess: (removed) => {
                      onRemoved(removed.places)
                    },
                  },
                )
              }}
            >
              Remove the words for good
            </button>
            <button
              type="button"
              className="lc-btn"
              onClick={() => {
                setReason(null)
              }}
            >
              Keep them
            </button>
          </p>
        </Dialog>
      )}
    </section>
  )
}
