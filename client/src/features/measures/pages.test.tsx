import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'

import { aMeasure, aMeasureDetail, aFigure, aReading } from '@/test/data/measures'
import { render } from '@/test/render'
import { answer, refuse } from '@/test/server'

import { MeasurePage } from './MeasurePage'
import { RecordReadingPage } from './RecordReadingPage'
import { RestateReadingPage } from './RestateReadingPage'

const path = '/northshire/api/priorities/neglect/measures/1'
const common = { board: 'northshire', boardName: 'Northshire', slug: 'neglect', number: 1 }
const corrected = [
  aReading({ number: 2, figure: aFigure('28'), restates: 1, comment: 'One was counted twice.' }),
  aReading({ restatedBy: 2, restatedOn: '2017-09-20' }),
]

function openForm(page: 'record' | 'restate', onSaved = vi.fn()) {
  const props = { ...common, personId: 'p1', today: '2017-09-26', onSaved, onLeave: () => undefined }

  return render(
    page === 'record' ? <RecordReadingPage {...props} /> : <RestateReadingPage {...props} reading={1} />,
  )
}

test('what was corrected stays below what took its place', async () => {
  answer('get', path, 200, aMeasureDetail({ readings: corrected }) as never)
  render(<MeasurePage {...common} seenOn={undefined} onSeenOn={() => undefined} />)

  const table = await screen.findByRole('table', { name: 'All readings and corrections' })
  const [, standing, old] = within(table).getAllByRole('row')
  expect(standing).toHaveTextContent('28 [r]')
  expect(standing).toHaveTextContent('One was counted twice.')
  expect(old).toHaveTextContent('Restated 20 September 2017')
  expect(within(table).getAllByRole('link')).toHaveLength(1)
})

test('the sight of a day is asked for by its day, and nothing is corrected in it', async () => {
  answer('get', path, 200, aMeasureDetail({ seenOn: '2017-05-16' }) as never)
  render(<MeasurePage {...common} seenOn="2017-05-16" onSeenOn={() => undefined} />)

  expect(await screen.findByText('As the board saw it on 16 May 2017')).toBeVisible()
  expect(screen.queryByRole('link', { name: /Restate/ })).not.toBeInTheDocument()
})

test('a reading is recorded from the version that was read', async () => {
  answer('get', path, 200, aMeasureDetail() as never)
  const sent = answer('post', `${path}/readings`, 204)
  const onSaved = vi.fn()
  const user = openForm('record', onSaved)

  await user.type(await screen.findByLabelText('How many'), '27')
  await user.click(screen.getByRole('button', { name: 'Record the reading' }))

  await vi.waitFor(() => {
    expect(onSaved).toHaveBeenCalledExactlyOnceWith('The reading was recorded.')
  })
  expect(sent[0]?.headers.get('If-Match')).toBe('"4"')
})

test('when somebody else was first both readings are shown, and mine can be kept', async () => {
  answer('get', path, 200, aMeasureDetail() as never)
  refuse('post', `${path}/readings`, 412, {
    code: 'measures.stale',
    current: aMeasureDetail({
      measure: aMeasure({ version: 5 }),
      readings: [aReading({ number: 4, asAt: '2017-09-25', figure: aFigure('30'), recordedBy: 'Ada Moor' })],
    }) as never,
  })
  const user = openForm('record')
  await user.type(await screen.findByLabelText('How many'), '27')
  await user.click(screen.getByRole('button', { name: 'Record the reading' }))
  expect(await screen.findByText(/The newest reading is by Ada Moor/)).toBeVisible()
  const sent = answer('post', `${path}/readings`, 204)

  await user.click(screen.getByRole('button', { name: 'Keep mine' }))

  await vi.waitFor(() => {
    expect(sent[0]?.headers.get('If-Match')).toBe('"5"')
  })
})

test('a reading that was restated already offers no form', async () => {
  answer('get', path, 200, aMeasureDetail({ readings: corrected }) as never)
  openForm('restate')

  expect(await screen.findByRole('heading', { name: 'This reading does not stand any more' })).toBeVisible()
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})
