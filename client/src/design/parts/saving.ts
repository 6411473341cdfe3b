import { Conflict } from '../examples/Conflict'
import { Notices } from '../examples/Notices'
import { TakeBack } from '../examples/TakeBack'
import { TakeBackRefused } from '../examples/TakeBackRefused'
import type { PartGroup } from '../part'

export const saving: PartGroup = {
  name: 'What was done, and what went wrong',
  parts: [
    {
      name: 'Notice',
      at: 'components/Notice.tsx',
      use: 'For one thing that was done (good), that must be known (warn) or that went wrong (bad), where it happened. After a page has changed, SavedNotice shows it on the next.',
      not: 'For what is wrong with a field, and never two on one page.',
      keys: 'None of its own. Good news is told when there is a pause, the others at once.',
      examples: [{ title: 'Good, warn and bad', file: 'Notices', Show: Notices }],
    },
    {
      name: 'Undo',
      at: 'components/Undo.tsx',
      use: 'After a change that can be taken back, instead of a question before it. It waits until it is closed, something else is done, or the person goes elsewhere.',
      not: 'For what cannot be taken back: sending, withdrawing and removing are asked about first, in a dialog.',
      keys: 'Ctrl Z, where nobody is typing; or Tab to “Undo”. It is told without taking the focus.',
      examples: [
        { title: 'It is taken back', file: 'TakeBack', Show: TakeBack },
        { title: 'Somebody was first', file: 'TakeBackRefused', Show: TakeBackRefused },
      ],
    },
    {
      name: 'Conflict view',
      at: 'components/ConflictView.tsx',
      use: 'When the service refuses a change because somebody else was first: both versions, and the choice.',
      not: 'To merge by itself. Nothing is lost before the person has chosen.',
      keys: 'The focus goes to its heading; Tab to “Keep mine” and “Take theirs”.',
      examples: [{ title: 'Both versions', file: 'Conflict', Show: Conflict, open: 'Show the conflict' }],
    },
  ],
}
