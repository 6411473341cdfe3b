import { useSuspenseQuery } from '@tanstack/react-query'

import { EmptyState } from '@/components/EmptyState'
import { Icon } from '@/components/Icon'
import { PageHead } from '@/components/PageHead'
import { Pages } from '@/components/Pages'
import { SavedNotice } from '@/components/SavedNotice'
import { count } from '@/lib/text'

import { EvidenceFilters } from './EvidenceFilters'
import { EvidenceTable } from './EvidenceTable'
import type { Owner } from './owner'
import { LibraryLink, NewEvidenceLink } from './OwnerLinks'
import { evidenceListQuery, type EvidenceList, type EvidenceSearch } from './queries'

interface EvidencePageProps {
  owner: Owner
  ownerName: string
  search: EvidenceSearch
}

/** What proof has the board or the agency, and is it still current? */
export function EvidencePage({ owner, ownerName, search }: EvidencePageProps) {
  const { data: list } = useSuspenseQuery(evidenceListQuery(owner, search))
  const { current, review } = list.counts
  const relies = owner.kind === 'board' ? 'the board' : 'the agency'

  return (
    <>
      <SavedNotice />
      <PageHead
        title="Evidence"
        within={[ownerName]}
        lede={
          review > 0
            ? `${count(current, 'item')} that ${relies} relies on. ${review} to look at again.`
            : `${count(current, 'item')} that ${relies} relies on.`
        }
        actions={<AddLink owner={owner} can={list.can} />}
      />
      <EvidenceFilters search={search} counts={list.counts} total={list.total} />
      {list.items.length > 0 ? (
        <EvidenceTable owner={owner} caption={count(list.total, 'item')} items={list.items} />
      ) : (
        <Nothing owner={owner} list={list} />
      )}
      <Pages after={search.after} next={list.next} />
    </>
  )
}

function AddLink({ owner, can }: { owner: Owner; can: EvidenceList['can'] }) {
  return can.add ? (
    <NewEvidenceLink owner={owner}>
      <Icon name="plus" /> Add evidence
    </NewEvidenceLink>
  ) : null
}

function Nothing({ owner, list }: { owner: Owner; list: EvidenceList }) {
  return list.counts.all === 0 ? (
    <EmptyState
      title="No evidence yet"
      why={`Evidence is a document that shows something: a register, an audit, a minute. It is kept once and cited under ${owner.kind === 'board' ? 'updates and actions, so that the board can show what its words stand' : 'the actions of the agency, which can then show what they stand'} on.`}
      action={<AddLink owner={owner} can={list.can} />}
    />
  ) : (
    <EmptyState
      title="No evidence matches"
      why="Nothing in the library is as you ask. The counts above say how much there is of each sort."
      action={
        <LibraryLink owner={owner} className="lc-btn" search={{ show: 'all' }}>
          Show all evidence
        </LibraryLink>
      }
    />
  )
}
