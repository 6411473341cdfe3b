import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import type { Owner } from './owner'
import type { EvidenceSearch } from './queries'

interface LibraryLinkProps {
  owner: Owner
  search?: EvidenceSearch
  className?: string
  children: ReactNode
}

/** Leads to the library of a board or of an agency. */
export function LibraryLink({ owner, search = {}, className, children }: LibraryLinkProps) {
  return owner.kind === 'board' ? (
    <Link to="/$board/evidence" params={{ board: owner.slug }} search={search} className={className}>
      {children}
    </Link>
  ) : (
    <Link
      to="/agencies/$agency/evidence"
      params={{ agency: owner.slug }}
      search={search}
      className={className}
    >
      {children}
    </Link>
  )
}

/** Leads to one document. */
export function ItemLink({ owner, item, children }: { owner: Owner; item: string; children: ReactNode }) {
  return owner.kind === 'board' ? (
    <Link to="/$board/evidence/$item" params={{ board: owner.slug, item }}>
      {children}
    </Link>
  ) : (
    <Link to="/agencies/$agency/evidence/$item" params={{ agency: owner.slug, item }}>
      {children}
    </Link>
  )
}

/** Leads to the form for a new document. */
export function NewEvidenceLink({ owner, children }: { owner: Owner; children: ReactNode }) {
  const className = 'lc-btn lc-btn--primary'

  return owner.kind === 'board' ? (
    <Link className={className} to="/$board/evidence/new" params={{ board: owner.slug }}>
      {children}
    </Link>
  ) : (
    <Link className={className} to="/agencies/$agency/evidence/new" params={{ agency: owner.slug }}>
      {children}
    </Link>
  )
}
