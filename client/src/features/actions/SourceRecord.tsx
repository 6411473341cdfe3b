import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import type { UseFormSetValue } from 'react-hook-form'

import { kindWords, recordSearchQuery, type FoundRecord } from '@/api/records'
import { FieldError } from '@/components/form/FieldError'
import { NotLoaded } from '@/components/NotLoaded'
import { count } from '@/lib/text'

import type { ChosenRecord, Source } from './source'

interface SourceRecordProps {
  board: string
  record: ChosenRecord | null
  error: string | undefined
  setValue: UseFormSetValue<{ source: Source }>
}

const id = 'source.record'

/** The record that an action came from: looked for by words or a reference, and chosen from what was found. */
export function SourceRecord({ board, record, error, setValue }: SourceRecordProps) {
  const [typed, setTyped] = useState('')
  const [text, setText] = useState('')
  const found = useQuery(recordSearchQuery(board, text))
  const records = (found.data?.items ?? []).flatMap((hit) => chosenOf(hit) ?? [])
  const hasChosen = useRef(false)
  const choose = (chosen: ChosenRecord | null) => {
    hasChosen.current = true
    setValue('source.record', chosen, { shouldDirty: true })
  }

  // The button that was pressed is gone then, so the keyboard goes on from what has taken its place.
  useEffect(() => {
    if (hasChosen.current) {
      document.getElementById(id)?.focus()
    }
  }, [record])

  if (record) {
    return (
      <div className="govuk-form-group">
        <p className="govuk-label govuk-label--s">Which record</p>
        <p id={id} tabIndex={-1}>
          {record.title} <span className="small muted act__sub">{kindWords(record.kind)}</span>
        </p>
        <button
          type="button"
          className="lc-linkbtn"
          onClick={() => {
            choose(null)
          }}
        >
          Choose another record
        </button>
      </div>
    )
  }

  return (
    <div className={`govuk-form-group${error ? ' govuk-form-group--error' : ''}`}>
      <label className="govuk-label govuk-label--s" htmlFor={id}>
        Which record
      </label>
      <div className="govuk-hint" id={`${id}-hint`}>
        Words of its title, or a reference such as A-12 or E-3
      </div>
      <FieldError id={id} error={error} />
      <div className="act__find">
        <input
          className="govuk-input"
          id={id}
          type="search"
          maxLength={100}
          value={typed}
          aria-describedby={`${id}-hint${error ? ` ${id}-error` : ''}`}
          onChange={({ target }) => {
            setTyped(target.value)
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              event.preventDefault()
              setText(typed.trim())
            }
          }}
        />
        <button
          type="button"
          className="lc-btn"
          onClick={() => {
            setText(typed.trim())
          }}
        >
          Find
        </button>
      </div>
      {found.isError && <NotLoaded what="the records" onAgain={() => void found.refetch()} />}
      {found.data && (
        <p className="small muted act__found" role="status">
          {records.length === 0 ? 'Nothing was found. Try other words.' : count(records.length, 'record')}
        </p>
      )}
      <ul className="evi__choices act__choices">
        {records.map((chosen) => (
          <li key={`${chosen.kind} ${chosen.address} ${chosen.number ?? ''} ${chosen.part?.id ?? ''}`}>
            <span>
              {chosen.title} <span className="small muted act__sub">{chosen.about}</span>
            </span>
            <button
              type="button"
              className="lc-btn"
              onClick={() => {
                choose(chosen)
              }}
            >
              Choose<span className="vh"> {chosen.title}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What was found, where it is a record from which an action can come. */
function chosenOf({ record, part, title, about }: FoundRecord): ChosenRecord | null {
  return record ? { ...record, part: part ?? null, title, about } : null
}
