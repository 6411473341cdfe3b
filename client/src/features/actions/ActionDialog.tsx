import { Fragment, useState, type ReactNode } from 'react'

import { asProblem } from '@/api/problem'
import { CloseWithoutSaving } from '@/components/CloseWithoutSaving'
import { ConflictView } from '@/components/ConflictView'
import { Dialog } from '@/components/Dialog'
import { draftKey, dropDraft } from '@/lib/drafts'

import { AgreeForm } from './AgreeForm'
import { AnswerForm } from './AnswerForm'
import { useChangeAction, type ActionChange, type ActionPlace, type ChangeKind } from './change-one'
import { currentAction, standingRows, wordsOf } from './conflict'
import { DayForm } from './DayForm'
import { DoneForm } from './DoneForm'
import type { ActionFormProps } from './form-props'
import type { ActionDetail } from './queries'
import { ReasonForm } from './ReasonForm'
import { ReplyForm } from './ReplyForm'
import { UpdateForm } from './UpdateForm'
import { VerifyForm } from './VerifyForm'

interface ActionDialogProps {
  kind: ChangeKind
  place: ActionPlace
  action: ActionDetail
  today: string
  onClose: () => void
  onSaved: (notice: string) => void
}

const titles: Record<ChangeKind, (reference: string) => string> = {
  agree: (reference) => `Agree ${reference}`,
  update: (reference) => `Write an update of ${reference}`,
  done: (reference) => `Say that ${reference} is done`,
  ask: (reference) => `Ask for more time for ${reference}`,
  answer: (reference) => `Answer about the day of ${reference}`,
  due: (reference) => `Change the day of ${reference}`,
  reply: (reference) => `Ask for a reply about ${reference}`,
  verify: (reference) => `Verify ${reference}?`,
  back: (reference) => `Send ${reference} back`,
  close: (reference) => `Close ${reference}`,
  withdraw: (reference) => `Is ${reference} no longer needed?`,
}

const notices: Record<ChangeKind, (reference: string) => string> = {
  agree: (reference) => `${reference} was agreed.`,
  update: (reference) => `The update of ${reference} was saved.`,
  done: (reference) => `You said that ${reference} is done. The board verifies it.`,
  ask: (reference) => `The board was asked for more time for ${reference}.`,
  answer: (reference) => `The owner of ${reference} has your answer.`,
  due: (reference) => `The day of ${reference} was changed.`,
  reply: (reference) => `The owner of ${reference} was asked for a reply.`,
  verify: (reference) => `${reference} was verified.`,
  back: (reference) => `${reference} was sent back to its owner.`,
  close: (reference) => `${reference} was closed.`,
  withdraw: (reference) => `${reference} is no longer needed.`,
}

const forms: Record<ChangeKind, (props: ActionFormProps) => ReactNode> = {
  agree: (props) => <AgreeForm {...props} />,
  update: (props) => <UpdateForm {...props} />,
  done: (props) => <DoneForm {...props} />,
  ask: (props) => <DayForm {...props} kind="ask" />,
  answer: (props) => <AnswerForm {...props} />,
  due: (props) => <DayForm {...props} kind="due" />,
  reply: (props) => <ReplyForm {...props} />,
  verify: (props) => <VerifyForm {...props} />,
  back: (props) => <ReasonForm {...props} kind="back" />,
  close: (props) => <ReasonForm {...props} kind="close" />,
  withdraw: (props) => <ReasonForm {...props} kind="withdraw" />,
}

/** One change of an action from the version that the person read; if somebody was first, they see both and choose. */
export function ActionDialog({ kind, place, action, today, onClose, onSaved }: ActionDialogProps) {
  const { reference } = action
  // The page may learn of a newer version while the person writes; what they read is the one they opened.
  const [openedVersion] = useState(action.version)
  const [attempt, setAttempt] = useState(0)
  const mutation = useChangeAction(place)
  const problem = asProblem(mutation.error)
  const current = currentAction(problem)
  const draft = draftKey(place.personId, place.board, `action:${reference}:${kind}`)
  const send = (version: number, change: ActionChange) => {
    mutation.mutate(
      { version, change },
      {
        onSuccess: () => {
          dropDraft(draft)
          onSaved(notices[kind](reference))
        },
      },
    )
  }
  const mine = mutation.variables?.change

  return (
    <Dialog title={titles[kind](reference)} onClose={onClose} isWide={current !== null}>
      {current && mine && (
        <ConflictView
          sentence={`Somebody has changed ${reference} since you opened it.`}
          rows={standingRows(action, current, wordsOf(mine))}
          isPending={mutation.isPending}
          onKeepMine={() => {
            send(current.version, mine)
          }}
          onTakeTheirs={() => {
            dropDraft(draft)
            onClose()
          }}
        />
      )}
      <Fragment key={attempt}>
        {forms[kind]({
          action,
          today,
          agency: place.kind === 'agency' ? place.agency : null,
          also: place.kind === 'agency' ? place.also.filter(({ canWork }) => canWork) : [],
          meetings: place.kind === 'board' ? place.meetings : [],
          draft,
          isPending: mutation.isPending,
          problem,
          onSubmit: (change) => {
            send(current?.version ?? openedVersion, change)
          },
          onDiscardKept: () => {
            dropDraft(draft)
            setAttempt(attempt + 1)
          },
        })}
      </Fragment>
      <CloseWithoutSaving onClose={onClose} />
    </Dialog>
  )
}
