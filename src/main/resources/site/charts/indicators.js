// The indicators of each document as bars, with the range that measured errors allow.
import { address } from '../router.js';
import { reference } from '../data.js';
import { t, percent } from '../i18n.js';

const COLOURS = ['#3d5a80', '#1d6f53', '#9e2b25', '#f0b04c', '#6a559f', '#566170'];

/** The widest bar, and the gap between two of a group as a share of its width. */
const WIDEST = 40;
const GAP = 0.1;

/** The name of an indicator, which the query gives in Chinese. */
const word = name => (t(`indicator.${name}`) === `indicator.${name}` ? name : t(`indicator.${name}`));

/** A figure, or undefined where it is not known. */
const figure = value => (value === undefined || value === null || value === '' ? undefined : Number(value));

/** From the least to the most that measured errors allow, where they are known. */
const range = r => (r.low !== undefined && r.high !== undefined ? `${percent(r.low)}–${percent(r.high)}` : '');

const ranged = (rows, names, places, find) => ({
  type: 'custom', name: t('chart.range'), silent: true, z: 5,
  data: rows.filter(r => r.low !== undefined && r.high !== undefined).map(r => [names.indexOf(r.indicator), r.low, r.high, places.indexOf(find(r))]),
  encode: { x: 0, y: [1, 2] },
  renderItem: (context, api) => {
    const width = Math.min(WIDEST, api.size([1, 0])[0] * 0.8 / (places.length + GAP * (places.length - 1)));
    const [middle, high] = api.coord([api.value(0), api.value(2)]);
    const low = api.coord([api.value(0), api.value(1)])[1];
    const x = middle + width * (1 + GAP) * (api.value(3) - (places.length - 1) / 2);
    const style = { stroke: '#1b232e', lineWidth: 1.5 };
    const line = (x1, y1, x2, y2) => ({ type: 'line', shape: { x1, y1, x2, y2 }, style });
    return { type: 'group', children: [line(x, low, x, high), line(x - 4, low, x + 4, low), line(x - 4, high, x + 4, high)] };
  } });

/** Bars: indicators by place, against the usual reference. */
export const indicators = async ({ ask, docs }) => {
  const against = await reference();
  const rows = (await ask('indicators', { reference: against.iri }))
    .map(r => ({ ...r, share: Number(r.share), low: figure(r.low), high: figure(r.high) }));
  const names = [...new Set(rows.map(r => r.indicator))];
  const places = [...new Set(rows.map(r => r.place))];
  const value = (p, n) => rows.find(r => r.place === p && r.indicator === n);
  const doc = p => docs.find(d => d.loaded && d.zh === p);
  return {
    columns: [t('jurisdiction'), t('indicator'), t('share'), t('chart.range'), t('numerator'), t('denominator')],
    rows: rows.map(r => ({ cells: [r.place, word(r.indicator), percent(r.share), range(r), Number(r.numerator), Number(r.denominator)],
      to: doc(r.place) && address('explore', { document: doc(r.place).iri }) })),
    to: event => {
      const d = doc(event.seriesName);
      return d && address('compare', { ref: against.iri, rows: 'topic' });
    },
    option: {
      color: COLOURS,
      tooltip: { trigger: 'item', valueFormatter: v => (typeof v === 'number' ? percent(v) : v) },
      legend: { top: 8, type: 'scroll', data: places },
      grid: { left: 16, right: 16, top: 48, bottom: 16, containLabel: true },
      xAxis: { type: 'category', data: names.map(word), axisLabel: { interval: 0, hideOverlap: false, width: 64, overflow: 'break' } },
      yAxis: { type: 'value', max: 1, axisLabel: { formatter: v => percent(v) } },
      series: [...places.map(p => ({ type: 'bar', name: p, barMaxWidth: WIDEST, barGap: `${100 * GAP}%`, barCategoryGap: '20%', data: names.map(n => value(p, n)?.share ?? 0) })),
        ranged(rows, names, places, r => r.place)] } };
};
