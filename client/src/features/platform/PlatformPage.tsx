import { useSuspenseInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'

import { asProblem } from '@/api/problem'
import { CloseWithoutSaving } from '@/components/CloseWithoutSaving'
import { Dialog } from '@/components/Dialog'
import { MoreButton } from '@/components/MoreButton'
import { Notice } from '@/components/Notice'
import { PageHead } from '@/components/PageHead'

import { AddAgencyForm } from './AddAgencyForm'
import { AddBoardForm } from './AddBoardForm'
import { AgencyTable } from './AgencyTable'
import { BoardTable } from './BoardTable'
import { JobFailures } from './JobFailures'
import { LinkAgencyDialog } from './LinkAgencyDialog'
import { MailState } from './MailState'
import {
  boardsQuery,
  useAddAgency,
  useAddBoard,
  useResumeBoard,
  useSuspendBoard,
  useUnlinkAgency,
  type PlatformAgency,
  type PlatformBoard,
} from './queries'
import { SecondFactorReset } from './SecondFactorReset'
import { SuspendBoardForm } from './SuspendBoardForm'

type Open =
  | { dialog: 'board' }
  | { dialog: 'agency' }
  | { dialog: 'suspend'; board: PlatformBoard }
  | { dialog: 'link'; agency: PlatformAgency }
  | null

/** Who has a place on the service. Nothing that a board or an agency writes can be seen from here. */
export function PlatformPage() {
  const boards = useSuspenseInfiniteQuery(boardsQuery)
  const resumeBoard = useResumeBoard()
  const unlinkAgency = useUnlinkAgency()
  const [open, setOpen] = useState<Open>(null)
  const [notice, setNotice] = useState<string | null>(null)
  const problem = asProblem(resumeBoard.error ?? unlinkAgency.error)
  const close = () => {
    setOpen(null)
  }
  const done = (what: string) => {
    setNotice(what)
    setOpen(null)
  }

  return (
    <>
      {notice && (
        <Notice kind="good">
          <p>{notice}</p>
        </Notice>
      )}
      {problem && (
        <Notice kind="bad">
          <p>{problem.message}</p>
        </Notice>
      )}
      <PageHead
        title="Platform"
        lede="Boards and agencies of the service. You do not see what they write."
        actions={
          <Link className="lc-btn" to="/platform/history">
            History
          </Link>
        }
      />
      <Section
        title="Boards"
        action="Add a board"
        onAction={() => {
          setOpen({ dialog: 'board' })
        }}
      >
        <BoardTable
          boards={boards.data.pages.flatMap((page) => page.items)}
          onSuspend={(board) => {
            setOpen({ dialog: 'suspend', board })
          }}
          onResume={(board) => {
            resumeBoard.mutate(board.slug, {
              onSuccess: () => {
                setNotice(`${board.name} is open again.`)
              },
            })
          }}
        />
        <MoreButton
          hasMore={boards.hasNextPage}
          isPending={boards.isFetchingNextPage}
          onMore={() => void boards.fetchNextPage()}
        />
      </Section>
      <Section
        title="Agencies"
        action="Add an agency"
        onAction={() => {
          setOpen({ dialog: 'agency' })
        }}
      >
        <AgencyTable
          onLink={(agency) => {
            setOpen({ dialog: 'link', agency })
          }}
          onUnlink={(agency) => {
            unlinkAgency.mutate(agency.slug, {
              onSuccess: () => {
                setNotice(`${agency.name} goes on as itself.`)
              },
            })
          }}
        />
      </Section>
      <Section title="Email">
        <MailState now={new Date()} />
      </Section>
      <Section title="Jobs">
        <JobFailures now={new Date()} />
      </Section>
      <Section title="Reset a second step">
        <SecondFactorReset />
      </Section>
      {open?.dialog === 'board' && <AddBoardDialog onClose={close} onDone={done} />}
      {open?.dialog === 'agency' && <AddAgencyDialog onClose={close} onDone={done} />}
      {open?.dialog === 'link' && <LinkAgencyDialog agency={open.agency} onClose={close} onDone={done} />}
      {open?.dialog === 'suspend' && <SuspendDialog board={open.board} onClose={close} onDone={done} />}
    </>
  )
}

interface SectionProps {
  title: string
  action?: string
  onAction?: () => void
  children: ReactNode
}

function Section({ title, action, onAction, children }: SectionProps) {
  const id = title.toLowerCase().replaceAll(' ', '-')

  return (
    <section className="lc-sec" aria-labelledby={id}>
      <div className="lc-sec__h">
        <h2 className="lc-h2" id={id}>
          {title}
        </h2>
        {action && (
          <span className="end">
            <button type="button" className="lc-btn lc-btn--s" onClick={onAction}>
              {action}
            </button>
          </span>
        )}
      </div>
      {children}
    </section>
  )
}

interface DialogProps {
  onClose: () => void
  onDone: (notice: string) => void
}

function AddBoardDialog({ onClose, onDone }: DialogProps) {
  const addBoard = useAddBoard()

  return (
    <Dialog title="Add a board" onClose={onClose}>
      <AddBoardForm
        isPending={addBoard.isPending}
        problem={asProblem(addBoard.error)}
        onSubmit={(board) => {
          addBoard.mutate(board, {
            onSuccess: () => {
              onDone(
                `${board.name} was added, and ${board.managerEmail} was invited as its business manager.`,
              )
            },
          })
        }}
      />
      <CloseButton onClose={onClose} />
    </Dialog>
  )
}

function AddAgencyDialog({ onClose, onDone }: DialogProps) {
  const addAgency = useAddAgency()

  return (
    <Dialog title="Add an agency" onClose={onClose}>
      <AddAgencyForm
        isPending={addAgency.isPending}
        problem={asProblem(addAgency.error)}
        onSubmit={(agency) => {
          addAgency.mutate(agency, {
            onSuccess: () => {
              onDone(
                `${agency.name} was added, and ${agency.administratorEmail} was invited as its administrator.`,
              )
            },
          })
        }}
      />
      <CloseButton onClose={onClose} />
    </Dialog>
  )
}

function SuspendDialog({ board, onClose, onDone }: DialogProps & { board: PlatformBoard }) {
  const suspendBoard = useSuspendBoard(board.slug)

  return (
    <Dialog title={`Suspend ${board.name}?`} onClose={onClose}>
      <p className="muted mt-b">
        Its people can no longer open it. Nothing is removed, and it can be opened again.
      </p>
      <SuspendBoardForm
        name={board.name}
        isPending={suspendBoard.isPending}
        problem={asProblem(suspendBoard.error)}
        onSubmit={(reason) => {
          suspendBoard.mutate(reason, {
            onSuccess: () => {
              onDone(`${board.name} was suspended.`)
            },
          })
        }}
      />
      <CloseButton onClose={onClose} />
    </Dialog>
  )
}

function CloseButton({ onClose }: Pick<DialogProps, 'onClose'>) {
  return <CloseWithoutSaving onClose={onClose} />
}
