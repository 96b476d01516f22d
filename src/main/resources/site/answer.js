// Rows as a table that can be sorted, as a bar chart, and for download.
import { h, fill } from './dom.js';
import { t, number } from './i18n.js';
import { address } from './router.js';
import { code } from './data.js';
import { menu } from './parts.js';

const FORMATS = [['csv', 'CSV'], ['xlsx', 'XLSX'], ['tsv', 'TSV'], ['json', 'JSON']];
const AT_ONCE = 500;
const BARS = 40;

const cell = value => {
  if (typeof value === 'number') {
    return number(value, 3);
  }
  const text = String(value ?? '');
  const document = /^(https?:\/\/.*\/document\/[^/]+)(\/measure\/.+)?$/.exec(text);
  if (document && !text.includes('/alignment/')) {
    return h('a', { href: address('read', { doc: document[1], m: document[2] && text }) }, decodeURIComponent(code(text)));
  }
  return /^https?:\/\//.test(text) ? h('a', { href: text, rel: 'noreferrer' }, text.slice(text.search(/[#/][^#/]*$/) + 1) || text) : text;
};

const compare = (a, b) => (typeof a === 'number' && typeof b === 'number' ? a - b : String(a ?? '').localeCompare(String(b ?? ''), 'zh'));

/** Fills a place with an answer; `link` gives the address of a format, `headings` what columns are called. */
export const answer = (place, rows, link, headings = {}) => {
  const columns = [...new Set(rows.flatMap(Object.keys))];
  let sorted = rows;
  let by = '';
  let shown = AT_ONCE;
  const table = h('div', { class: 'results', tabindex: '0', role: 'region', 'aria-label': t('ask.results') });
  const draw = () => fill(table, h('table', {},
    h('thead', {}, h('tr', {}, columns.map(c => h('th', { scope: 'col', 'aria-sort': by === c ? 'ascending' : by === '-' + c ? 'descending' : 'none' },
      h('button', { type: 'button', class: 'link', onclick: () => sort(c), title: c }, headings[c] ?? c))))),
    h('tbody', {}, sorted.slice(0, shown).map(row => h('tr', {}, columns.map(c => h('td', { class: typeof row[c] === 'number' ? 'number' : false }, cell(row[c]))))))),
  sorted.length > shown && h('button', { type: 'button', onclick: () => { shown += AT_ONCE; draw(); } }, t('more', { count: sorted.length - shown })));
  const sort = c => {
    by = by === c ? '-' + c : c;
    const sign = by === c ? 1 : -1;
    sorted = [...rows].sort((a, b) => sign * compare(a[c], b[c]));
    draw();
  };
  const picture = h('div', {});
  fill(place,
    h('div', { class: 'buttons' }, h('strong', {}, t('ask.rows', { count: number(rows.length) })),
      menu(t('export'), FORMATS.map(([format, title]) => h('a', { href: link(format), download: `answer.${format}` }, title))),
      chartable(rows, columns) && h('button', { type: 'button', onclick: () => chart(picture, rows, columns) }, t('ask.chart'))),
    picture, rows.length === 0 ? h('p', { class: 'why' }, t('ask.nothing')) : table);
  draw();
};

const chartable = (rows, columns) => rows.length > 0 && columns.some(c => typeof rows[0][c] === 'number') && columns.some(c => typeof rows[0][c] === 'string');

const chart = async (place, rows, columns) => {
  const echarts = await import('./lib/echarts.esm.min.mjs');
  const value = columns.filter(c => typeof rows[0][c] === 'number').at(-1);
  const names = columns.filter(c => typeof rows[0][c] === 'string' && !/^https?:/.test(rows[0][c])).slice(0, 2);
  const part = rows.slice(0, BARS);
  const root = h('div', { class: 'chart', role: 'img', 'aria-label': t('ask.chart') });
  fill(place, rows.length > BARS && h('p', { class: 'note' }, t('ask.part', { shown: BARS, count: rows.length })), root);
  echarts.init(root).setOption({ animation: false, tooltip: {}, color: ['#1f4e79'],
    grid: { left: 16, right: 24, top: 24, bottom: 16, containLabel: true }, xAxis: { type: 'value', name: value },
    yAxis: { type: 'category', inverse: true, data: part.map(r => names.map(n => r[n]).join(' · ').slice(0, 30)) },
    series: [{ type: 'bar', data: part.map(r => r[value]), barMaxWidth: 24 }] });
};
