import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'

import { checkFile, type FileCheck } from '@/api/files'
import { asProblem } from '@/api/problem'
import type { TextPlace } from '@/api/text-checks'

export interface FileChoice {
  /** The board or agency whose checks read it. */
  place: TextPlace
  file: File | null
  /** What was found in it; nothing while it is looked through. */
  check: FileCheck | null
  isChecking: boolean
  /** What to do instead, where it cannot be taken. */
  problem: string | undefined
  /** One that is larger than may be sent is not. */
  choose: (file: File | null, mostBytes: number) => void
}

/** A file that a person chooses. It is looked through at once, so that they need not wait for the form to learn what is wrong. */
export function useFileChoice(place: TextPlace): FileChoice {
  const [file, setFile] = useState<File | null>(null)
  const check = useMutation({ mutationFn: (chosen: File) => checkFile(place, chosen) })
  const problem = asProblem(check.error)

  return {
    place,
    file,
    check: check.data ?? null,
    isChecking: check.isPending,
    problem: problem?.fields.file?.[0] ?? problem?.message,
    choose: (chosen, mostBytes) => {
      setFile(chosen)
      check.reset()

      if (chosen && chosen.size <= mostBytes) {
        check.mutate(chosen)
      }
    },
  }
}
