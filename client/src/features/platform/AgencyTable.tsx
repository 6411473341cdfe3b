import { useSuspenseInfiniteQuery } from '@tanstack/react-query'

import { MoreButton } from '@/components/MoreButton'
import { nowWords } from '@/lib/agencies'
import { formatDay } from '@/lib/dates'

import { agenciesQuery, type PlatformAgency } from './queries'

interface AgencyTableProps {
  onLink: (agency: PlatformAgency) => void
  onUnlink: (agency: PlatformAgency) => void
}

export function AgencyTable({ onLink, onUnlink }: AgencyTableProps) {
  const agencies = useSuspenseInfiniteQuery(agenciesQuery)

  return (
    <>
      <table className="lc-table lc-table--stack">
        <caption className="vh">Agencies of the service</caption>
        <thead>
          <tr>
            <th scope="col">Agency</th>
            <th scope="col">Address</th>
            <th scope="col">Became</th>
            <th scope="col">
              <span className="vh">Change</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {agencies.data.pages
            .flatMap((page) => page.items)
            .map((agency) => (
              <tr key={agency.slug}>
                <th scope="row">{agency.name}</th>
                <td data-l="Address" className="mono">
                  /agencies/{agency.slug}
                </td>
                <td data-l="Became">
                  {agency.now && `${nowWords(agency.now)}, ${formatDay(agency.now.since)}`}
                </td>
                <td className="r">
                  <Change agency={agency} onLink={onLink} onUnlink={onUnlink} />
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      <MoreButton
        hasMore={agencies.hasNextPage}
        isPending={agencies.isFetchingNextPage}
        onMore={() => void agencies.fetchNextPage()}
      />
    </>
  )
}

function Change({ agency, onLink, onUnlink }: AgencyTableProps & { agency: PlatformAgency }) {
  return (
    <span className="ppl__do">
      <button
        type="button"
        className="lc-btn lc-btn--s"
        aria-label={`Link ${agency.name} to another agency`}
        onClick={() => {
          onLink(agency)
        }}
      >
        Link
      </button>
      {agency.now && (
        <button
          type="button"
          className="lc-btn lc-btn--s"
          aria-label={`Take back the link of ${agency.name}`}
          onClick={() => {
            onUnlink(agency)
          }}
        >
          Take back
        </button>
      )}
    </span>
  )
}
