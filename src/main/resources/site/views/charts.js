// Pictures of the whole, each mark leading to its measures, each with its table; drawn when they are seen.
import { h, fill } from '../dom.js';
import { t, number } from '../i18n.js';
import { documents } from '../data.js';
import { named } from '../api.js';
import { heading, problem } from '../parts.js';
import { instrumentsByTopic, instrumentsByPlace } from '../charts/instruments.js';
import { indicators } from '../charts/indicators.js';
import { network } from '../charts/network.js';
import { lineage } from '../charts/lineage.js';

const CHARTS = { instrumentsByTopic, instrumentsByPlace, indicators, network, lineage };
const LONG = 100;

const library = () => import('../lib/echarts.esm.min.mjs');

/** Draws the view; leaving it frees the charts. */
export const show = async root => {
  const docs = await documents();
  const drawn = [];
  const context = { docs, ask: named };
  const sections = Object.keys(CHARTS).map(name => h('section', { id: `chart-${name}`, 'data-chart': name },
    h('h2', {}, t(`chart.${name}`)), h('p', { class: 'note' }, t(`chart.${name}.note`)), h('div', { class: 'chart pending' })));
  fill(root, heading(t('charts'), t('charts.lead')), h('div', { class: 'charts' }, sections));
  const make = async section => {
    const place = section.querySelector('.pending');
    try {
      const chart = await CHARTS[section.dataset.chart](context);
      const echarts = chart.option && await library();
      place.remove();
      drawn.push(draw(echarts, section, chart));
    } catch (error) {
      place.replaceWith(problem(error));
    }
  };
  const seen = new IntersectionObserver(entries => entries.filter(e => e.isIntersecting).forEach(({ target }) => {
    seen.unobserve(target);
    make(target);
  }), { rootMargin: '200px' });
  sections.forEach(section => seen.observe(section));
  const whole = () => sections.filter(s => s.querySelector('.pending')).forEach(s => { seen.unobserve(s); make(s); });
  const resize = () => drawn.forEach(chart => chart?.resize());
  window.addEventListener('resize', resize);
  window.addEventListener('beforeprint', whole);
  return () => {
    seen.disconnect();
    window.removeEventListener('resize', resize);
    window.removeEventListener('beforeprint', whole);
    drawn.forEach(chart => chart?.dispose());
  };
};

/** A chart with what stands beside it: what is left out, the table; what the library drew is returned. */
const draw = (echarts, section, chart) => {
  const { columns, rows, drawing, left = 0 } = chart;
  if (rows.length === 0) {
    section.append(h('p', { class: 'why' }, t('chart.empty')));
    return undefined;
  }
  const place = drawing ?? h('div', { class: 'chart', role: 'img', 'aria-label': t(`chart.${section.dataset.chart}`), vars: chart.tall ? { tall: chart.tall } : {} });
  section.append(left > 0 ? h('p', { class: 'note' }, t('chart.left', { left: number(left) })) : '', place, table(columns, rows));
  return drawing ? undefined : picture(echarts, place, chart);
};

const picture = (echarts, place, { option, to }) => {
  const chart = echarts.init(place, null, { renderer: 'canvas' });
  chart.setOption({ animation: false, textStyle: { fontFamily: getComputedStyle(document.body).fontFamily }, aria: { enabled: true, decal: { show: false } }, ...option });
  chart.on('click', event => {
    const address = to(event);
    if (address) {
      location.hash = address;
    }
  });
  return chart;
};

/** All rows behind a chart; a long table grows on demand. */
const table = (columns, rows) => {
  const body = h('tbody', {});
  const more = h('p', {});
  let shown = 0;
  const add = () => {
    body.append(...rows.slice(shown, shown + LONG).map(row => h('tr', {}, row.cells.map((cell, i) =>
      h('td', { class: typeof cell === 'number' ? 'number' : false }, i === 0 && row.to ? h('a', { href: row.to }, String(cell)) : String(cell))))));
    shown += LONG;
    fill(more, shown < rows.length && h('button', { type: 'button', onclick: add }, t('more', { count: rows.length - shown })));
  };
  const holder = h('details', {}, h('summary', {}, t('chart.table')),
    h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('chart.table') }, h('table', { class: 'plain-table' },
      h('thead', {}, h('tr', {}, columns.map(c => h('th', { scope: 'col' }, c)))), body)), more);
  holder.addEventListener('toggle', () => shown === 0 && add(), { once: true });
  return holder;
};
