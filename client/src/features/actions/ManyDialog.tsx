import { useChangeMany, type ManyChange } from './change-many'
import { asProblem } from '@/api/problem'
import { CloseWithoutSaving } from '@/components/CloseWithoutSaving'
import { Dialog } from '@/components/Dialog'
import { DateField } from '@/components/form/DateField'
import { Form } from '@/components/form/Form'
import { SubmitButton } from '@/components/form/SubmitButton'
import { TextArea } from '@/components/form/TextArea'
import { TextField } from '@/components/form/TextField'
import { useAppForm } from '@/components/form/use-app-form'
import { formatDay } from '@/lib/dates'
import { count, orNull } from '@/lib/text'

import { manyChange, wayBack, type WayBack } from './many'
import type { ActionSummary } from './queries'
import { thisTimeOnly } from './words'

interface ManyDialogProps {
  board: string
  kind: ManyChange['kind']
  actions: readonly ActionSummary[]
  onClose: () => void
  onDone: (way: WayBack) => void
  /** What is closed is closed, and who was asked was asked: there is no way back. */
  onOnlyDone: (words: string) => void
}

const words = {
  reply: { title: 'Ask for a reply about', go: 'Ask their owners' },
  due: { title: 'Set another day for', go: 'Set the day' },
  post: { title: 'Give to another post:', go: 'Give them' },
  close: { title: 'Close', go: 'Close them' },
} as const

/** One change of all the actions that are chosen. If one of them cannot be changed, none is. */
export function ManyDialog({ board, kind, actions, onClose, onDone, onOnlyDone }: ManyDialogProps) {
  const change = useChangeMany(board)
  const counted = count(actions.length, 'action')
  const form = useAppForm({
    fields: ['due', 'replyBy', 'post', 'reason'],
    defaultValues: { due: '', replyBy: '', post: '', reason: '' },
    problem: asProblem(change.error),
  })

  return (
    <Dialog title={`${words[kind].title} ${counted}`} onClose={onClose}>
      <Form
        form={form}
        isPending={change.isPending}
        onSubmit={({ due, replyBy, post, reason }) => {
          const day = orNull(kind === 'reply' ? replyBy : due)
          change.mutate(manyChange(kind, actions, { due: day, post, reason, ...form.texts.sent }), {
            onSuccess: ({ items }) => {
              if (kind === 'close') {
                onOnlyDone(`${counted} ${items.length === 1 ? 'was' : 'were'} closed.`)
              } else if (kind === 'reply') {
                onOnlyDone(`A reply about ${counted} was asked for by ${formatDay(replyBy)}.`)
              } else {
                const to = kind === 'due' ? `due on ${formatDay(due)}` : `with ${post}`
                onDone(wayBack(kind, actions, items, to))
              }
            },
          })
        }}
      >
        <ul className="act__many">
          {actions.map(({ reference, title }) => (
            <li key={reference}>
              <span className="act__ref">{reference}</span> {title}
            </li>
          ))}
        </ul>
        {kind === 'due' && (
          <DateField
            control={form.control}
            name="due"
            legend="The new day"
            {...(actions.some(({ recurrence }) => recurrence !== 'never') && {
              hint: `Where an action comes again: ${thisTimeOnly.toLowerCase()}`,
            })}
            error={form.errorOf('due')}
          />
        )}
        {kind === 'reply' && (
          <>
            <p className="muted act__explain">
              It stands on their owners’ home until they say something, and their daily email counts it.
            </p>
            <DateField
              control={form.control}
              name="replyBy"
              legend="Reply by"
              error={form.errorOf('replyBy')}
            />
          </>
        )}
        {kind === 'post' && (
          <TextField
            label="Post"
            hint="Each stays with the agency that has it, or with the board"
            autoComplete="off"
            error={form.errorOf('post')}
            {...form.register('post')}
          />
        )}
        {kind === 'close' && (
          <p className="muted">
            Only what the board has verified can be closed. A closed action takes no more changes.
          </p>
        )}
        {(kind === 'due' || kind === 'close') && (
          <TextArea
            label={kind === 'due' ? 'Why the day changes' : 'Closing words (optional)'}
            rows={3}
            error={form.errorOf('reason')}
            {...form.register('reason')}
          />
        )}
        <div className="lc-form__go">
          <SubmitButton label={words[kind].go} isPending={change.isPending} />
        </div>
      </Form>
      <CloseWithoutSaving onClose={onClose} />
    </Dialog>
  )
}
