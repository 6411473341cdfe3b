import { screen } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { vi } from 'vitest'

import { RecordUpdatePage } from '@/features/priorities/RecordUpdatePage'
import { draftKey } from '@/lib/drafts'

import { aPriority } from './data/priorities'
import { render } from './render'
import { answer } from './server'

export const path = '/northshire/api/priorities/neglect'
export const draft = draftKey('p1', 'northshire', 'update:neglect')

/** The page on which an update of the priority is written, as the person p1 opens it. */
export function open(priority = aPriority()) {
  const onSaved = vi.fn()
  const onLeave = vi.fn()
  answer('get', path, 200, priority)
  const user = render(
    <RecordUpdatePage
      board="northshire"
      boardName="Northshire Safeguarding Children Board"
      slug="neglect"
      personId="p1"
      today="2017-09-26"
      onSaved={onSaved}
      onLeave={onLeave}
    />,
  )

  return { user, onSaved, onLeave }
}

export async function write(user: UserEvent) {
  await user.type(await screen.findByLabelText('What we did'), 'Named a lead.')
  await user.type(screen.getByLabelText('What changed for children'), 'Seen sooner.')
  await user.type(screen.getByLabelText('What we will do next'), 'Ask them.')
}

export const save = (user: UserEvent) => user.click(screen.getByRole('button', { name: 'Save the update' }))
