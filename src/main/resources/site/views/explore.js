// Every measure, by facets and words; the service counts and pages.
import { h, fill, marked } from '../dom.js';
import { t, number } from '../i18n.js';
import { address, note } from '../router.js';
import { asked, query, download } from '../api.js';
import { code, documents, labels, listed, place } from '../data.js';
import { heading, menu, pages, codes, confidence, problem, relation, reading } from '../parts.js';
import { FACETS, chosen, fieldset, namer, terms, wanted } from '../facets.js';
import { explanation } from '../explanation.js';

const SIZE = 25;
const FEW = 60;
const ALL = 1000000;

/** Draws the view. */
export const show = async (root, parameters) => {
  const [docs, label] = await Promise.all([documents(), labels()]);
  const known = new Map(docs.map(d => [d.iri, d]));
  const context = { known, label, name: namer(known, label), choices: { ...parameters }, values: FEW };
  const side = h('div', { class: 'facets' });
  const body = h('div', { 'aria-live': 'polite' });
  let turn = 0;
  const draw = async () => {
    const mine = ++turn;
    const { choices } = context;
    const page = Math.max(1, Number(choices.page) || 1);
    const found = await asked('api/measures', { ...wanted(choices), offset: (page - 1) * SIZE, limit: SIZE, values: context.values });
    if (mine === turn) {
      drawFacets(side, found.facets, context);
      drawHits(body, found, page, context);
    }
  };
  context.redraw = changed => {
    Object.assign(context.choices, { page: '' }, changed);
    note('explore', context.choices);
    return draw().catch(error => fill(body, problem(error)));
  };
  const words = h('input', { type: 'search', value: parameters.q ?? '', placeholder: t('explore.search'), 'aria-label': t('explore.search') });
  const search = () => context.redraw({ q: words.value.trim() });
  words.addEventListener('input', search);
  fill(root,
    heading(t('explore'), t('explore.lead'), exports(context)),
    h('div', { class: 'explore' },
      h('details', { class: 'sieve', open: matchMedia('(min-width: 48.01rem)').matches }, h('summary', {}, t('explore.facets')), side),
      h('section', { 'aria-label': t('explore') }, h('form', { class: 'searching', role: 'search', onsubmit: event => { event.preventDefault(); search(); } },
        words, h('button', { class: 'main' }, t('explore.go'))), body)));
  await draw();
};

/** Downloads of what is chosen when the menu is opened. */
const exports = context => {
  const links = [['xlsx', 'XLSX'], ['csv', 'CSV'], ['json', 'JSON']].map(([format, title]) =>
    h('a', { href: '#', 'data-format': format, download: `measures.${format}` }, title));
  const ask = h('a', { href: address('ask') }, t('export.sparql'));
  const list = menu(t('export'), links, ask);
  list.addEventListener('toggle', async () => {
    const text = await query('selection', terms(context.choices));
    links.forEach(link => { link.href = download(text, link.dataset.format); });
    ask.href = address('ask', { query: text });
    list.dataset.ready = 'true';
  });
  return list;
};

const drawFacets = (side, found, context) => {
  const focused = document.activeElement?.id;
  fill(side, FACETS.map(facet => fieldset({ facet, found: found[facet], choices: context.choices, name: context.name,
    change: values => context.redraw({ [facet]: values.join('|') }),
    all: () => { context.values = ALL; context.redraw({}); } })));
  focused && document.getElementById(focused)?.focus({ preventScroll: true });
};

const drawHits = (body, { count, measures }, page, context) => {
  const { choices, name, redraw } = context;
  const active = FACETS.flatMap(f => chosen(choices, f).map(value => [f, value]));
  const turn = async to => {
    await redraw({ page: to > 1 ? String(to) : '' });
    body.scrollIntoView({ block: 'start' });
  };
  fill(body,
    h('p', { class: 'found' }, h('strong', {}, t('explore.found', { count: number(count) }))),
    active.length + (choices.q ? 1 : 0) > 0 && h('p', { class: 'chosen' },
      active.map(([f, value]) => h('button', { type: 'button', class: 'tag', 'aria-label': `${t('remove')} ${name(f, value)}`,
        onclick: () => redraw({ [f]: chosen(choices, f).filter(v => v !== value).join('|') }) }, `${t(f)}: ${name(f, value)} ×`)),
      h('a', { href: address('explore') }, t('explore.clear'))),
    count === 0 && h('p', { class: 'why' }, t('explore.none')),
    measures.map(m => hit(listed(m), { ...context, active })),
    count > SIZE && pages(count, SIZE, page, turn));
};

/** The relations of a measure, without the one that tells of another document only: that it is not loaded. */
const said = m => m.relations.filter(r => code(r) !== 'notLoaded');

const hit = (m, context) => {
  const d = context.known.get(m.document);
  const why = h('details', {}, h('summary', {}, t('explore.why')));
  why.addEventListener('toggle', async () => {
    if (why.open && why.children.length === 1) {
      why.append(h('ul', {}, reasons(m, context).map(reason => h('li', {}, reason))), await explanation(m, context.label));
    }
  });
  return h('article', { class: 'hit' },
    h('p', { class: 'where' }, d ? [`${place(d)} · `, h('span', { class: 'whole' }, d.number || d.date)] : '', ' ', said(m).map(r => relation(r, context.label)), confidence(m.confidence)),
    h('p', { class: 'quote', lang: 'zh-CN' }, h('a', { href: reading(m) }, marked(m.quote, context.choices.q))),
    codes(m, context.label), why);
};

/** Where each word was found, and which of the conditions the measure fulfils. */
const reasons = (m, { choices, active, name }) => {
  const has = (text, word) => text.toLowerCase().includes(word.toLowerCase());
  const words = (choices.q ?? '').split(/\s+/).filter(Boolean).map(w => (has(m.quote, w)
    ? [t('why.text'), ' ', h('mark', {}, w)]
    : [t('why.actor'), ' ', h('mark', {}, w), ' ', m.actors.filter(n => has(n, w)).join('、')]));
  const all = [...words, ...active.map(([f, value]) => [`${t(f)}: ${name(f, value)}`])];
  return all.length === 0 ? [[t('why.all')]] : all;
};
