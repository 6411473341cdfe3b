import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'

import { render } from '@/test/render'

import { Form } from './Form'
import { TextArea } from './TextArea'
import { useAppForm } from './use-app-form'

function Update({ draft, isPending = false }: { draft?: string; isPending?: boolean }) {
  const form = useAppForm({ fields: ['did'], defaultValues: { did: '' }, problem: null, draft })

  return (
    <Form form={form} isPending={isPending} onSubmit={() => undefined}>
      <TextArea label="What we did" {...form.register('did')} />
    </Form>
  )
}

const isKept = () => screen.queryByText(/^Not saved yet\. Your text was kept in this tab, today at/)

test('what is typed says that it is kept, and that it is not saved', async () => {
  const user = render(<Update draft="lscb-draft:form" />)
  expect(isKept()).not.toBeInTheDocument()

  await user.type(screen.getByLabelText('What we did'), 'N')

  expect(isKept()).toBeVisible()
})

test('a form that keeps nothing says nothing of it', async () => {
  const user = render(<Update />)

  await user.type(screen.getByLabelText('What we did'), 'N')

  expect(isKept()).not.toBeInTheDocument()
})

test('while it is being saved it does not say that it is not', async () => {
  const user = render(<Update draft="lscb-draft:form" isPending />)

  await user.type(screen.getByLabelText('What we did'), 'N')

  expect(isKept()).not.toBeInTheDocument()
})
