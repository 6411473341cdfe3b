import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { asProblem } from '@/api/problem'
import { CloseWithoutSaving } from '@/components/CloseWithoutSaving'
import { Dialog } from '@/components/Dialog'
import { FindForm } from '@/components/FindForm'
import { Choices } from '@/components/form/Choices'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { useAppForm } from '@/components/form/use-app-form'
import { formatDay } from '@/lib/dates'

import type { AlsoPromised } from './change-one'
import { useGatherActions, type ActionName } from './commitments'
import { agencyActionsQuery } from './queries'

interface GatherDialogProps {
  agency: string
  action: ActionName
  also: readonly AlsoPromised[]
  onClose: () => void
  onSaved: (notice: string) => void
}

/** Finds the action of another board that is the same promise. */
export function GatherDialog({ agency, action, also, onClose, onSaved }: GatherDialogProps) {
  const [text, setText] = useState('')
  const found = useQuery(agencyActionsQuery(agency, text === '' ? {} : { text }))
  const gather = useGatherActions(agency, action)
  const form = useAppForm({
    fields: ['other'],
    defaultValues: { other: '' },
    problem: asProblem(gather.error) ?? asProblem(found.error),
  })
  const taken = new Set([action.board, ...also.map(({ board }) => board.slug)])
  const choices = (found.data?.items ?? []).filter(({ board }) => !taken.has(board.slug))

  return (
    <Dialog title={`${action.reference}: promised to another board too`} onClose={onClose}>
      <p className="muted act__explain">
        Choose the action of the other board that is the same promise. Neither board is told.
      </p>
      <div className="lc-filters">
        <FindForm text={text} onFind={setText} />
      </div>
      <Form
        form={form}
        isPending={gather.isPending}
        onSubmit={({ other }) => {
          const [board = '', reference = ''] = other.split(' ')
          gather.mutate(
            { board, reference },
            {
              onSuccess: () => {
                onSaved(`${action.reference} is one commitment with ${reference}.`)
              },
            },
          )
        }}
      >
        {choices.length > 0 && (
          <Choices
            legend="Which action?"
            kind="radios"
            choices={choices.map(({ board, reference, title, due }) => ({
              value: `${board.slug} ${reference}`,
              label: title,
              hint: `${board.name}, ${reference}, due ${formatDay(due)}`,
            }))}
            field={form.register('other')}
            error={form.errorOf('other')}
          />
        )}
        <p role="status" className="muted">
          {found.isSuccess &&
            choices.length === 0 &&
            (text === ''
              ? 'No other board has asked this agency for anything that is open.'
              : 'No open action of another board has these words.')}
        </p>
        {choices.length > 0 && (
          <div className="lc-form__go">
            <SubmitButton label="It is the same promise" isPending={gather.isPending} />
          </div>
        )}
      </Form>
      <CloseWithoutSaving onClose={onClose} />
    </Dialog>
  )
}
