// Which actors take part in the same measures.
import { address } from '../router.js';
import { t } from '../i18n.js';

const MOST = 60;

/** A network: actors, joined when they share measures. */
export const network = async ({ all, who }) => {
  const size = new Map();
  const shared = new Map();
  for (const m of all) {
    const names = [...new Set((who.get(m.iri) ?? []).map(a => a.name))].sort();
    names.forEach(n => size.set(n, (size.get(n) ?? 0) + 1));
    names.forEach((a, i) => names.slice(i + 1).forEach(b => shared.set(a + '\n' + b, (shared.get(a + '\n' + b) ?? 0) + 1)));
  }
  const kept = new Set([...size].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).slice(0, MOST).map(([n]) => n));
  const links = [...shared].map(([pair, value]) => ({ source: pair.split('\n')[0], target: pair.split('\n')[1], value }))
    .filter(l => kept.has(l.source) && kept.has(l.target));
  const left = size.size - kept.size;
  return {
    columns: [t('actor'), t('figure.measures')],
    rows: [...size].sort((a, b) => b[1] - a[1]).map(([name, n]) => ({ cells: [name, n], to: address('explore', { actor: name }) })),
    to: event => (event.dataType === 'node' ? address('explore', { actor: event.name })
      : address('explore', { q: `${event.data.source} ${event.data.target}` })),
    option: {
      title: { text: t('chart.network.shown', { shown: kept.size, left }), left: 12, top: 8, textStyle: { fontSize: 13, fontWeight: 'normal', color: '#566170' } },
      tooltip: {},
      series: [{ type: 'graph', layout: 'force', roam: true, draggable: true, force: { repulsion: 140, edgeLength: 60, gravity: 0.25, layoutAnimation: false },
        label: { show: true, position: 'right', fontSize: 11 }, labelLayout: { hideOverlap: true },
        lineStyle: { color: '#b9c6d6', curveness: 0.1 }, itemStyle: { color: '#1f4e79' },
        data: [...kept].map(name => ({ name, value: size.get(name), symbolSize: 6 + 3 * Math.sqrt(size.get(name)) })),
        links: links.map(l => ({ ...l, lineStyle: { width: Math.min(6, l.value) } })) }] } };
};
