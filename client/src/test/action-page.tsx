import { vi } from 'vitest'

import type { TextPlace } from '@/api/text-checks'
import { TextPlaceContext } from '@/components/form/text-place'
import { ActionPage } from '@/features/actions/ActionPage'
import type { ActionPlace } from '@/features/actions/change-one'

import type { anAction } from './data/actions'
import { render } from './render'

export const board = {
  kind: 'board',
  board: 'northshire',
  reference: 'A-142',
  personId: 'p1',
  meetings: [{ slug: 'executive-2017-09-07', label: 'Executive, 7 September 2017' }],
} satisfies ActionPlace

export const agency = {
  kind: 'agency',
  agency: 'meridian-police',
  board: 'northshire',
  reference: 'A-142',
  personId: 'p1',
  also: [],
} satisfies ActionPlace

/** The page of an action, as the person p1 opens it on one of its two sides. Texts are looked through only where it is said. */
export function open(
  action: ReturnType<typeof anAction>,
  place: ActionPlace = board,
  texts: TextPlace | null = null,
) {
  const onSaved = vi.fn<(notice: string) => void>()
  const user = render(
    <TextPlaceContext value={texts}>
      <ActionPage
        place={place}
        placeName="Northshire"
        action={action}
        today="2017-09-26"
        now={new Date('2017-09-26T12:00:00Z')}
        crumbs={null}
        onSaved={onSaved}
      />
    </TextPlaceContext>,
  )

  return { user, onSaved }
}
