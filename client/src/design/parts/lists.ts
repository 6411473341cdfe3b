import { Chips } from '../examples/Chips'
import { Downloads } from '../examples/Downloads'
import { Finding } from '../examples/Finding'
import { Loading } from '../examples/Loading'
import { MoreEntries } from '../examples/MoreEntries'
import { NothingMatches } from '../examples/NothingMatches'
import { NothingYet } from '../examples/NothingYet'
import { PageLinks } from '../examples/PageLinks'
import { Rows } from '../examples/Rows'
import { ShownParts } from '../examples/ShownParts'
import { WhereThisIs } from '../examples/WhereThisIs'
import type { PartGroup } from '../part'

export const lists: PartGroup = {
  name: 'Lists',
  parts: [
    {
      name: 'Breadcrumb',
      at: 'components/Crumbs.tsx',
      use: 'Above the title of a page that is inside something: links to what it is in, then its own name.',
      not: 'On the first page of a section, which the main navigation shows already.',
      keys: 'Tab to each link, Enter.',
      examples: [{ title: 'Within a priority', file: 'WhereThisIs', Show: WhereThisIs }],
    },
    {
      name: 'Table',
      at: 'styles/tables.scss',
      use: 'For things of one sort that are compared. The first cell names the row; each cell repeats its heading on a phone.',
      not: 'For laying out a page, or for one thing with many fields: that is a list of terms.',
      keys: 'Tab to the links in it. Nothing is reached by hovering alone.',
      examples: [{ title: 'Rows with tags, marked where invented', file: 'Rows', Show: Rows }],
    },
    {
      name: 'Parts of a list',
      at: 'components/ShownNav.tsx',
      use: 'Above a list that has a few parts which everybody uses, each with how many there are. The part stands in the address.',
      not: 'For more than five parts, or for a choice that is saved: that is a select, or radios.',
      keys: 'Tab to each part, Enter.',
      examples: [{ title: 'With counts, and without', file: 'ShownParts', Show: ShownParts }],
    },
    {
      name: 'Find',
      at: 'components/FindForm.tsx',
      use: 'To look for words in a list. It asks when it is sent, so that a slow line does not lag behind the keys.',
      not: 'For finding anything anywhere: that is the search behind Ctrl K.',
      keys: 'Type, Enter.',
      examples: [{ title: 'Empty, and after a search', file: 'Finding', Show: Finding }],
    },
    {
      name: 'Filter chips',
      at: 'components/FilterChips.tsx',
      use: 'Under the filters: what the list is narrowed by, in words, each with its way out. The words are printed.',
      not: 'For states, which are tags, and not for what cannot be taken away.',
      keys: 'Tab to each cross, Enter or Space. Without chips nothing is there.',
      examples: [{ title: 'Two chips, to take away', file: 'Chips', Show: Chips }],
    },
    {
      name: 'Pages',
      at: 'components/Pages.tsx',
      use: 'Under a list of more than 50: the next page has an address, so that printing, links and going back work.',
      not: 'For a history that is read from its end: that goes on with “Show more”.',
      keys: 'Tab to each link, Enter.',
      examples: [{ title: 'In the middle of a list', file: 'PageLinks', Show: PageLinks }],
    },
    {
      name: 'Show more',
      at: 'components/MoreButton.tsx',
      use: 'Under a history, which is read from the newest entry backwards.',
      not: 'For lists that are worked through: those have pages.',
      keys: 'Enter and Space.',
      examples: [{ title: 'At rest, and while more is fetched', file: 'MoreEntries', Show: MoreEntries }],
    },
    {
      name: 'Download menu',
      at: 'components/DownloadMenu.tsx',
      use: 'For files of what is shown. Each is asked for when it is chosen, and what goes wrong is told beside it.',
      not: 'For other commands: those are buttons, where they can be seen.',
      keys: 'Enter or Space opens it, Tab goes through it, Escape closes it and gives the focus back.',
      examples: [{ title: 'A file that comes, and one that is refused', file: 'Downloads', Show: Downloads }],
    },
    {
      name: 'Empty state',
      at: 'components/EmptyState.tsx',
      use: 'Where a list or a block has nothing: what would be here, why it matters, and one action.',
      not: 'For an error, or while something loads.',
      keys: 'Tab to its action.',
      examples: [
        { title: 'Nothing yet', file: 'NothingYet', Show: NothingYet },
        { title: 'Nothing matches', file: 'NothingMatches', Show: NothingMatches },
      ],
    },
    {
      name: 'Skeleton',
      at: 'components/Skeleton.tsx',
      use: 'For a page that is still to come after a quarter of a second: its shape, and one word for those who hear.',
      not: 'Over what is already there: that stays until the new is known.',
      keys: 'None.',
      examples: [{ title: 'Loading', file: 'Loading', Show: Loading }],
    },
  ],
}
