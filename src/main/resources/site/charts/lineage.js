// Which document goes back to which, over the levels of government and time.
import { address } from '../router.js';
import { place, scheme } from '../data.js';
import { t } from '../i18n.js';

/** The day of a document; where it is not printed, the middle of the year of its number. */
const when = d => d.date || (/(?:19|20)\d\d/.test(d.number) ? `${/(?:19|20)\d\d/.exec(d.number)[0]}-07-01` : '');

const MONTH = 30 * 24 * 3600 * 1000;

/** How much of the span of time two names that face each other take; documents of one level that are closer stand one above the other. */
const NAME = 0.9;

/** A line of the picture for each level, and further ones where names would cover each other. */
const lanes = (documents, ranks, level, span) => {
  const found = [];
  const of = new Map();
  for (const rank of ranks) {
    const own = found.length;
    documents.filter(d => level(d) === rank).sort((a, b) => when(a).localeCompare(when(b))).forEach(d => {
      const day = Date.parse(when(d));
      const free = found.slice(own).find(lane => day - lane.until > 0) ?? found[found.push({ key: found.length, rank, first: found.length === own }) - 1];
      free.until = day + NAME * span;
      of.set(d.iri, free.key);
    });
  }
  return { found, of };
};

/** Documents as points by date and level, arrows to what they implement. */
export const lineage = async ({ docs }) => {
  const levels = await scheme('level');
  const known = new Map(docs.map(d => [d.iri, d]));
  const edges = docs.flatMap(d => d.implements.filter(Boolean).map(i => ({ source: d.iri, target: i }))).filter(e => known.has(e.target));
  const used = docs.filter(d => d.loaded || edges.some(e => e.source === d.iri || e.target === d.iri));
  const drawn = used.filter(when);
  const level = d => levels.find(l => l.code === d.level) ?? levels[0];
  const days = drawn.map(d => Date.parse(when(d)));
  const [start, end] = [Math.min(...days) - MONTH, Math.max(...days) + MONTH];
  const { found, of } = lanes(drawn, levels.filter(l => drawn.some(d => level(d) === l)), level, end - start);
  const late = d => Date.parse(when(d)) > (start + end) / 2;
  const wide = document.getElementById('main').clientWidth;
  const name = d => `${place(d)} ${d.number || d.date}`;
  return {
    columns: [t('document'), t('level'), t('date'), t('chart.implements')],
    rows: used.map(d => ({ cells: [name(d) + (d.loaded ? '' : ` (${t('notloaded')})`), level(d)?.label ?? '', d.date,
      d.implements.filter(i => known.has(i)).map(i => name(known.get(i))).join('、')], to: d.loaded ? address('read', { doc: d.iri }) : '' })),
    tall: `${Math.max(18, 6 + 2.4 * found.length)}rem`,
    to: event => {
      const d = known.get(event.data?.id);
      return d?.loaded && address('read', { doc: d.iri });
    },
    option: {
      tooltip: { formatter: event => (event.dataType === 'node' ? event.data.label.formatter : '') },
      grid: { left: 8, right: 16, top: 16, bottom: 16, containLabel: true },
      xAxis: { type: 'time', min: start, max: end, axisLabel: { hideOverlap: true } },
      yAxis: { type: 'category', inverse: true, data: found.map(lane => String(lane.key)), boundaryGap: true, axisTick: { show: false },
        axisLabel: { interval: 0, formatter: key => (found[key].first ? found[key].rank.label : '') } },
      series: [{ type: 'graph', coordinateSystem: 'cartesian2d', edgeSymbol: ['none', 'arrow'], edgeSymbolSize: 9, symbolSize: 15,
        lineStyle: { color: '#566170', width: 1.5, curveness: 0.15 },
        data: drawn.map(d => ({ id: d.iri, name: d.iri, value: [when(d), String(of.get(d.iri))],
          itemStyle: d.loaded ? { color: '#9e2b25' } : { color: '#fff', borderColor: '#9e2b25', borderType: 'dashed', borderWidth: 1.5 },
          label: { show: true, position: late(d) ? 'left' : 'right', formatter: name(d), color: '#1b232e', width: wide * 0.4, overflow: 'truncate' } })),
        links: edges.filter(e => [e.source, e.target].every(iri => when(known.get(iri)))) }] } };
};
