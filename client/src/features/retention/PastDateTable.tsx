import { Link } from '@tanstack/react-router'

import type { Owner } from '@/api/owner'
import { formatDay } from '@/lib/dates'

import type { Listed, PastDateList, PastRecord } from './queries'

interface PastDateTableProps {
  owner: Owner
  listed: Listed
  list: PastDateList
  onDestroy: (reference: string, number: number) => void
}

const countedFrom: Record<Listed, string> = { plans: 'Closed', actions: 'Ended', evidence: 'Withdrawn' }

export function PastDateTable({ owner, listed, list, onDestroy }: PastDateTableProps) {
  const hasFiles = listed !== 'plans'

  return (
    <table className="lc-table lc-table--stack act__table">
      <caption className="vh">Records past their date, the longest past first</caption>
      <thead>
        <tr>
          <th scope="col">Record</th>
          <th scope="col">{countedFrom[listed]}</th>
          <th scope="col">Kept until</th>
          {hasFiles && <th scope="col">Files</th>}
        </tr>
      </thead>
      <tbody>
        {list.items.map((item) => (
          <tr key={item.address}>
            <th scope="row">
              {item.reference && <span className="act__ref">{item.reference}</span>}{' '}
              <RecordLink owner={owner} listed={listed} item={item} />
            </th>
            <td data-l={countedFrom[listed]}>{formatDay(item.countedFrom)}</td>
            <td data-l="Kept until">{formatDay(item.keptUntil)}</td>
            {hasFiles && (
              <td data-l="Files">
                <Files item={item} canDestroy={list.can.destroyFiles} onDestroy={onDestroy} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function RecordLink({ owner, listed, item }: { owner: Owner; listed: Listed; item: PastRecord }) {
  if (owner.kind === 'agency') {
    return (
      <Link to="/agencies/$agency/evidence/$item" params={{ agency: owner.slug, item: item.address }}>
        {item.title}
      </Link>
    )
  }

  const board = owner.slug

  switch (listed) {
    case 'plans':
      return (
        <Link to="/$board/priorities" params={{ board }} search={{ plan: item.address }}>
          {item.title}
        </Link>
      )
    case 'actions':
      return (
        <Link to="/$board/actions/$reference" params={{ board, reference: item.address }}>
          {item.title}
        </Link>
      )
    case 'evidence':
      return (
        <Link to="/$board/evidence/$item" params={{ board, item: item.address }}>
          {item.title}
        </Link>
      )
  }
}

interface FilesProps {
  item: PastRecord
  canDestroy: boolean
  onDestroy: (reference: string, number: number) => void
}

function Files({ item, canDestroy, onDestroy }: FilesProps) {
  if (item.files.length === 0) {
    return <>No file kept</>
  }

  return (
    <ul className="lc-plain">
      {item.files.map((file) => (
        <li key={file.number}>
          {file.name}{' '}
          {canDestroy && (
            <button
              type="button"
              className="lc-linkbtn"
              onClick={() => {
                onDestroy(item.address, file.number)
              }}
            >
              Destroy<span className="vh"> {file.name}</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
