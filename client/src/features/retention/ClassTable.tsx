import { useState } from 'react'

import { nameOf, type Owner } from '@/api/owner'
import { Tag } from '@/components/Tag'
import { formatDay } from '@/lib/dates'

import { DecideDialog } from './DecideDialog'
import type { RecordClass } from './queries'
import { kept, scheduleOf } from './words'

interface ClassTableProps {
  owner: Owner
  classes: readonly RecordClass[]
  canDecide: boolean
  onSaved: (notice: string) => void
}

/** Every class of records, with how long it is kept and whether the owner has decided that. */
export function ClassTable({ owner, classes, canDecide, onSaved }: ClassTableProps) {
  const [open, setOpen] = useState<RecordClass | null>(null)

  return (
    <>
      <table className="lc-table lc-table--stack">
        <caption className="vh">How long {nameOf(owner)} keeps its records, by class</caption>
        <thead>
          <tr>
            <th scope="col">Records</th>
            <th scope="col">Kept</th>
            <th scope="col">Decided</th>
            {canDecide && (
              <th scope="col">
                <span className="vh">What you can do</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {classes.map((one) => (
            <tr key={one.recordClass}>
              <th scope="row">
                {one.name}
                <span className="small muted act__sub">{one.holds}</span>
              </th>
              <td data-l="Kept">{kept(one.years, one.countedFrom)}</td>
              <td data-l="Decided">
                {one.decision ? (
                  <>
                    {formatDay(one.decision.on)}, {one.decision.by}
                    <span className="small muted act__sub prewrap">{one.decision.reason}</span>
                  </>
                ) : (
                  <>
                    <Tag kind="note" words="For discussion" />
                    <span className="small muted act__sub">
                      Verify with {scheduleOf(owner)}. {one.proposal.basis}
                    </span>
                  </>
                )}
              </td>
              {canDecide && (
                <td data-l="">
                  <button
                    type="button"
                    className="lc-linkbtn"
                    onClick={() => {
                      setOpen(one)
                    }}
                  >
                    {one.decision ? 'Change' : 'Confirm or change'}
                    <span className="vh"> how long to keep: {one.name}</span>
                  </button>
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {open && (
        <DecideDialog
          owner={owner}
          recordClass={open}
          onClose={() => {
            setOpen(null)
          }}
          onSaved={(notice) => {
            setOpen(null)
            onSaved(notice)
          }}
        />
      )}
    </>
  )
}
