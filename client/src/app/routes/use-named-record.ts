import { useQuery } from '@tanstack/react-query'

import { readersQuery, type RecordAddress } from '@/api/record-history'
import type { ChosenRecord } from '@/features/actions/source'

const nothing: RecordAddress = { kind: 'priority', address: '' }

/** The record that an address names, with what it is called; none where it names none. */
export function useNamedRecord(board: string, record: RecordAddress | null): ChosenRecord | null {
  const { data } = useQuery({ ...readersQuery(board, record ?? nothing), enabled: record !== null })

  return record && data
    ? {
        kind: record.kind,
        address: record.address,
        number: record.number ?? null,
        part: null,
        title: data.label,
        about: '',
      }
    : null
}
