import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { render } from '@/test/render'
import { answer, beAway } from '@/test/server'

import { TextArea } from './TextArea'
import { Form } from './Form'
import { TextPlaceContext } from './text-place'
import { useAppForm } from './use-app-form'

const path = '/northshire/api/text-checks'
const birth = {
  kind: 'date-of-birth',
  start: 10,
  length: 10,
  words: '3 May 2009',
  likeness: 'a date of birth',
  sentence: 'This may be a date of birth. Take it out.',
}

interface UpdateProps {
  did?: string
  /** Whether anything can be said of marked words. */
  isAnswerable?: boolean
  onSubmit?: (values: unknown) => void
}

function Update({ did = '', isAnswerable = true, onSubmit = () => undefined }: UpdateProps) {
  const form = useAppForm({ fields: ['did'], defaultValues: { did }, problem: null })

  return (
    <TextPlaceContext value={{ kind: 'board', slug: 'northshire' }}>
      <Form
        form={form}
        isPending={false}
        onSubmit={(values) => {
          onSubmit({ ...values, ...form.texts.sent })
        }}
      >
        <TextArea label="What we did" mustTakeOut={!isAnswerable} {...form.register('did')} />
        <button type="submit">Save</button>
      </Form>
    </TextPlaceContext>
  )
}

const area = () => screen.getByLabelText('What we did')
const marks = () => screen.findByRole('list', { name: 'To look at: What we did' })

async function write(props: UpdateProps = {}) {
  const sent = answer('post', path, 200, { findings: [birth] })
  const user = render(<Update {...props} />)
  await user.type(area(), 'It was on 3 May 2009 here')
  await user.tab()
  await marks()

  return { user, sent }
}

test('on leaving the field the text is looked through, and what was found is told under it and said', async () => {
  const { sent } = await write()

  expect(sent.at(-1)?.body).toEqual({ text: 'It was on 3 May 2009 here' })
  expect(await marks()).toHaveTextContent('This may be a date of birth: “3 May 2009”')
  expect(screen.getByRole('status')).toHaveTextContent('1 place to look at under “What we did”.')
})

test('a text is looked through when the person pauses, and not at every key', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const sent = answer('post', path, 200, { findings: [birth] })
  render(<Update />)

  fireEvent.change(area(), { target: { value: 'It was' } })
  await vi.advanceTimersByTimeAsync(700)
  fireEvent.change(area(), { target: { value: 'It was on 3 May 2009' } })
  await vi.advanceTimersByTimeAsync(800)
  vi.useRealTimers()

  await marks()
  expect(sent.map(({ body }) => body)).toEqual([{ text: 'It was on 3 May 2009' }])
})

test('words are removed from the text, and what is saved is without them', async () => {
  const onSubmit = vi.fn()
  const { user } = await write({ onSubmit })
  answer('post', path, 200, { findings: [] })

  await user.click(screen.getByRole('button', { name: 'Remove it “3 May 2009”' }))

  expect(area()).toHaveValue('It was on here')
  expect(area()).toHaveFocus()
  await waitFor(() => {
    expect(screen.queryByRole('list')).not.toBeInTheDocument()
  })
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(onSubmit).toHaveBeenCalledExactlyOnceWith({ answers: [], did: 'It was on here' })
})

test('an answer goes along with the form and keeps the focus where it was given', async () => {
  const onSubmit = vi.fn()
  const { user } = await write({ onSubmit })

  await user.click(screen.getByRole('button', { name: 'This is not a child or family “3 May 2009”' }))

  expect(screen.getByRole('button', { name: 'Take that back “3 May 2009”' })).toHaveFocus()
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(onSubmit).toHaveBeenCalledExactlyOnceWith({
    did: 'It was on 3 May 2009 here',
    answers: [{ field: 'did', kind: 'date-of-birth', words: '3 May 2009' }],
  })
})

test('an answer can be taken back, and then nothing goes along', async () => {
  const onSubmit = vi.fn()
  const { user } = await write({ onSubmit })
  await user.click(screen.getByRole('button', { name: 'This is not a child or family “3 May 2009”' }))

  await user.click(screen.getByRole('button', { name: 'Take that back “3 May 2009”' }))

  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(onSubmit).toHaveBeenCalledExactlyOnceWith({ answers: [], did: 'It was on 3 May 2009 here' })
})

test('text that was there before is looked through once', async () => {
  const sent = answer('post', path, 200, { findings: [birth] })

  render(<Update did="It was on 3 May 2009" />)

  expect(within(await marks()).getAllByRole('listitem')).toHaveLength(1)
  expect(sent).toHaveLength(1)
})

test('where the service cannot be reached nothing is said and nothing is held up', async () => {
  beAway('post', path)
  const onSubmit = vi.fn()
  const user = render(<Update onSubmit={onSubmit} />)
  await user.type(area(), 'It was on 3 May 2009')

  await user.click(screen.getByRole('button', { name: 'Save' }))

  expect(onSubmit).toHaveBeenCalledOnce()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  expect(screen.queryByRole('list')).not.toBeInTheDocument()
})

test('where marked words are refused they can be taken out, and nothing is said of them', async () => {
  const { user } = await write({ isAnswerable: false })
  const list = within(await marks())

  expect(list.queryByRole('button', { name: /This is not a child/ })).not.toBeInTheDocument()
  answer('post', path, 200, { findings: [] })
  await user.click(list.getByRole('button', { name: /Remove it/ }))

  expect(area()).toHaveValue('It was on here')
})
