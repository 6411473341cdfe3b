import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'

import { aBoard } from '@/test/data/places'
import { render } from '@/test/render'

import { GroupTable } from './GroupTable'
import type { Group } from './queries'

function aGroup(but: Partial<Group> = {}): Group {
  return {
    slug: 'cse-panel',
    name: 'CSE Panel',
    type: 'sub-group',
    chairPost: null,
    endedOn: null,
    endReason: null,
    source: null,
    isInvented: false,
    version: 1,
    can: { change: false, end: false },
    ...but,
  }
}

test('a group says which paper names it, or that it is made up', async () => {
  const groups = [
    aGroup({ source: 'Covering report, 26 September 2017, line 84' }),
    aGroup({ slug: 'quality', name: 'Quality assurance', isInvented: true }),
  ]
  render(<GroupTable board={aBoard()} groups={groups} onSaved={() => undefined} />)

  const [named, invented] = await screen.findAllByRole('rowheader')
  expect(named).toHaveTextContent('CSE Panel Source: Covering report, 26 September 2017, line 84')
  expect(named).not.toHaveTextContent('Invented')
  expect(invented).toHaveTextContent('Quality assurance Invented')
})
