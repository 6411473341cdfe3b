import { useSuspenseQuery } from '@tanstack/react-query'

import { formatDay } from '@/lib/dates'
import { draftKey } from '@/lib/drafts'

import type { OneMeasureFormPage } from './form-page'
import { MeasureConflict } from './MeasureConflict'
import { MeasureForm } from './MeasureForm'
import { MeasureFrame } from './MeasureFrame'
import { measureQuery, useChangeMeasure, type Measure, type MeasureTerms } from './queries'
import { useMeasureChange } from './use-measure-change'

export function ChangeMeasurePage(props: OneMeasureFormPage) {
  const { board, boardName, slug, number, personId, onSaved, onLeave } = props
  const { data } = useSuspenseQuery(measureQuery(board, slug, number))
  const draft = draftKey(personId, board, `measure:${slug}:${number}`)
  const change = useMeasureChange({
    mutation: useChangeMeasure(board, slug, number),
    measure: data.measure,
    draft,
    onLeave,
    onSaved: () => {
      onSaved('The measure was saved.')
    },
  })

  return (
    <MeasureFrame
      board={board}
      boardName={boardName}
      priority={data.priority}
      measure={data.measure}
      title="Change this measure"
      lede="Its words and its aim. Its unit and its readings stay as they are."
    >
      {change.conflict && (
        <MeasureConflict
          current={change.conflict.current}
          rows={termRows(change.conflict.mine, change.conflict.current.measure)}
          isPending={change.isPending}
          onKeepMine={change.keepMine}
          onTakeTheirs={change.takeTheirs}
        />
      )}
      <MeasureForm
        key={change.formKey}
        measure={data.measure}
        draft={draft}
        isPending={change.isPending}
        problem={change.problem}
        onSubmit={(terms) => {
          change.save(terms)
        }}
        onDiscardKept={change.discardKept}
      />
    </MeasureFrame>
  )
}

function termRows(mine: MeasureTerms, theirs: Measure) {
  return [
    { label: 'What is measured', mine: mine.title ?? '', theirs: theirs.title },
    { label: 'What stands behind the number', mine: mine.counted ?? '', theirs: theirs.counted },
    {
      label: 'Aim',
      mine: [mine.aim?.value ?? '', mine.aim?.on ? formatDay(mine.aim.on) : ''].join(' ').trim(),
      theirs: [theirs.aim?.value ?? '', theirs.aim?.on ? formatDay(theirs.aim.on) : ''].join(' ').trim(),
    },
    { label: 'Source', mine: mine.source ?? '', theirs: theirs.source },
  ]
}
