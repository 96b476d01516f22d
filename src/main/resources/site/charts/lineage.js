// Which document goes back to which, over the levels of government and time.
import { address } from '../router.js';
import { place, scheme } from '../data.js';
import { t } from '../i18n.js';

/** The day of a document; where it is not printed, the middle of the year of its number. */
const when = d => d.date || (/(?:19|20)\d\d/.test(d.number) ? `${/(?:19|20)\d\d/.exec(d.number)[0]}-07-01` : '');

const MONTH = 30 * 24 * 3600 * 1000;

/** Documents as points by date and level, arrows to what they implement. */
export const lineage = async ({ docs }) => {
  const levels = await scheme('level');
  const known = new Map(docs.map(d => [d.iri, d]));
  const edges = docs.flatMap(d => d.implements.filter(Boolean).map(i => ({ source: d.iri, target: i }))).filter(e => known.has(e.target));
  const used = docs.filter(d => d.loaded || edges.some(e => e.source === d.iri || e.target === d.iri));
  const drawn = used.filter(when);
  const row = d => Math.max(0, levels.findIndex(l => l.code === d.level));
  const ranks = levels.filter((l, i) => drawn.some(d => row(d) === i));
  const name = d => `${place(d)} ${d.number || d.date}`;
  return {
    columns: [t('document'), t('level'), t('date'), t('chart.implements')],
    rows: used.map(d => ({ cells: [name(d) + (d.loaded ? '' : ` (${t('notloaded')})`), levels[row(d)]?.label ?? '', d.date,
      d.implements.filter(i => known.has(i)).map(i => name(known.get(i))).join('、')], to: d.loaded ? address('read', { doc: d.iri }) : '' })),
    to: event => {
      const d = known.get(event.data?.id);
      return d?.loaded && address('read', { doc: d.iri });
    },
    option: {
      tooltip: { formatter: event => (event.dataType === 'node' ? event.data.label.formatter : '') },
      grid: { left: 24, right: 150, top: 24, bottom: 32, containLabel: true },
      xAxis: { type: 'time', min: range => range.min - MONTH, max: range => range.max + 2 * MONTH },
      yAxis: { type: 'category', inverse: true, data: ranks.map(l => l.label), boundaryGap: true },
      series: [{ type: 'graph', coordinateSystem: 'cartesian2d', edgeSymbol: ['none', 'arrow'], edgeSymbolSize: 9, symbolSize: 15,
        lineStyle: { color: '#566170', width: 1.5, curveness: 0.15 },
        data: drawn.map(d => ({ id: d.iri, name: d.iri, value: [when(d), levels[row(d)]?.label ?? ranks[0]?.label],
          itemStyle: d.loaded ? { color: '#9e2b25' } : { color: '#fff', borderColor: '#9e2b25', borderType: 'dashed', borderWidth: 1.5 },
          label: { show: true, position: 'right', formatter: name(d), color: '#1b232e' } })),
        labelLayout: { moveOverlap: 'shiftY' }, links: edges.filter(e => [e.source, e.target].every(iri => when(known.get(iri)))) }] } };
};
