// Pictures of the whole, each mark leading to its measures, each with its table.
import { h, fill } from '../dom.js';
import { t } from '../i18n.js';
import { actors, documents, labels, measures } from '../data.js';
import { named } from '../api.js';
import { heading, problem } from '../parts.js';
import { instrumentsByTopic, instrumentsByPlace } from '../charts/instruments.js';
import { indicators } from '../charts/indicators.js';
import { network } from '../charts/network.js';
import { lineage } from '../charts/lineage.js';

const library = () => import('../lib/echarts.esm.min.mjs');

/** Draws the view; leaving it frees the charts. */
export const show = async root => {
  const [echarts, all, docs, label, who] = await Promise.all([library(), measures(), documents(), labels(), actors()]);
  const drawn = [];
  const own = getComputedStyle(document.documentElement);
  const style = name => own.getPropertyValue('--' + name).trim();
  const holder = h('div', { class: 'charts' });
  fill(root, heading(t('charts'), t('charts.lead')), holder);
  const context = { all: [...all.values()], docs, label, who, style, ask: named };
  for (const [name, make] of Object.entries({ instrumentsByTopic, instrumentsByPlace, indicators, network, lineage })) {
    const section = h('section', { id: `chart-${name}` }, h('h2', {}, t(`chart.${name}`)), h('p', { class: 'note' }, t(`chart.${name}.note`)));
    holder.append(section);
    try {
      drawn.push(draw(echarts, section, await make(context), name));
    } catch (error) {
      section.append(problem(error));
    }
  }
  const resize = () => drawn.forEach(chart => chart?.resize());
  window.addEventListener('resize', resize);
  return () => {
    window.removeEventListener('resize', resize);
    drawn.forEach(chart => chart?.dispose());
  };
};

const draw = (echarts, section, { option, columns, rows, to }, name) => {
  if (rows.length === 0) {
    section.append(h('p', { class: 'why' }, t('chart.empty')));
    return undefined;
  }
  const place = h('div', { class: name === 'network' ? 'chart tall' : 'chart', role: 'img', 'aria-label': t(`chart.${name}`) });
  section.append(place, table(columns, rows));
  const chart = echarts.init(place, null, { renderer: 'canvas' });
  chart.setOption({ animation: false, textStyle: { fontFamily: 'inherit' }, aria: { enabled: true, decal: { show: false } }, ...option });
  chart.on('click', event => {
    const address = to(event);
    if (address) {
      location.hash = address;
    }
  });
  return chart;
};

const table = (columns, rows) => h('details', {}, h('summary', {}, t('chart.table')),
  h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('chart.table') }, h('table', { class: 'plain-table' },
    h('thead', {}, h('tr', {}, columns.map(c => h('th', { scope: 'col' }, c)))),
    h('tbody', {}, rows.map(row => h('tr', {}, row.cells.map((cell, i) =>
      h('td', { class: typeof cell === 'number' ? 'number' : false }, i === 0 && row.to ? h('a', { href: row.to }, String(cell)) : String(cell)))))))));
