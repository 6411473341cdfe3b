import type { MarkedWords } from '@/api/text-checks'
import { count } from '@/lib/text'

import { Icon } from '../Icon'
import type { TextAnswers } from './use-text-answers'

interface TextMarksProps {
  field: string
  label: string
  marks: readonly MarkedWords[]
  /** What can be said of the words; left out where they have to be taken out. */
  answers?: TextAnswers | undefined
  /** Takes the words out; a file cannot be written in, so it has none. */
  onRemove?: (mark: MarkedWords) => void
}

/** What was found in a text, under its field: to be taken out, or answered for. Saving does not wait for either. */
export function TextMarks({ field, label, marks, answers, onRemove }: TextMarksProps) {
  return (
    <>
      <p className="vh" role="status">
        {marks.length > 0 && `${count(marks.length, 'place', 'places')} to look at under “${label}”.`}
      </p>
      {marks.length > 0 && (
        <ul className="lc-marks" aria-label={`To look at: ${label}`}>
          {marks.map((mark) => {
            const answer = { field, kind: mark.kind, words: mark.words }
            const isAnswered = answers?.has(answer) ?? false

            return (
              <li key={`${mark.kind} ${mark.start.toString()}`}>
                <Icon name={isAnswered ? 'check' : 'flag'} />
                <div>
                  <p>
                    {isAnswered
                      ? 'You say that this is not a child or family'
                      : `This may be ${mark.likeness}`}
                    : “{mark.words}”
                  </p>
                  <p className="lc-marks__do">
                    {!isAnswered && onRemove && (
                      <button
                        type="button"
                        className="lc-linkbtn"
                        onClick={() => {
                          onRemove(mark)
                        }}
                      >
                        Remove it <span className="vh">“{mark.words}”</span>
                      </button>
                    )}
                    {answers && (
                      <button
                        type="button"
                        className="lc-linkbtn"
                        key="answer"
                        onClick={() => {
                          answers.toggle(answer)
                        }}
                      >
                        {isAnswered ? 'Take that back' : 'This is not a child or family'}{' '}
                        <span className="vh">“{mark.words}”</span>
                      </button>
                    )}
                  </p>
                </div>
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}
