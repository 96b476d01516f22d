// The pairs behind one cell: side by side, with what changed and the evidence in its context.
import { h, fill } from './dom.js';
import { t, number } from './i18n.js';
import { rows } from './api.js';
import { code, measures, place, short } from './data.js';
import { relation, reading, within, codes } from './parts.js';
import { difference } from './diff.js';
import { ORDER } from './bars.js';

const AT_ONCE = 40;

/** Fills a place with the detail of a cell. */
export const detail = async (root, { line, document, against, entries, label, close }) => {
  const alignments = entries.map(e => e.alignment).filter(Boolean);
  const candidates = entries.map(e => e.candidate).filter(Boolean);
  const [changes, rejected, known] = await Promise.all([
    alignments.length ? rows('changes', { alignment: alignments }) : [],
    candidates.length ? rows('candidate', { alignment: candidates }) : [],
    measures()]);
  const context = { against, document, label, known,
    changes: alignment => changes.filter(c => c.alignment === alignment),
    rejected: alignment => rejected.find(r => r.alignment === alignment) };
  const sorted = [...entries].sort((a, b) => ORDER.indexOf(code(a.relation)) - ORDER.indexOf(code(b.relation)) || (b.score ?? 0) - (a.score ?? 0));
  const list = h('div', {});
  const more = from => {
    sorted.slice(from, from + AT_ONCE).forEach(e => list.append(pair(e, context)));
    if (from + AT_ONCE < sorted.length) {
      const button = h('button', { type: 'button', onclick: () => { button.remove(); more(from + AT_ONCE); } },
        t('more', { count: sorted.length - from - AT_ONCE }));
      list.append(button);
    }
  };
  more(0);
  fill(root, h('section', { class: 'detail', 'aria-label': t('compare.detail') },
    h('header', {},
      h('div', {}, h('h2', {}, `${place(document)} · ${line.label}`), h('p', { class: 'note' }, t('compare.against', { reference: short(against), local: short(document) }))),
      h('button', { type: 'button', onclick: close }, t('close'))),
    entries.length === 0 && h('p', { class: 'why' }, t('compare.emptycell')),
    h('p', { class: 'note' }, h('ins', {}, t('diff.new')), ' ', h('del', {}, t('diff.old'))),
    list));
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
    const other = best && context.known.get(measure === entry.local ? best.local : best.reference);
    if (other) {
      root.append(h('p', { class: 'note' }, t('compare.rejected', { score: number(Number(best.score ?? 0), 2) })), h('blockquote', {}, other.quote));
    }
    return root;
  }
  const shown = h('div', {});
  const open = h('button', { type: 'button', class: 'link', onclick: () => toggle(open, shown, measure) }, t('context'));
  open.setAttribute('aria-expanded', 'false');
  root.append(h('blockquote', {}, quote), h('p', { class: 'note' }, open, ' · ', h('a', { href: reading(measure) }, t('read.there'))), shown);
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

