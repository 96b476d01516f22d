// The matrix as a table: some columns at a time, long ones line by line on demand.
import { h, fill } from './dom.js';
import { t } from './i18n.js';
import { address } from './router.js';
import { place } from './data.js';
import { bar, legend } from './bars.js';

/** How many documents stand side by side. */
export const WIDE = 6;

const LONG = 60;

const head = (kind, shown) => h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t(`rows.${kind}`)), shown.map(d =>
  h('th', { scope: 'col' }, h('a', { href: address('read', { doc: d.iri }) }, place(d)), h('span', { class: 'sub' }, d.number || d.date),
    d.gaps > 0 && h('a', { class: 'sub', href: address('read', { doc: d.iri }) }, t('count.gaps', { count: d.gaps }))))));

const row = (line, shown, { at, label, choices, press }) => h('tr', {}, h('th', { scope: 'row' }, line.label), shown.map(d =>
  h('td', {}, h('button', { type: 'button', class: 'cell', 'data-row': line.key, 'data-col': d.iri,
    'aria-pressed': String(choices.row === line.key && choices.col === d.iri),
    onclick: () => press(line.key, d.iri) }, h('span', { class: 'sr' }, `${place(d)} `), bar(at(line.key, d.iri), label)))));

const turner = (first, count, turn) => h('nav', { class: 'pages', 'aria-label': t('compare.columns') },
  h('button', { type: 'button', disabled: first === 0, onclick: () => turn(Math.max(0, first - WIDE)) }, t('pages.back')),
  h('span', {}, t('compare.where', { first: first + 1, last: Math.min(count, first + WIDE), count })),
  h('button', { type: 'button', disabled: first + WIDE >= count, onclick: () => turn(first + WIDE) }, t('pages.on')));

/** The parts of the view: legend, table, pages of columns, how it is counted. */
export const grid = context => {
  const { lines, columns, relations, label, choices, first, turn } = context;
  const shown = columns.slice(first, first + WIDE);
  const body = h('tbody', {});
  const more = h('p', {});
  const chosen = lines.findIndex(l => l.key === choices.row);
  let drawn = 0;
  const add = to => {
    lines.slice(drawn, to).forEach(line => body.append(row(line, shown, context)));
    drawn = Math.min(to, lines.length);
    fill(more, drawn < lines.length && h('button', { type: 'button', onclick: () => add(drawn + LONG) }, t('more', { count: lines.length - drawn })));
  };
  add(Math.max(LONG, chosen + 1));
  return [
    legend(relations, label),
    columns.length > WIDE && turner(first, columns.length, turn),
    h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('compare.matrix') },
      h('table', { class: 'matrix', vars: { columns: shown.length } }, h('caption', { class: 'sr' }, t('compare.matrix')),
        head(choices.rows, shown), body)),
    more, h('p', { class: 'note' }, t('compare.counting'))];
};
