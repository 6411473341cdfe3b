import type { Schema } from '@/api/schema'

export function aFigure(text: string, but: Partial<Schema<'FigureView'>> = {}): Schema<'FigureView'> {
  const value = Number(text.replace('%', ''))

  return { text, base: null, value: Number.isNaN(value) ? null : value, isHidden: text === '[c]', ...but }
}

export function aPoint(
  asAt: string,
  text: string,
  but: Partial<Schema<'FigureView'>> = {},
): Schema<'PointView'> {
  return { asAt, figure: aFigure(text, but), isProvisional: false, isInvented: false }
}

export function aMeasure(but: Partial<Schema<'MeasureSummary'>> = {}): Schema<'MeasureSummary'> {
  const points = [aPoint('2016-03-31', '41'), aPoint('2016-12-31', '33'), aPoint('2017-06-30', '29')]

  return {
    number: 1,
    title: 'Plans lasting 9 months or more',
    unit: 'count',
    counted: 'children',
    polarity: 'lower-is-better',
    aim: { value: 25, on: null, text: 'below 25' },
    start: aPoint('2016-03-31', '41'),
    latest: aPoint('2017-06-30', '29'),
    standing: { state: 'improving', words: 'Improving', from: '41' },
    points,
    description: 'Plans lasting 9 months or more: from 41 on 31 March 2016 to 29 on 30 June 2017. Improving.',
    source: 'Case system',
    isInvented: false,
    end: null,
    version: 4,
    can: { change: true, record: true, end: true },
    ...but,
  }
}

export function aMeasureList(
  items: Schema<'MeasureSummary'>[],
  but: Partial<Schema<'MeasureList'>> = {},
): Schema<'MeasureList'> {
  return {
    priority: { slug: 'neglect', title: 'Neglect' },
    items,
    hidesSmallNumbers: true,
    can: { add: true },
    ...but,
  }
}

export function aReading(but: Partial<Schema<'ReadingView'>> = {}): Schema<'ReadingView'> {
  return {
    number: 1,
    asAt: '2017-06-30',
    figure: aFigure('29'),
    source: 'Quarterly return',
    comment: null,
    isProvisional: false,
    isInvented: false,
    recordedBy: 'Grace Lowe',
    recordedOn: '2017-07-21',
    restates: null,
    restatedBy: null,
    restatedOn: null,
    ...but,
  }
}

export function aMeasureDetail(but: Partial<Schema<'MeasureDetail'>> = {}): Schema<'MeasureDetail'> {
  return {
    priority: { slug: 'neglect', title: 'Neglect' },
    measure: aMeasure(),
    readings: [aReading()],
    seenOn: null,
    hidesSmallNumbers: true,
    ...but,
  }
}
