import { Sparks } from '../examples/Sparks'
import { TrendWithTable } from '../examples/TrendWithTable'
import type { PartGroup } from '../part'

export const charts: PartGroup = {
  name: 'Charts',
  parts: [
    {
      name: 'Spark',
      at: 'components/charts/Spark.tsx',
      use: 'For the direction of six to eight readings, beside the value and words that say it too.',
      not: 'To read a number from: it has no scale.',
      keys: 'None: its sentence is read out.',
      examples: [
        { title: 'With an aim, with a hidden number, with one reading', file: 'Sparks', Show: Sparks },
      ],
    },
    {
      name: 'Chart frame and trend',
      at: 'components/charts/ChartFrame.tsx',
      use: 'Around every chart: the picture with its finding in words, how to read it, and the same numbers as a table.',
      not: 'Without its table. A small number that is hidden in the table leaves no height in the picture.',
      keys: 'Tab to “Show as a table”, Enter or Space.',
      examples: [{ title: 'A trend with its table', file: 'TrendWithTable', Show: TrendWithTable }],
    },
  ],
}
