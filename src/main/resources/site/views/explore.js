// Every measure, by facets and words.
import { h, fill, marked } from '../dom.js';
import { t, number } from '../i18n.js';
import { address, note } from '../router.js';
import { query, download } from '../api.js';
import { measures, documents, labels, place } from '../data.js';
import { heading, menu, pages, codes, confidence, relation, reading } from '../parts.js';
import { facets, index } from '../facets.js';
import { explanation } from '../explanation.js';

const SIZE = 25;

/** Draws the view. */
export const show = async (root, parameters) => {
  const [all, docs, label] = await Promise.all([measures(), documents(), labels()]);
  const known = new Map(docs.map(d => [d.iri, d]));
  const model = await index(all, known, label);
  const choices = { ...parameters };
  const side = h('div', { class: 'facets' });
  const body = h('div', { 'aria-live': 'polite' });
  const redraw = changed => {
    Object.assign(choices, { page: '' }, changed);
    note('explore', choices);
    draw();
  };
  const draw = () => {
    const { hits, counts } = model.search(choices);
    drawFacets(side, counts, choices, redraw, model);
    drawHits(body, { hits, choices, redraw, known, label, model });
  };
  const words = h('input', { type: 'search', value: choices.q ?? '', placeholder: t('explore.search'), 'aria-label': t('explore.search') });
  words.addEventListener('input', () => redraw({ q: words.value.trim() }));
  fill(root,
    heading(t('explore'), t('explore.lead'), exports()),
    h('div', { class: 'explore' },
      h('section', { 'aria-label': t('explore.facets') }, side),
      h('section', {}, h('form', { class: 'searching', role: 'search', onsubmit: event => { event.preventDefault(); redraw({ q: words.value.trim() }); } },
        words, h('button', { class: 'main' }, t('explore.go'))), body)));
  draw();
};

const exports = () => {
  const links = [['xlsx', 'XLSX'], ['csv', 'CSV'], ['json', 'JSON']].map(([format, title]) => h('a', { href: '#', 'data-format': format }, title));
  const ask = h('a', { href: address('ask') }, t('export.sparql'));
  query('measures').then(text => {
    links.forEach(link => { link.href = download(text, link.dataset.format); });
    ask.href = address('ask', { query: text });
  });
  return menu(t('export'), links, ask);
};

const chosen = (choices, name) => (choices[name] ? choices[name].split('|') : []);

const drawFacets = (side, counts, choices, redraw, model) => {
  const focused = document.activeElement?.id;
  fill(side, facets.map(facet => {
    const { shown, rest } = model.values(facet, counts.get(facet.name), chosen(choices, facet.name));
    return shown.length === 0 ? null : h('fieldset', { class: 'facet' }, h('legend', {}, t(facet.title)), h('ul', {}, shown.map((v, i) =>
      h('li', {}, h('label', {}, h('input', { type: 'checkbox', id: `${facet.name}-${i}`, checked: v.chosen,
        onchange: () => {
          const now = chosen(choices, facet.name);
          redraw({ [facet.name]: (v.chosen ? now.filter(k => k !== v.key) : [...now, v.key]).join('|') });
        } }), h('span', {}, v.label), h('span', { class: 'count' }, number(v.count)))))),
      rest > 0 && h('p', { class: 'note' }, t('explore.rest', { count: number(rest) })));
  }));
  focused && document.getElementById(focused)?.focus({ preventScroll: true });
};

const drawHits = (body, { hits, choices, redraw, known, label, model }) => {
  const page = Math.max(1, Number(choices.page) || 1);
  const part = hits.slice((page - 1) * SIZE, page * SIZE);
  const active = facets.flatMap(f => chosen(choices, f.name).map(key => [f, key]));
  const turn = to => {
    redraw({ page: to > 1 ? String(to) : '' });
    body.scrollIntoView({ block: 'start' });
  };
  fill(body,
    h('p', {}, h('strong', {}, t('explore.found', { count: number(hits.length) }))),
    active.length + (choices.q ? 1 : 0) > 0 && h('p', { class: 'chosen' },
      active.map(([f, key]) => h('button', { type: 'button', class: 'tag', 'aria-label': `${t('remove')} ${model.name(f, key)}`,
        onclick: () => redraw({ [f.name]: chosen(choices, f.name).filter(k => k !== key).join('|') }) }, `${t(f.title)}: ${model.name(f, key)} ×`)),
      h('button', { type: 'button', class: 'link', onclick: () => { location.hash = address('explore'); } }, t('explore.clear'))),
    hits.length === 0 && h('p', { class: 'why' }, t('explore.none')),
    part.map(m => hit(m, { choices, known, label, model, active })),
    hits.length > SIZE && pages(hits.length, SIZE, page, turn));
};

const hit = (m, { choices, known, label, model, active }) => {
  const d = known.get(m.document);
  const why = h('details', {}, h('summary', {}, t('explore.why')));
  why.addEventListener('toggle', async () => {
    if (why.open && why.children.length === 1) {
      why.append(h('ul', {}, model.reasons(m, choices, active).map(reason => h('li', {}, reason))), await explanation(m, label));
    }
  });
  return h('article', { class: 'hit' },
    h('p', { class: 'where' }, d ? `${place(d)} · ${d.number || d.date}` : '', ' ', (model.relationsOf(m)).map(r => relation(r, label)), confidence(m.confidence)),
    h('p', { class: 'quote' }, h('a', { href: reading(m) }, marked(m.quote, choices.q))),
    codes(m, label), why);
};

