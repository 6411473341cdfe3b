import { useEffect, useId, useRef, type ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'

import { Notice } from '@/components/Notice'
import { formatInstant } from '@/lib/dates'

import { FormName } from './field-id'
import { FormTextsContext, formTextsOf } from './form-texts'
import { FormProblem } from './FormProblem'
import type { AppForm } from './use-app-form'

interface FormProps<Values extends FieldValues> {
  form: AppForm<Values>
  isPending: boolean
  onSubmit: (values: Values) => void
  /** Lets go of text that was put back, for those who do not want it. */
  onDiscardKept?: () => void
  children: ReactNode
}

export function Form<Values extends FieldValues>({
  form,
  isPending,
  onSubmit,
  onDiscardKept,
  children,
}: FormProps<Values>) {
  const formName = useId()
  // A second click can come before the page knows that the first is under way.
  const isBusy = useRef(isPending)
  useEffect(() => {
    isBusy.current = isPending
    // A refusal can come before the page has shown that the form was sent.
  }, [isPending, form.problem])

  return (
    <form
      className="lc-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()

        if (!isBusy.current) {
          isBusy.current = true
          void form.handleSubmit(
            (values) => {
              onSubmit(values)
            },
            () => {
              isBusy.current = false
            },
          )(event)
        }
      }}
    >
      <FormName value={formName}>
        <FormTextsContext value={formTextsOf(form.problem, form.texts)}>
          <FormProblem
            messages={form.messages}
            problem={form.problem}
            submitCount={form.formState.submitCount}
          />
          {form.keptAt && onDiscardKept && (
            <Notice kind="good">
              <p>
                We put back the text that you had not saved, from {formatInstant(form.keptAt, new Date())}.{' '}
                <button type="button" className="lc-linkbtn" onClick={onDiscardKept}>
                  Start again without it
                </button>
              </p>
            </Notice>
          )}
          {children}
          {form.keptNow && !isPending && (
            <p className="lc-kept">
              Not saved yet. Your text was kept in this tab, {formatInstant(form.keptNow, new Date())}.
            </p>
          )}
        </FormTextsContext>
      </FormName>
    </form>
  )
}
