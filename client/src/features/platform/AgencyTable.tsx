import { useSuspenseInfiniteQuery } from '@tanstack/react-query'

import { MoreButton } from '@/components/MoreButton'

import { agenciesQuery } from './queries'

export function AgencyTable() {
  const agencies = useSuspenseInfiniteQuery(agenciesQuery)

  return (
    <>
      <table className="lc-table lc-table--stack">
        <caption className="vh">Agencies of the service</caption>
        <thead>
          <tr>
            <th scope="col">Agency</th>
            <th scope="col">Address</th>
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
