import { useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'

import type { Board } from '@/api/board'
import { EmptyState } from '@/components/EmptyState'
import { Icon } from '@/components/Icon'
import { Notice } from '@/components/Notice'
import { PageHead } from '@/components/PageHead'

import { BeginGroupDialog } from './BeginGroupDialog'
import { GroupTable } from './GroupTable'
import { groupsQuery } from './queries'

/** Who meets on this board. */
export function GroupsPage({ board }: { board: Board }) {
  const { data: list } = useSuspenseQuery(groupsQuery(board.slug))
  const [isOpen, setIsOpen] = useState(false)
  const [notice, setNotice] = useState<string | null>(null)

  return (
    <>
      {notice && (
        <Notice kind="good">
          <p>{notice}</p>
        </Notice>
      )}
      <PageHead
        title="Groups"
        within={['Settings', board.name]}
        lede="The board itself, its executive, and the groups that meet under it."
        actions={
          list.can.begin && (
            <button
              type="button"
              className="lc-btn lc-btn--primary"
              onClick={() => {
                setIsOpen(true)
              }}
            >
              <Icon name="plus" /> Begin a group
            </button>
          )
        }
      />
      {list.items.length === 0 ? (
        <EmptyState
          title="No group has begun yet"
          why="A meeting belongs to a group. Begin with the board itself, then its executive and sub-groups."
        />
      ) : (
        <GroupTable board={board} groups={list.items} onSaved={setNotice} />
      )}
      {isOpen && (
        <BeginGroupDialog
          board={board.slug}
          onClose={() => {
            setIsOpen(false)
          }}
          onSaved={(what) => {
            setNotice(what)
            setIsOpen(false)
          }}
        />
      )}
    </>
  )
}
