import { isRecordKind } from '@/api/records'
import type { RecordAddress } from '@/api/record-history'

/** The record that the address of a new action names; none where it names none. */
export function recordOf({
  fromKind,
  from,
  fromNumber,
}: Partial<Record<string, string>>): RecordAddress | null {
  return isRecordKind(fromKind) && from
    ? { kind: fromKind, address: from, ...(fromNumber === undefined ? {} : { number: Number(fromNumber) }) }
    : null
}
