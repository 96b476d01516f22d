// Which actors take part in the same measures.
import { asked } from '../api.js';
import { address } from '../router.js';
import { t } from '../i18n.js';

const MOST = 60;

/** A network: actors, joined when they share measures. */
export const network = async () => {
  const { counts } = await asked('api/measures/table', { rows: 'actor', columns: 'actor' });
  const names = [...new Set(Object.entries(counts).flatMap(([name, others]) => [name, ...Object.keys(others)]))];
  const size = new Map(names.map(name => [name, counts[name]?.[name] ?? 0]));
  const kept = new Set([...size].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).slice(0, MOST).map(([name]) => name));
  const links = [...kept].flatMap(source => Object.entries(counts[source] ?? {})
    .filter(([target]) => target !== source && kept.has(target)).map(([target, value]) => ({ source, target, value })));
  const largest = Math.max(...size.values());
  const left = size.size - kept.size;
  const wide = document.getElementById('main').clientWidth;
  return {
    tall: '38rem',
    columns: [t('actor'), t('figure.measures')],
    rows: [...size].sort((a, b) => b[1] - a[1]).map(([name, n]) => ({ cells: [name, n], to: address('explore', { actor: name }) })),
    to: event => (event.dataType === 'node' ? address('explore', { actor: event.name })
      : address('explore', { actor: event.data.source, q: event.data.target })),
    option: {
      title: { text: t('chart.network.shown', { shown: kept.size, left }), left: 12, top: 8, textStyle: { fontSize: 13, fontWeight: 'normal', color: '#566170' } },
      tooltip: {},
      series: [{ type: 'graph', layout: 'force', roam: true, draggable: true, force: { repulsion: wide / 5, edgeLength: [20, wide / 9], gravity: 0.14, layoutAnimation: false },
        label: { show: true, position: 'right', fontSize: 11 }, labelLayout: { hideOverlap: true },
        lineStyle: { color: '#b9c6d6', curveness: 0.1 }, itemStyle: { color: '#1f4e79' },
        data: [...kept].map(name => ({ name, value: size.get(name), symbolSize: 6 + 34 * Math.sqrt(size.get(name) / largest) })),
        links: links.map(l => ({ ...l, lineStyle: { width: 0.5 + 1.5 * Math.log2(1 + l.value) } })) }] } };
};
