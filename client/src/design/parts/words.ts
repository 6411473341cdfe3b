import { Buttons } from '../examples/Buttons'
import { Grades } from '../examples/Grades'
import { Marks } from '../examples/Marks'
import { Meters } from '../examples/Meters'
import { Tags } from '../examples/Tags'
import type { PartGroup } from '../part'

export const words: PartGroup = {
  name: 'Words and marks',
  parts: [
    {
      name: 'Button',
      at: 'styles/base.scss',
      use: 'For something that is done here: a verb with its object. At most one primary button on a page or in a dialog.',
      not: 'For going somewhere: that is a link, which may look like a button. Never disabled without words: leave it out, or say beside it why not.',
      keys: 'Enter and Space. While it is under way it keeps its place, its words and the focus.',
      examples: [{ title: 'Every look and state', file: 'Buttons', Show: Buttons }],
    },
    {
      name: 'Tag',
      at: 'components/Tag.tsx',
      use: 'For a state or a judgement: its word, with an icon where the state has one.',
      not: 'For a number, for a grade, or for decoration. A tag cannot be pressed.',
      keys: 'None: it is read with the words around it.',
      examples: [{ title: 'Every kind', file: 'Tags', Show: Tags }],
    },
    {
      name: 'Grade',
      at: 'components/Grade.tsx',
      use: 'For a grade on a scale of four: shape, fill and word, so that any one of them can be lost.',
      not: 'For on track or off track, which are tags, and not where the scale has no order.',
      keys: 'None: it is read with the words around it.',
      examples: [{ title: 'Four grades, filled and plain', file: 'Grades', Show: Grades }],
    },
    {
      name: 'Meter',
      at: 'components/Meter.tsx',
      use: 'Beside “7 of 10”, where how much is done is seen faster than read.',
      not: 'Alone: the numbers always stand beside it. Not for progress that changes while one looks.',
      keys: 'None: it is not read out, and its numbers are.',
      examples: [{ title: 'Nothing, some, all, and nothing to do', file: 'Meters', Show: Meters }],
    },
    {
      name: 'Mark',
      at: 'components/Mark.tsx',
      use: 'Beside the name of a board, in its accent: its drawing, or else its initials.',
      not: 'Without the name, and never for a state.',
      keys: 'None: it is not read out.',
      examples: [{ title: 'A drawing, and initials', file: 'Marks', Show: Marks }],
    },
  ],
}
