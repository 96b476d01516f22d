// The comparison of a reference document with the others, as rows and columns.
import { rows } from './api.js';
import { loaded, measures, actors, provisions, scheme, code } from './data.js';
import { t } from './i18n.js';

/** What fills the cells: {relation, local?, reference?, document, alignment?, score?, rule?, gap?, candidate?}. */
export const comparison = async against => {
  const [pairs, unmatched, known] = await Promise.all([
    rows('pairs', { against }), rows('unmatched', { against }), measures()]);
  const entries = [];
  const seen = new Set();
  for (const p of pairs) {
    if (p.document !== against && !seen.has(p.alignment)) {
      seen.add(p.alignment);
      entries.push({ ...p, local: known.get(p.local), reference: known.get(p.reference) });
    }
  }
  for (const u of unmatched) {
    const measure = known.get(u.measure);
    const key = u.measure + u.document;
    if (measure && !seen.has(key)) {
      seen.add(key);
      const isOwn = measure.document === against;
      entries.push({ ...u, local: isOwn ? undefined : measure, reference: isOwn ? measure : undefined });
    }
  }
  return entries.filter(e => e.local || e.reference);
};

/** Which entries pass the filters. */
export const filtered = async (entries, { topic, instrument, relation, actor }) => {
  const who = actor ? await actors() : new Map();
  const about = e => e.reference ?? e.local;
  const either = (e, test) => [e.reference, e.local].some(m => m && test(m));
  return entries.filter(e =>
    (!topic || code(about(e).topic) === topic)
    && (!instrument || either(e, m => code(m.instrument) === instrument))
    && (!relation || code(e.relation) === relation)
    && (!actor || either(e, m => (who.get(m.iri) ?? []).some(a => a.name.includes(actor)))));
};

/** The rows of the matrix: {key, label, sub, of(entry)}. */
export const axis = async (kind, against, entries) => {
  if (kind === 'topic') {
    const topics = await scheme('topic');
    return topics.map(topic => ({ key: topic.code, label: topic.label, note: topic.note,
      holds: e => (e.reference ?? e.local).topic === topic.iri }));
  }
  const known = await measures();
  const own = [...known.values()].filter(m => m.document === against).sort((a, b) => a.order - b.order);
  const made = kind === 'measure'
    ? own.map(m => ({ key: m.iri, label: m.quote, holds: e => e.reference === m }))
    : await units(kind, against, own);
  const fresh = { key: 'new', label: t('compare.newrow'), holds: e => !e.reference };
  return [...made, ...(entries.some(fresh.holds) ? [fresh] : [])];
};

const units = async (kind, against, own) => {
  const known = await provisions(against);
  const top = p => (p?.parent && known.has(p.parent) ? top(known.get(p.parent)) : p);
  const unit = m => (kind === 'section' ? top(known.get(m.provision)) : known.get(m.provision));
  const found = new Map();
  for (const m of own) {
    const p = unit(m);
    p && found.set(p.iri, p);
  }
  return [...found.values()].sort((a, b) => a.order - b.order).map(p => ({
    key: p.iri, label: named(p), holds: e => e.reference && unit(e.reference)?.iri === p.iri }));
};

const named = p => [p.label, p.heading && p.heading !== p.label ? p.heading : ''].filter(Boolean).join(' ');

/** The documents that are compared with the reference, in the order of their dates. */
export const columns = async (against, entries) => {
  const there = new Set(entries.map(e => e.document));
  return (await loaded()).filter(d => d.iri !== against && (there.has(d.iri) || d.measures > 0));
};

/** Count by relation of the entries of one cell. */
export const counted = entries => {
  const counts = new Map();
  entries.forEach(e => counts.set(e.relation, (counts.get(e.relation) ?? 0) + 1));
  return counts;
};

/** The entries by row key and document. */
export const cells = (entries, lines) => {
  const table = new Map();
  for (const e of entries) {
    const line = lines.find(l => l.holds(e));
    if (line) {
      const key = line.key + '\n' + e.document;
      table.has(key) ? table.get(key).push(e) : table.set(key, [e]);
    }
  }
  return (row, document) => table.get(row + '\n' + document) ?? [];
};

