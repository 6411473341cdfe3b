import { Spark } from '@/components/charts/Spark'

const readings = [
  { asAt: '2016-12-31', value: 41, text: '41' },
  { asAt: '2017-03-31', value: 36, text: '36' },
  { asAt: '2017-06-30', value: 29, text: '29' },
]
const hidden = [
  { asAt: '2016-09-30', value: 9, text: '9' },
  { asAt: '2016-12-31', value: 7, text: '7' },
  { asAt: '2017-03-31', value: null, text: '[c]' },
  { asAt: '2017-06-30', value: 8, text: '8' },
]

export function Sparks() {
  return (
    <div className="stack">
      <div>
        <p>29 children, aim below 25</p>
        <Spark points={readings} aim={25} label="From 41 in December 2016 to 29 in June 2017." />
      </div>
      <div>
        <p>8 children, one number hidden</p>
        <Spark points={hidden} aim={null} label="From 9 to 8, with one number that is not shown." />
      </div>
      <div>
        <p>29 children, read once</p>
        <Spark points={readings.slice(-1)} aim={null} label="One reading: 29 in June 2017." />
      </div>
    </div>
  )
}
