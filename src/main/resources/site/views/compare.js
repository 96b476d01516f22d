// The coverage matrix, and the pairs behind each of its cells.
import { h, fill, save } from '../dom.js';
import { t } from '../i18n.js';
import { query, download } from '../api.js';
import { address, note } from '../router.js';
import { loaded, labels, place, reference, scheme, short, actors } from '../data.js';
import { heading, choice, menu } from '../parts.js';
import { bar, legend } from '../bars.js';
import { comparison, filtered, axis, columns, counted, cells } from '../comparison.js';
import { detail } from '../pairs.js';
import { picture, png } from '../picture.js';
import { table } from '../csv.js';

const ROWS = ['section', 'topic', 'provision', 'measure'];

/** Draws the view. */
export const show = async (root, parameters) => {
  const here = await loaded();
  const against = here.find(d => d.iri === parameters.ref) ?? await reference();
  if (!against || here.length < 2) {
    fill(root, heading(t('compare'), t(here.length === 0 ? 'overview.empty' : 'compare.one')));
    return;
  }
  const [all, label, topics, instruments, kinds, who] = await Promise.all([comparison(against.iri), labels(),
    scheme('topic'), scheme('instrument'), scheme('relation'), actors()]);
  const choices = { ...parameters, ref: against.iri, rows: ROWS.includes(parameters.rows) ? parameters.rows : 'section' };
  const body = h('div', {});
  const redraw = async changed => {
    Object.assign(choices, changed);
    note('compare', choices);
    await matrix(body, { choices, against, all, label, redraw });
  };
  const options = list => list.map(c => ({ value: c.code, label: c.label }));
  const names = [...new Set([...who.values()].flat().map(a => a.name))].sort();
  fill(root,
    heading(t('compare'), t('compare.lead', { place: place(against) }), exports(choices, against, () => current, label)),
    h('form', { class: 'filters', onsubmit: event => event.preventDefault() },
      choice(t('compare.reference'), here.map(d => ({ value: d.iri, label: short(d) })), against.iri,
        ref => { location.hash = address('compare', { ...choices, ref, row: '', col: '' }); }),
      choice(t('compare.rows'), ROWS.map(r => ({ value: r, label: t(`rows.${r}`) })), choices.rows, r => redraw({ rows: r, row: '', col: '' })),
      choice(t('topic'), options(topics), choices.topic, topic => redraw({ topic }), t('all')),
      choice(t('instrument'), options(instruments), choices.instrument, instrument => redraw({ instrument }), t('all')),
      choice(t('relation'), options(kinds), choices.relation, relation => redraw({ relation }), t('all')),
      h('label', { class: 'choice' }, h('span', {}, t('actor')),
        h('input', { type: 'search', list: 'actors', value: choices.actor ?? '', placeholder: t('all'),
          onchange: event => redraw({ actor: event.target.value.trim() }) }),
        h('datalist', { id: 'actors' }, names.slice(0, 500).map(name => h('option', { value: name }))))),
    body);
  await matrix(body, { choices, against, all, label, redraw });
};

let current = {};

const matrix = async (body, { choices, against, all, label, redraw }) => {
  const entries = await filtered(all, choices);
  const [lines, others] = await Promise.all([axis(choices.rows, against.iri, entries), columns(against.iri, entries)]);
  const at = cells(entries, lines);
  const used = lines.filter(l => others.some(d => at(l.key, d.iri).length > 0));
  current = { lines: used, others, at, entries, label, against };
  if (entries.length === 0) {
    fill(body, h('p', { class: 'why' }, t(all.length === 0 ? 'compare.nothing' : 'compare.filtered')));
    return;
  }
  const chosen = used.find(l => l.key === choices.row);
  const place_ = h('div', { 'aria-live': 'polite' });
  const press = (row, col) => redraw(choices.row === row && choices.col === col ? { row: '', col: '' } : { row, col });
  fill(body,
    legend([...new Set(all.map(e => e.relation))], label),
    h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('compare.matrix') },
      h('table', { class: 'matrix', vars: { columns: others.length } },
        h('caption', { class: 'sr' }, t('compare.matrix')),
        h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t(`rows.${choices.rows}`)), others.map(d =>
          h('th', { scope: 'col' }, h('a', { href: address('read', { doc: d.iri }) }, place(d)), h('span', { class: 'sub' }, d.number || d.date),
            d.gaps > 0 && h('a', { class: 'sub', href: address('read', { doc: d.iri }) }, t('count.gaps', { count: d.gaps })))))),
        h('tbody', {}, used.map(l => h('tr', {}, h('th', { scope: 'row' }, l.label), others.map(d => {
          const held = at(l.key, d.iri);
          return h('td', {}, h('button', { type: 'button', class: 'cell', 'data-row': l.key, 'data-col': d.iri,
            'aria-pressed': String(choices.row === l.key && choices.col === d.iri),
            onclick: () => press(l.key, d.iri) }, h('span', { class: 'sr' }, `${place(d)} `), bar(counted(held), label)));
        })))))),
    h('p', { class: 'note' }, t('compare.counting')),
    place_);
  const column = others.find(d => d.iri === choices.col);
  if (chosen && column) {
    await detail(place_, { line: chosen, document: column, against, entries: at(chosen.key, column.iri), label,
      close: () => redraw({ row: '', col: '' }) });
    const pressed = [...body.querySelectorAll('.cell')].find(c => c.getAttribute('aria-pressed') === 'true');
    pressed?.focus({ preventScroll: true });
    place_.firstElementChild?.scrollIntoView({ block: 'nearest' });
  }
};

const exports = (choices, against, now, label) => {
  const name = 'comparison';
  const link = (format, words) => {
    const a = h('a', { href: '#', download: `${name}.${format}` }, words);
    query('pairs', { against: against.iri }).then(text => { a.href = download(text, format); });
    return a;
  };
  const ask = h('a', { href: address('ask') }, t('export.sparql'));
  query('pairs', { against: against.iri }).then(text => { ask.href = address('ask', { query: text }); });
  return menu(t('export'),
    link('xlsx', 'XLSX'),
    h('button', { type: 'button', onclick: () => save(`${name}.csv`, 'text/csv;charset=utf-8', table(now())) }, 'CSV'),
    h('button', { type: 'button', onclick: () => save(`${name}.svg`, 'image/svg+xml', picture(now())) }, 'SVG'),
    h('button', { type: 'button', onclick: () => png(picture(now()), `${name}.png`) }, 'PNG'),
    ask,
    h('button', { type: 'button', onclick: () => window.print() }, t('export.print')));
};
