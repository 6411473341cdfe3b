import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { Problem } from '@/api/problem'
import { render } from '@/test/render'

import { Form } from './Form'
import { TextField } from './TextField'
import { useAppForm } from './use-app-form'

const mark = {
  field: 'title',
  kind: 'name-with-age' as const,
  start: 6,
  length: 8,
  words: 'Jack (7)',
  likeness: 'a name with an age',
  sentence: 'This may be a name with an age.',
}

function refused(code: string): Problem {
  return new Problem(422, { code, fields: { title: ['“Jack (7)”: Take it out.'] }, marks: [mark] })
}

interface PlanProps {
  problem: Problem
  onSubmit?: (values: unknown) => void
}

function Plan({ problem, onSubmit = () => undefined }: PlanProps) {
  const form = useAppForm({ fields: ['title'], defaultValues: { title: 'As in Jack (7)' }, problem })

  return (
    <Form
      form={form}
      isPending={false}
      onSubmit={(values) => {
        onSubmit({ ...values, ...form.texts.sent })
      }}
    >
      <TextField label="Title" error={form.errorOf('title')} {...form.register('title')} />
      <button type="submit">Save</button>
    </Form>
  )
}

const marks = () => within(screen.getByRole('list', { name: 'To look at: Title' }))

test('what a save found stands under its field, and the answer goes along with the next save', async () => {
  const onSubmit = vi.fn()
  const user = render(<Plan problem={refused('texts.unanswered')} onSubmit={onSubmit} />)

  await user.click(marks().getByRole('button', { name: /This is not a child or family/ }))
  await user.click(screen.getByRole('button', { name: 'Save' }))

  expect(onSubmit).toHaveBeenCalledExactlyOnceWith({
    title: 'As in Jack (7)',
    answers: [{ field: 'title', kind: 'name-with-age', words: 'Jack (7)' }],
  })
})

test('words that are taken out are marked no longer', async () => {
  const user = render(<Plan problem={refused('texts.unanswered')} />)

  await user.click(marks().getByRole('button', { name: /Remove it/ }))

  expect(screen.getByLabelText('Title')).toHaveValue('As in ')
  expect(screen.queryByRole('list', { name: 'To look at: Title' })).not.toBeInTheDocument()
})

test('where words are kept for good they can only be taken out', () => {
  render(<Plan problem={refused('texts.to-take-out')} />)

  expect(marks().getByRole('button', { name: /Remove it/ })).toBeVisible()
  expect(marks().queryByRole('button', { name: /This is not a child/ })).not.toBeInTheDocument()
})
