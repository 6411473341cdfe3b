import { useSuspenseQuery } from '@tanstack/react-query'

import { EmptyState } from '@/components/EmptyState'
import { formatDay } from '@/lib/dates'
import { draftKey } from '@/lib/drafts'

import type { OneMeasureFormPage } from './form-page'
import { MeasureConflict } from './MeasureConflict'
import { MeasureFrame } from './MeasureFrame'
import { measureQuery, useRestateReading } from './queries'
import { ReadingForm } from './ReadingForm'
import { readingRows } from './RecordReadingPage'
import { useMeasureChange } from './use-measure-change'

interface RestateReadingPageProps extends OneMeasureFormPage {
  reading: number
}

export function RestateReadingPage(props: RestateReadingPageProps) {
  const { board, boardName, slug, number, reading, personId, onSaved, onLeave } = props
  const { data } = useSuspenseQuery(measureQuery(board, slug, number))
  const draft = draftKey(personId, board, `restatement:${slug}:${number}:${reading}`)
  const old = data.readings.find((known) => known.number === reading && known.restatedBy === null)
  const change = useMeasureChange({
    mutation: useRestateReading(board, slug, number, reading),
    measure: data.measure,
    draft,
    onLeave,
    onSaved: () => {
      onSaved('The reading was restated. The one before stays, and can be shown again.')
    },
  })

  return (
    <MeasureFrame
      board={board}
      boardName={boardName}
      priority={data.priority}
      measure={data.measure}
      title="Restate a reading"
      lede="The old reading is kept, so that what the board saw before can be shown again."
    >
      {change.conflict && (
        <MeasureConflict
          current={change.conflict.current}
          rows={readingRows(
            change.conflict.mine,
            change.conflict.current.readings.find(({ number: known }) => known === reading),
          )}
          isPending={change.isPending}
          onKeepMine={change.keepMine}
          onTakeTheirs={change.takeTheirs}
        />
      )}
      {old ? (
        <>
          <p className="pri__asked">
            Recorded as <span className="strong">{old.figure.base ?? old.figure.text}</span>, as at{' '}
            {formatDay(old.asAt)}, by {old.recordedBy}.
          </p>
          <ReadingForm
            key={change.formKey}
            measure={data.measure}
            asAt={old.asAt}
            source={old.source}
            isCorrection
            draft={draft}
            isPending={change.isPending}
            problem={change.problem}
            onSubmit={change.save}
            onDiscardKept={change.discardKept}
          />
        </>
      ) : (
        <EmptyState
          title="This reading does not stand any more"
          why="It has been restated already. The measure shows the reading that took its place."
        />
      )}
    </MeasureFrame>
  )
}
