import { TextArea } from '@/components/form/TextArea'
import { TextMarks } from '@/components/form/TextMarks'
import { useTextAnswers } from '@/components/form/use-text-answers'

const words = 'We met Jack Smith aged 7, born on 3 May 2009, twice.'
const marks = [
  { kind: 'name-with-age', words: 'Jack Smith aged 7', likeness: 'a child’s name and age' },
  { kind: 'date-of-birth', words: '3 May 2009', likeness: 'a date of birth' },
] as const

/** In a board's workspace a TextArea asks the service for the marks; these are invented. */
export function MarkedText() {
  const answers = useTextAnswers()

  return (
    <div className="lc-form lc-checked">
      <TextArea name="design-did" label="What we did" rows={3} defaultValue={words} />
      <TextMarks
        field="design-did"
        label="What we did"
        answers={answers}
        onRemove={() => undefined}
        marks={marks.map((mark) => ({
          ...mark,
          start: words.indexOf(mark.words),
          length: mark.words.length,
          sentence: `This may be ${mark.likeness}.`,
        }))}
      />
    </div>
  )
}
