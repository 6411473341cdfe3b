import { useSuspenseQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'

import { EmptyState } from '@/components/EmptyState'
import { PageHead } from '@/components/PageHead'
import { Pages } from '@/components/Pages'
import { count } from '@/lib/text'

import { Due, Said, Stands } from './ActionCells'
import { agencyActionsQuery, type AgencyActionList, type AgencyActionSearch } from './queries'
import { ShownActions } from './ShownActions'

interface AgencyActionsPageProps {
  agency: string
  agencyName: string
  search: AgencyActionSearch
}

/** What an agency has promised, to all its boards in one list. */
export function AgencyActionsPage({ agency, agencyName, search }: AgencyActionsPageProps) {
  const { data: list } = useSuspenseQuery(agencyActionsQuery(agency, search))
  const counted = count(list.total, 'action')

  return (
    <>
      <PageHead
        title="Actions"
        within={[agencyName]}
        lede={`What ${agencyName} has promised to its boards: ${list.counts.open} open, ${list.counts.overdue} of them overdue.`}
      />
      <div className="lc-filter">
        <ShownActions show={search.show} counts={list.counts} />
        <span className="muted" role="status">
          {counted}
        </span>
      </div>
      {list.items.length > 0 ? (
        <AgencyActionTable agency={agency} caption={counted} actions={list.items} />
      ) : (
        <EmptyState
          title={list.counts.all === 0 ? 'No actions yet' : 'No action matches'}
          why="What a board asks of this agency, and has agreed, stands here with its day. The agency says how it goes and that it is done; the board verifies it."
          action={
            list.counts.all > 0 && (
              <Link
                className="lc-btn"
                to="/agencies/$agency/actions"
                params={{ agency }}
                search={{ show: 'all' }}
              >
                Show all actions
              </Link>
            )
          }
        />
      )}
      <Pages after={search.after} next={list.next} />
    </>
  )
}

interface AgencyActionTableProps {
  agency: string
  caption: string
  actions: AgencyActionList['items']
}

function AgencyActionTable({ agency, caption, actions }: AgencyActionTableProps) {
  return (
    <table className="lc-table lc-table--stack act__table">
      <caption className="vh">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Action</th>
          <th scope="col">Board</th>
          <th scope="col">Post</th>
          <th scope="col">Due</th>
          <th scope="col">State</th>
        </tr>
      </thead>
      <tbody>
        {actions.map((action) => (
          <tr key={`${action.board.slug} ${action.reference}`}>
            <th scope="row">
              <span className="act__ref">{action.reference}</span>{' '}
              <Link
                to="/agencies/$agency/actions/$board/$reference"
                params={{ agency, board: action.board.slug, reference: action.reference }}
              >
                {action.title}
              </Link>{' '}
              <Said {...action} />
            </th>
            <td data-l="Board">{action.board.name}</td>
            <td data-l="Post">{action.post}</td>
            <td data-l="Due">
              <Due {...action} />
            </td>
            <td data-l="State">
              <Stands {...action} />
              {action.otherBoards > 0 && (
                <span className="small act__sub">
                  Promised to {count(action.otherBoards, 'other board')} too
                </span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
