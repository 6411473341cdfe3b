import { useSuspenseQuery } from '@tanstack/react-query'

import { formatDay } from '@/lib/dates'
import { draftKey } from '@/lib/drafts'

import type { OneMeasureFormPage } from './form-page'
import { MeasureConflict } from './MeasureConflict'
import { MeasureFrame } from './MeasureFrame'
import { measureQuery, useRecordReading, type MeasureDetail, type NewReading } from './queries'
import { ReadingForm } from './ReadingForm'
import { useMeasureChange } from './use-measure-change'

export function RecordReadingPage(props: OneMeasureFormPage) {
  const { board, boardName, slug, number, personId, today, onSaved, onLeave } = props
  const { data } = useSuspenseQuery(measureQuery(board, slug, number))
  const draft = draftKey(personId, board, `reading:${slug}:${number}`)
  const change = useMeasureChange({
    mutation: useRecordReading(board, slug, number),
    measure: data.measure,
    draft,
    onLeave,
    onSaved: () => {
      onSaved('The reading was recorded.')
    },
  })

  return (
    <MeasureFrame
      board={board}
      boardName={boardName}
      priority={data.priority}
      measure={data.measure}
      title="Record a reading"
      lede={`${data.measure.title}. ${lastSentence(data)}`}
    >
      {change.conflict && (
        <MeasureConflict
          current={change.conflict.current}
          rows={readingRows(change.conflict.mine, change.conflict.current.readings[0])}
          isPending={change.isPending}
          onKeepMine={change.keepMine}
          onTakeTheirs={change.takeTheirs}
        />
      )}
      <ReadingForm
        key={change.formKey}
        measure={data.measure}
        asAt={today}
        source={data.measure.source}
        isCorrection={false}
        draft={draft}
        isPending={change.isPending}
        problem={change.problem}
        onSubmit={change.save}
        onDiscardKept={change.discardKept}
      />
    </MeasureFrame>
  )
}

function lastSentence({ readings: [latest] }: MeasureDetail): string {
  return latest
    ? `The last reading is ${latest.figure.text}, as at ${formatDay(latest.asAt)}.`
    : 'There is no reading yet.'
}

/** What was typed beside the latest reading that stands. */
export function readingRows(mine: NewReading, theirs: MeasureDetail['readings'][number] | undefined) {
  return [
    { label: 'As at', mine: dayOf(mine.asAt), theirs: dayOf(theirs?.asAt) },
    { label: 'Reading', mine: typed(mine), theirs: theirs?.figure.base ?? theirs?.figure.text ?? '' },
    { label: 'Source', mine: mine.source ?? '', theirs: theirs?.source ?? '' },
    { label: 'What must be known', mine: mine.comment ?? '', theirs: theirs?.comment ?? '' },
  ]
}

function typed({ figure }: NewReading): string {
  return figure?.value === null || figure?.value === undefined
    ? `${figure?.numerator ?? ''} of ${figure?.denominator ?? ''}`
    : String(figure.value)
}

function dayOf(day: string | null | undefined): string {
  return day ? formatDay(day) : ''
}
