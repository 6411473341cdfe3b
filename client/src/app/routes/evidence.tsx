import { createRoute, lazyRouteComponent } from '@tanstack/react-router'

import {
  evidenceListQuery,
  evidenceQuery,
  type EvidenceSearch,
  type Shown,
} from '@/features/evidence/queries'

import { load } from '../load'
import { ProblemPage } from '../ProblemPage'
import { agencyRoute } from './agencies'
import { memberRoute } from './board'

const pages = () => import('./evidence.pages')

const shownWords: readonly string[] = ['review', 'withdrawn', 'all'] satisfies Shown[]
const isShown = (word: unknown): word is Shown => typeof word === 'string' && shownWords.includes(word)

/** Words to look for may be figures alone. */
const isWord = (word: unknown) => (typeof word === 'string' && word !== '') || typeof word === 'number'

const evidenceSearch = (search: Record<string, unknown>): EvidenceSearch => ({
  ...(isShown(search.show) ? { show: search.show } : {}),
  ...(isWord(search.text) ? { text: String(search.text) } : {}),
  ...(typeof search.after === 'string' ? { after: search.after } : {}),
})

const evidenceRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/evidence',
  validateSearch: evidenceSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, location, params, deps }) =>
    load({ context, location }, evidenceListQuery({ kind: 'board', slug: params.board }, deps)),
  component: lazyRouteComponent(pages, 'Evidence'),
  errorComponent: ProblemPage,
})

const newEvidenceRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/evidence/new',
  component: lazyRouteComponent(pages, 'NewEvidence'),
  errorComponent: ProblemPage,
})

const evidenceItemRoute = createRoute({
  getParentRoute: () => memberRoute,
  path: '/evidence/$item',
  loader: ({ context, location, params }) =>
    load({ context, location }, evidenceQuery({ kind: 'board', slug: params.board }, params.item)),
  component: lazyRouteComponent(pages, 'EvidenceItem'),
  errorComponent: ProblemPage,
})

const agencyEvidenceRoute = createRoute({
  getParentRoute: () => agencyRoute,
  path: '/evidence',
  validateSearch: evidenceSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context, location, params, deps }) =>
    load({ context, location }, evidenceListQuery({ kind: 'agency', slug: params.agency }, deps)),
  component: lazyRouteComponent(pages, 'AgencyEvidence'),
  errorComponent: ProblemPage,
})

const newAgencyEvidenceRoute = createRoute({
  getParentRoute: () => agencyRoute,
  path: '/evidence/new',
  component: lazyRouteComponent(pages, 'NewAgencyEvidence'),
  errorComponent: ProblemPage,
})

const agencyEvidenceItemRoute = createRoute({
  getParentRoute: () => agencyRoute,
  path: '/evidence/$item',
  loader: ({ context, location, params }) =>
    load({ context, location }, evidenceQuery({ kind: 'agency', slug: params.agency }, params.item)),
  component: lazyRouteComponent(pages, 'AgencyEvidenceItem'),
  errorComponent: ProblemPage,
})

/** The pages of a board’s evidence library. */
export const evidenceRoutes = [evidenceRoute, newEvidenceRoute, evidenceItemRoute] as const

/** The pages of an agency’s own. */
export const agencyEvidenceRoutes = [
  agencyEvidenceRoute,
  newAgencyEvidenceRoute,
  agencyEvidenceItemRoute,
] as const
