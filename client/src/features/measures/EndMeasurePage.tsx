import { useSuspenseQuery } from '@tanstack/react-query'

import { formatDay } from '@/lib/dates'
import { draftKey } from '@/lib/drafts'

import { EndMeasureForm } from './EndMeasureForm'
import type { OneMeasureFormPage } from './form-page'
import { MeasureConflict } from './MeasureConflict'
import { MeasureFrame } from './MeasureFrame'
import { measureQuery, useEndMeasure } from './queries'
import { useMeasureChange } from './use-measure-change'

export function EndMeasurePage(props: OneMeasureFormPage) {
  const { board, boardName, slug, number, personId, today, onSaved, onLeave } = props
  const { data } = useSuspenseQuery(measureQuery(board, slug, number))
  const draft = draftKey(personId, board, `measure-end:${slug}:${number}`)
  const change = useMeasureChange({
    mutation: useEndMeasure(board, slug, number),
    measure: data.measure,
    draft,
    onLeave,
    onSaved: () => {
      onSaved('The measure was ended. Its readings stay, and can be read.')
    },
  })
  const theirs = change.conflict?.current.measure.end

  return (
    <MeasureFrame
      board={board}
      boardName={boardName}
      priority={data.priority}
      measure={data.measure}
      title="End this measure"
      lede="An ended measure takes no more readings. What was read stays, and can be shown."
    >
      {change.conflict && (
        <MeasureConflict
          current={change.conflict.current}
          rows={[
            {
              label: 'Ended on',
              mine: change.conflict.mine.endedOn ? formatDay(change.conflict.mine.endedOn) : '',
              theirs: theirs ? formatDay(theirs.endedOn) : 'Not ended',
            },
            { label: 'Why', mine: change.conflict.mine.reason ?? '', theirs: theirs?.reason ?? '' },
          ]}
          isPending={change.isPending}
          onKeepMine={change.keepMine}
          onTakeTheirs={change.takeTheirs}
        />
      )}
      <EndMeasureForm
        key={change.formKey}
        title={data.measure.title}
        today={today}
        draft={draft}
        isPending={change.isPending}
        problem={change.problem}
        onSubmit={change.save}
        onDiscardKept={change.discardKept}
      />
    </MeasureFrame>
  )
}
