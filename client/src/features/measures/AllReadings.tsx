import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import { Tag } from '@/components/Tag'
import { formatDay } from '@/lib/dates'

import type { Reading } from './queries'

interface AllReadingsProps {
  board: string
  slug: string
  number: number
  readings: readonly Reading[]
  canRestate: boolean
  evidence: ((reading: Reading) => ReactNode) | undefined
}

/** Every reading, the latest day first; those that were restated below what took their place. */
export function AllReadings(props: AllReadingsProps) {
  const { board, slug, number, readings, canRestate, evidence } = props

  return (
    <table className="lc-table lc-table--stack">
      <caption className="vh">All readings and corrections</caption>
      <thead>
        <tr>
          <th scope="col">As at</th>
          <th scope="col">Reading</th>
          <th scope="col">Source</th>
          <th scope="col">Recorded</th>
          {canRestate && <th scope="col">Correct</th>}
        </tr>
      </thead>
      <tbody>
        {readings.map((reading) => (
          <tr key={reading.number} className={reading.restatedBy === null ? undefined : 'lc-meas__old'}>
            <th scope="row">{formatDay(reading.asAt)}</th>
            <td data-l="Reading">
              <Said reading={reading} />
            </td>
            <td data-l="Source" className="small">
              {reading.source}
              {reading.comment && <span className="prewrap lc-meas__said">{reading.comment}</span>}
              {evidence?.(reading)}
            </td>
            <td data-l="Recorded" className="small">
              {formatDay(reading.recordedOn)}, {reading.recordedBy}
              {reading.isInvented && (
                <>
                  {' '}
                  <Tag kind="invented" words="Invented" />
                </>
              )}
            </td>
            {canRestate && (
              <td className="small">
                {reading.restatedBy === null && (
                  <Link
                    to="/$board/priorities/$slug/measures/$number/readings/$reading/restate"
                    params={{ board, slug, number: String(number), reading: String(reading.number) }}
                  >
                    Restate<span className="vh"> the reading as at {formatDay(reading.asAt)}</span>
                  </Link>
                )}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Said({ reading: { figure, isProvisional, restatedOn, restates } }: { reading: Reading }) {
  return (
    <>
      <span className="strong">{figure.text}</span>
      {figure.base !== null && figure.base !== figure.text && (
        <span className="small muted"> {figure.base}</span>
      )}
      {isProvisional && ' [p]'}
      {restates !== null && ' [r]'}
      {restatedOn !== null && (
        <span className="small muted lc-meas__said">Restated {formatDay(restatedOn)}</span>
      )}
    </>
  )
}
