import { getRouteApi, useNavigate } from '@tanstack/react-router'

import { AddMeasurePage } from '@/features/measures/AddMeasurePage'
import { ChangeMeasurePage } from '@/features/measures/ChangeMeasurePage'
import { EndMeasurePage } from '@/features/measures/EndMeasurePage'
import type { MeasureFormPage, OneMeasureFormPage } from '@/features/measures/form-page'
import { RecordReadingPage } from '@/features/measures/RecordReadingPage'
import { RestateReadingPage } from '@/features/measures/RestateReadingPage'

const member = getRouteApi('/$board/member')
const list = getRouteApi('/$board/member/priorities/$slug/measures')
const one = getRouteApi('/$board/member/priorities/$slug/measures/$number')
const restated = getRouteApi('/$board/member/priorities/$slug/measures/$number/readings/$reading/restate')

/** What every page that changes a measure is given; after it, the measures of the priority. */
function useMeasureForm(): MeasureFormPage {
  const { board, session } = member.useRouteContext()
  const { slug } = list.useParams()
  const navigate = useNavigate()
  const toMeasures = { to: '/$board/priorities/$slug/measures', params: { board: board.slug, slug } } as const

  return {
    board: board.slug,
    boardName: board.name,
    slug,
    personId: session.person.id,
    today: board.businessDay,
    onSaved: (notice) => void navigate({ ...toMeasures, state: { notice } }),
    onLeave: () => void navigate(toMeasures),
  }
}

function useOneMeasureForm(): OneMeasureFormPage {
  const { number } = one.useParams()

  return { ...useMeasureForm(), number: Number(number) }
}

export function AddMeasure() {
  return <AddMeasurePage {...useMeasureForm()} />
}

export function ChangeMeasure() {
  return <ChangeMeasurePage {...useOneMeasureForm()} />
}

export function EndMeasure() {
  return <EndMeasurePage {...useOneMeasureForm()} />
}

export function RecordReading() {
  return <RecordReadingPage {...useOneMeasureForm()} />
}

export function RestateReading() {
  const { reading } = restated.useParams()

  return <RestateReadingPage {...useOneMeasureForm()} reading={Number(reading)} />
}
