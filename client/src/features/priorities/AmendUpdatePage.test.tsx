import { screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { aPriority, anUpdate } from '@/test/data/priorities'
import { render } from '@/test/render'
import { answer } from '@/test/server'

import { AmendUpdatePage } from './AmendUpdatePage'

const path = '/northshire/api/priorities/neglect'

test('a correction sends the three parts and leaves the day as it is', async () => {
  const latest = anUpdate({ did: 'Named a lead.' })
  const onSaved = vi.fn()
  answer('get', path, 200, aPriority({ updates: [latest] }))
  const sent = answer('put', `${path}/updates/${latest.id}`, 204)
  const user = render(
    <AmendUpdatePage
      board="northshire"
      boardName="Northshire"
      slug="neglect"
      personId="p1"
      today="2017-09-26"
      onSaved={onSaved}
      onLeave={vi.fn()}
    />,
  )

  await user.type(await screen.findByLabelText('What we did'), ' And a deputy.')
  expect(screen.queryByRole('group', { name: 'As at' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Save the correction' }))

  await waitFor(() => {
    expect(onSaved).toHaveBeenCalledExactlyOnceWith('The wording was corrected.')
  })
  expect(sent[0]?.body).toEqual({
    did: 'Named a lead. And a deputy.',
    impact: latest.impact,
    next: latest.next,
  })
})
