import { AskFirst } from '../examples/AskFirst'
import { PickEvidence } from '../examples/PickEvidence'
import { PickNothing } from '../examples/PickNothing'
import { SessionOver } from '../examples/SessionOver'
import { WhatHappened } from '../examples/WhatHappened'
import type { PartGroup } from '../part'

export const dialogs: PartGroup = {
  name: 'Dialogs, history and evidence',
  parts: [
    {
      name: 'Dialog',
      at: 'components/Dialog.tsx',
      use: 'For a question that must be answered first: what is sent, withdrawn, removed, or ended. The title names the thing; the button is the verb.',
      not: 'For what can be undone, or for a form that has a page of its own.',
      keys: 'The focus stays in it; Escape leaves it, where it may be left, and gives the focus back.',
      examples: [
        { title: 'Asks first', file: 'AskFirst', Show: AskFirst },
        {
          title: 'The session has ended: it cannot be left by Escape',
          file: 'SessionOver',
          Show: SessionOver,
        },
      ],
    },
    {
      name: 'History',
      at: 'components/HistoryTimeline.tsx',
      use: 'For what happened to a thing, newest first: what, when, who, and the words before and after.',
      not: 'For what people say to each other. Nobody can edit a history.',
      keys: 'Tab to “What changed”, Enter or Space opens it.',
      examples: [{ title: 'With changes and without', file: 'WhatHappened', Show: WhatHappened }],
    },
    {
      name: 'Evidence picker',
      at: 'features/evidence/EvidenceChoices.tsx',
      use: 'Where words stand on proof: something of the library, or a new document, is cited in place.',
      not: 'To keep a second copy of a document that the library has.',
      keys: 'Type words and Enter to find; Tab to each “Cite”.',
      examples: [
        { title: 'From the library', file: 'PickEvidence', Show: PickEvidence },
        { title: 'Nothing in the library matches', file: 'PickNothing', Show: PickNothing },
      ],
    },
  ],
}
