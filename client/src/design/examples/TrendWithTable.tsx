import { ChartFrame } from '@/components/charts/ChartFrame'
import { Trend } from '@/components/charts/Trend'
import { formatDay } from '@/lib/dates'

const readings = [
  { asAt: '2016-09-30', value: 44, text: '44' },
  { asAt: '2016-12-31', value: 41, text: '41' },
  { asAt: '2017-03-31', value: null, text: '[c]' },
  { asAt: '2017-06-30', value: 29, text: '29' },
]

export function TrendWithTable() {
  return (
    <ChartFrame
      notes={['[c]: hidden, because it is a small number.', 'Source: invented.']}
      table={
        <table className="lc-table lc-table--fit">
          <caption className="vh">Children on a plan for over a year</caption>
          <thead>
            <tr>
              <th scope="col">As at</th>
              <th scope="col" className="r">
                Children
              </th>
            </tr>
          </thead>
          <tbody>
            {readings.map(({ asAt, text }) => (
              <tr key={asAt}>
                <th scope="row">{formatDay(asAt)}</th>
                <td className="r">{text}</td>
              </tr>
            ))}
          </tbody>
        </table>
      }
    >
      <Trend
        title="Children on a plan for over a year"
        description="From 44 in September 2016 to 29 in June 2017."
        points={readings}
        aim={{ value: 25, text: 'below 25' }}
        beginsAtZero
        sign=""
      />
    </ChartFrame>
  )
}
