// The coverage matrix, and the pairs behind each of its cells.
import { h, fill, save } from '../dom.js';
import { t } from '../i18n.js';
import { asked, query, download } from '../api.js';
import { address, note } from '../router.js';
import { addressed, loaded, labels, place, scheme, short } from '../data.js';
import { heading, choice, menu, problem, without } from '../parts.js';
import { ROWS, cell, matrix, others, terms } from '../comparison.js';
import { grid, WIDE } from '../grid.js';
import { detail } from '../pairs.js';
import { picture, png } from '../picture.js';

/** Draws the view. */
export const show = async (root, parameters) => {
  const here = await loaded();
  const against = await addressed(parameters.ref);
  if (!against) {
    fill(root, without(t('compare'), parameters.ref));
    return;
  }
  if (here.length < 2) {
    fill(root, heading(t('compare'), t('compare.one')));
    return;
  }
  const choices = { ...parameters, ref: against.iri, rows: ROWS.includes(parameters.rows) ? parameters.rows : 'section' };
  const [label, topics, instruments, kinds, columns] = await Promise.all([labels(),
    scheme('topic'), scheme('instrument'), scheme('relation'), others(against.iri)]);
  const body = h('div', {});
  const pairs = h('div', { 'aria-live': 'polite' });
  const drawn = { columns, against, label };
  const context = { choices, against, columns, label, pairs, body, drawn };
  context.redraw = async changed => {
    Object.assign(choices, changed);
    note('compare', choices);
    await draw(context).catch(error => fill(body, problem(error)));
  };
  fill(root,
    heading(t('compare'), t('compare.lead', { place: place(against) }), exports(choices, drawn)),
    filters(here, { topics, instruments, kinds }, context), body, pairs);
  await draw(context);
};

const filters = (here, { topics, instruments, kinds }, { choices, against, redraw }) => {
  const options = list => list.map(c => ({ value: c.code, label: c.label }));
  const names = h('datalist', { id: 'actors' });
  const suggest = async words => {
    const { facets } = await asked('api/measures', { q: words, limit: 0 });
    fill(names, facets.actor.values.filter(v => v.value.includes(words)).map(v => h('option', { value: v.value })));
  };
  return h('form', { class: 'filters', onsubmit: event => event.preventDefault() },
    choice(t('compare.reference'), here.map(d => ({ value: d.iri, label: short(d) })), against.iri,
      ref => { location.hash = address('compare', { ...choices, ref, row: '', col: '', from: '' }); }),
    choice(t('compare.rows'), ROWS.map(r => ({ value: r, label: t(`rows.${r}`) })), choices.rows, rows => redraw({ rows, row: '', col: '' })),
    choice(t('topic'), options(topics), choices.topic, topic => redraw({ topic }), t('all')),
    choice(t('instrument'), options(instruments), choices.instrument, instrument => redraw({ instrument }), t('all')),
    choice(t('relation'), options(kinds), choices.relation, relation => redraw({ relation }), t('all')),
    h('label', { class: 'choice' }, h('span', {}, t('actor')),
      h('input', { type: 'search', list: 'actors', value: choices.actor ?? '', placeholder: t('all'),
        oninput: event => suggest(event.target.value.trim()), onchange: event => redraw({ actor: event.target.value.trim() }) }), names));
};

const draw = async context => {
  const { choices, columns, label, body, drawn, redraw } = context;
  const table = await matrix(choices);
  Object.assign(drawn, table);
  const from = Math.max(0, Math.min(Number(choices.from) || 0, columns.length - 1));
  const wanted = columns.findIndex(d => d.iri === choices.col);
  const first = wanted >= 0 && (wanted < from || wanted >= from + WIDE) ? wanted - wanted % WIDE : from;
  if (table.lines.length === 0) {
    const bare = !choices.topic && !choices.instrument && !choices.relation && !choices.actor;
    fill(body, h('p', { class: 'why' }, t(bare ? 'compare.nothing' : 'compare.filtered')));
    fill(context.pairs);
    return;
  }
  const press = (row, col) => redraw(choices.row === row && choices.col === col ? { row: '', col: '' } : { row, col });
  fill(body, grid({ ...drawn, choices, first, label, press, turn: to => redraw({ from: to || '', row: '', col: '' }) }));
  await open(context, table);
};

const open = async ({ choices, against, columns, label, body, pairs, redraw }, { lines }) => {
  const line = lines.find(l => l.key === choices.row);
  const document = columns.find(d => d.iri === choices.col);
  if (!line || !document) {
    fill(pairs);
    return;
  }
  const entries = await cell(choices, line.key, document.iri);
  await detail(pairs, { line, document, against, entries, label, close: () => redraw({ row: '', col: '' }) });
  body.querySelector('.cell[aria-pressed=true]')?.focus({ preventScroll: true });
  pairs.firstElementChild?.scrollIntoView({ block: 'nearest' });
};

/** Downloads; the links are written when the menu is opened, for what is chosen then. */
const exports = (choices, drawn) => {
  const name = 'comparison';
  const links = [['xlsx', 'XLSX'], ['csv', 'CSV']].map(([format, words]) =>
    h('a', { href: '#', 'data-format': format, download: `${name}.${format}` }, words));
  const ask = h('a', { href: address('ask') }, t('export.sparql'));
  const list = menu(t('export'), links,
    h('button', { type: 'button', 'data-format': 'svg', onclick: () => save(`${name}.svg`, 'image/svg+xml', picture(drawn)) }, 'SVG'),
    h('button', { type: 'button', 'data-format': 'png', onclick: () => png(picture(drawn), `${name}.png`) }, 'PNG'),
    ask,
    h('button', { type: 'button', onclick: () => window.print() }, t('export.print')));
  list.addEventListener('toggle', async () => {
    const text = await query('comparison', terms(choices));
    links.forEach(link => { link.href = download(text, link.dataset.format); });
    ask.href = address('ask', { query: text });
    list.dataset.ready = 'true';
  });
  return list;
};
