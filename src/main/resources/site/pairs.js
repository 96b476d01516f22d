// The pairs behind one cell: side by side, with what changed and the evidence in its context.
import { h, fill } from './dom.js';
import { t, number } from './i18n.js';
import { rows } from './api.js';
import { code, place, short } from './data.js';
import { relation, reading, within, codes } from './parts.js';
import { difference } from './diff.js';
import { ORDER } from './bars.js';

const AT_ONCE = 40;

/** Fills a place with the detail of a cell; what changed is asked for the pairs that are shown. */
export const detail = async (root, { line, document, against, entries, label, close }) => {
  const sorted = [...entries].sort((a, b) => ORDER.indexOf(code(a.relation)) - ORDER.indexOf(code(b.relation)) || (b.score ?? 0) - (a.score ?? 0));
  const list = h('div', {});
  const more = async from => {
    const part = sorted.slice(from, from + AT_ONCE);
    const context = { against, document, label, ...await facts(part) };
    part.forEach(e => list.append(pair(e, context)));
    if (from + AT_ONCE < sorted.length) {
      const button = h('button', { type: 'button', onclick: () => { button.remove(); more(from + AT_ONCE); } },
        t('more', { count: sorted.length - from - AT_ONCE }));
      list.append(button);
    }
  };
  await more(0);
  fill(root, h('section', { class: 'detail', 'aria-label': t('compare.detail') },
    h('header', {},
      h('div', {}, h('h2', {}, `${place(document)} · ${line.label}`), h('p', { class: 'note' }, t('compare.against', { reference: short(against), local: short(document) }))),
      h('button', { type: 'button', onclick: close }, t('close'))),
    entries.length === 0 ? h('p', { class: 'why' }, t('compare.emptycell'))
      : sorted.some(e => e.local && e.reference) && h('p', { class: 'note' }, h('ins', {}, t('diff.new')), ' ', h('del', {}, t('diff.old'))),
    list));
};

/** What changed in some pairs, and which candidates were rejected for the others. */
const facts = async entries => {
  const of = name => entries.map(e => e[name]).filter(Boolean);
  const [changes, rejected] = await Promise.all([
    of('alignment').length ? rows('changes', { alignment: of('alignment') }) : [],
    of('candidate').length ? rows('candidate', { alignment: of('candidate') }) : []]);
  return { changes: alignment => changes.filter(c => c.alignment === alignment),
    rejected: alignment => rejected.find(r => r.alignment === alignment) };
};

const pair = (entry, context) => {
  const { local, reference } = entry;
  const both = local && reference;
  const runs = both ? difference(reference.quote, local.quote) : [];
  const left = both ? runs.filter(r => r.kind !== 'new').map(r => (r.kind === 'old' ? h('del', {}, r.text) : r.text)) : reference?.quote;
  const right = both ? runs.filter(r => r.kind !== 'old').map(r => (r.kind === 'new' ? h('ins', {}, r.text) : r.text)) : local?.quote;
  const changed = entry.alignment ? context.changes(entry.alignment) : [];
  return h('article', { class: 'pair' },
    h('header', {}, relation(entry.relation, context.label),
      entry.score !== undefined && h('span', {}, t('score'), ' ', number(Number(entry.score), 2)),
      entry.rule && h('span', {}, t('rule'), ' ', h('code', {}, entry.rule)),
      codes(local ?? reference, context.label)),
    h('div', { class: 'sides' },
      side(context.against, reference, left, entry, context),
      side(context.document, local, right, entry, context)),
    changed.length > 0 && h('ul', { class: 'changes', 'aria-label': t('changes') }, changed.map(c => h('li', {}, change(c, context.label)))));
};

const MODALITY = 'https://w3id.org/policy-graph/concept/modality/';

const change = ({ slot, kind, direction, from, to }, label) => [
  h('strong', {}, label(slot)), ' ', label(kind), ': ',
  ...[[from, 'del'], [to, 'ins']].filter(([words]) => words).map(([words, tag]) =>
    [h(tag, {}, code(slot) === 'modality' ? label(MODALITY + words) : words), ' ']),
  direction && code(direction) !== 'unknown' && h('span', { class: 'tag' }, label(direction))];

const side = (document, measure, quote, entry, context) => {
  const root = h('div', { class: 'side' }, h('h3', {}, short(document)));
  if (!measure) {
    root.append(h('p', { class: 'why' }, t(`why.${code(entry.relation)}`)));
    const best = entry.candidate && context.rejected(entry.candidate);
    if (best) {
      root.append(h('p', { class: 'note' }, t('compare.rejected', { score: number(Number(best.score ?? 0), 2) })),
        h('blockquote', { lang: 'zh-CN' }, entry.local ? best.referenceQuote : best.localQuote));
    }
    return root;
  }
  const shown = h('div', {});
  const open = h('button', { type: 'button', class: 'link', onclick: () => toggle(open, shown, measure) }, t('context'));
  open.setAttribute('aria-expanded', 'false');
  root.append(h('blockquote', { lang: 'zh-CN' }, quote), h('p', { class: 'note' }, open, ' · ', h('a', { href: reading(measure) }, t('read.there'))), shown);
  return root;
};

const toggle = async (button, place_, measure) => {
  const open = button.getAttribute('aria-expanded') === 'true';
  button.setAttribute('aria-expanded', String(!open));
  if (open) {
    fill(place_);
    return;
  }
  const [row] = await rows('context', { measure: measure.iri });
  fill(place_, row ? h('div', { class: 'context', tabindex: '0', role: 'region', 'aria-label': t('context') },
    h('strong', {}, row.label, ' '), within(String(row.text), measure.quote)) : t('nothing'));
};

