import { isRecordKind } from '@/api/records'
import type { Thing } from '@/api/things'

/** The record that the address of a new action names; none where it names none. */
export function recordOf({ fromKind, from, fromNumber }: Partial<Record<string, string>>): Thing | null {
  return isRecordKind(fromKind) && from
    ? { kind: fromKind, address: from, ...(fromNumber === undefined ? {} : { number: Number(fromNumber) }) }
    : null
}
