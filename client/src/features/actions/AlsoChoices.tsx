import type { UseFormRegisterReturn } from 'react-hook-form'

import { Choices } from '@/components/form/Choices'
import { formatDay } from '@/lib/dates'

import { alsoKey } from './also'
import type { AlsoPromised } from './change-one'

interface AlsoChoicesProps {
  also: readonly AlsoPromised[]
  field: UseFormRegisterReturn
  error: string | undefined
}

/** To which other boards the same is said: all of them, unless somebody takes one out. */
export function AlsoChoices({ also, field, error }: AlsoChoicesProps) {
  return (
    also.length > 0 && (
      <Choices
        legend="Say the same to"
        hint="It is one commitment. Each board verifies for itself, and none sees the others"
        kind="checkboxes"
        choices={also.map((action) => ({
          value: alsoKey(action),
          label: action.board.name,
          hint: `${action.reference}, due ${formatDay(action.due)}`,
        }))}
        field={field}
        error={error}
      />
    )
  )
}
