import { useEffect, useRef, type ChangeEvent, type FocusEvent } from 'react'

import type { MarkedWords } from '@/api/text-checks'

import { TextArea, type TextAreaProps } from './TextArea'
import { TextMarks } from './TextMarks'
import type { TextAnswers } from './use-text-answers'
import { useTextCheck } from './use-text-check'

interface CheckedTextAreaProps extends TextAreaProps {
  /** What the person says of marked words; left out where marked words are refused. */
  answers?: TextAnswers
}

/** A text that is looked through while it is written for what may tell who a child or a family is. */
export function CheckedTextArea({ answers, onChange, onBlur, ref, ...area }: CheckedTextAreaProps) {
  const element = useRef<HTMLTextAreaElement>(null)
  const check = useTextCheck()
  const first = useRef(check.now)

  // Text that was there before is looked through once.
  useEffect(() => {
    first.current(element.current?.value ?? '')
  }, [])

  return (
    <div className="lc-checked">
      <TextArea
        {...area}
        ref={(found) => {
          element.current = found

          if (typeof ref === 'function') {
            return ref(found)
          }
        }}
        onChange={(event: ChangeEvent<HTMLTextAreaElement>) => {
          check.later(event.target.value)
          onChange?.(event)
        }}
        onBlur={(event: FocusEvent<HTMLTextAreaElement>) => {
          check.now(event.target.value)
          onBlur?.(event)
        }}
      />
      <TextMarks
        field={area.name}
        label={area.label}
        marks={check.marks}
        answers={answers}
        onRemove={(mark) => {
          if (element.current) {
            type(element.current, without(element.current.value, mark))
            element.current.focus()
            check.now(element.current.value)
          }
        }}
      />
    </div>
  )
}

/** The text without marked words, and without the space that they leave. */
function without(text: string, { start, length, words }: MarkedWords): string {
  const at = text.startsWith(words, start) ? start : text.indexOf(words)

  if (at < 0) {
    return text
  }

  const before = text.slice(0, at)
  const after = text.slice(at + length)

  return before.endsWith(' ') || before === '' ? before + after.replace(/^ /, '') : before + after
}

/** Puts a text into a field as if it had been typed, so that the form learns of it. */
function type(area: HTMLTextAreaElement, text: string): void {
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, text)
  area.dispatchEvent(new Event('input', { bubbles: true }))
}
