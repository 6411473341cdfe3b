import { formatDay } from '@/lib/dates'

import type { Hold } from './queries'

/** Holds that were lifted, the latest first. */
export function EarlierHolds({ holds }: { holds: readonly Hold[] }) {
  return (
    <>
      <h2 className="lc-h2 mt">Earlier holds</h2>
      <table className="lc-table lc-table--stack">
        <caption className="vh">Legal holds that were lifted, the latest first</caption>
        <thead>
          <tr>
            <th scope="col">Put on</th>
            <th scope="col">Why</th>
            <th scope="col">Lifted</th>
            <th scope="col">Why it was lifted</th>
          </tr>
        </thead>
        <tbody>
          {holds.map((hold) => (
            <tr key={hold.id}>
              <th scope="row">
                {formatDay(hold.putOnOn)}, {hold.putOnBy}
              </th>
              <td data-l="Why" className="prewrap">
                {hold.reason}
              </td>
              <td data-l="Lifted">{hold.lifting && `${formatDay(hold.lifting.on)}, ${hold.lifting.by}`}</td>
              <td data-l="Why it was lifted" className="prewrap">
                {hold.lifting?.reason}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
