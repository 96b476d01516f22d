// Faceted search over all measures, in memory: every facet counts what the others leave.
import { h } from './dom.js';
import { t } from './i18n.js';
import { actors, kinds, relations, code, place } from './data.js';

/** The facets in the order they are shown. */
export const facets = [
  { name: 'document', title: 'document' }, { name: 'topic', title: 'topic' }, { name: 'instrument', title: 'instrument' },
  { name: 'modality', title: 'modality' }, { name: 'relation', title: 'relation' }, { name: 'criterion', title: 'criterion' },
  { name: 'role', title: 'role' }, { name: 'actor', title: 'actor' }, { name: 'confidence', title: 'confidence' }];

const LONGEST = 60;

const band = value => (value === undefined ? 'unknown' : value >= 0.9 ? 'high' : value >= 0.7 ? 'middle' : 'low');

/** The measures made ready for search. */
export const index = async (all, known, label) => {
  const [who, kindOf, related] = await Promise.all([actors(), kinds(), relations()]);
  const names = new Map();
  const named = (facet, key, text) => {
    names.set(facet + ' ' + key, text);
    return key;
  };
  const concept = (facet, iri) => (iri ? [named(facet, code(iri), label(iri))] : []);
  const entries = [...all.values()].map(m => {
    const people = who.get(m.iri) ?? [];
    const d = known.get(m.document);
    return { m, text: m.quote.toLowerCase(), people: people.map(a => a.name.toLowerCase()).join('\n'), keys: {
      document: [named('document', m.document, d ? place(d) + (d.number ? ' ' + d.number : '') : m.document)],
      topic: concept('topic', m.topic), instrument: concept('instrument', m.instrument), modality: concept('modality', m.modality),
      relation: [...new Set(related.get(m.iri) ?? [])].flatMap(r => concept('relation', r)),
      criterion: [...new Set(kindOf.get(m.iri) ?? ['none'])].map(k => named('criterion', k, k === 'none' ? t('none.criterion') : t(k))),
      role: people.length === 0 ? [named('role', 'none', t('none.actor'))] : [...new Set(people.map(a => a.role))].flatMap(r => concept('role', r)),
      actor: [...new Set(people.map(a => a.name))].map(name => named('actor', name, name)),
      confidence: [named('confidence', band(m.confidence), t(`confidence.${band(m.confidence)}`))] } };
  });
  const order = new Map([...known.keys()].map((iri, i) => [iri, i]));
  entries.sort((a, b) => order.get(a.m.document) - order.get(b.m.document) || a.m.order - b.m.order);
  return {
    search: choices => search(entries, choices),
    name: (facet, key) => names.get(facet.name + ' ' + key) ?? key,
    relationsOf: m => [...new Set(related.get(m.iri) ?? [])],
    values: (facet, counts, chosen) => values(facet, counts, chosen, names),
    reasons: (m, choices, active) => reasons(m, choices, active, who, names) };
};

const search = (entries, choices) => {
  const wanted = facets.map(f => [f.name, new Set(choices[f.name] ? choices[f.name].split('|') : [])]);
  const words = (choices.q ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const counts = new Map(facets.map(f => [f.name, new Map()]));
  const hits = [];
  for (const entry of entries) {
    if (!words.every(w => entry.text.includes(w) || entry.people.includes(w))) {
      continue;
    }
    const failed = wanted.filter(([name, keys]) => keys.size > 0 && !entry.keys[name].some(k => keys.has(k)));
    if (failed.length === 0) {
      hits.push(entry.m);
    }
    for (const f of failed.length === 0 ? facets : failed.length === 1 ? [{ name: failed[0][0] }] : []) {
      const count = counts.get(f.name);
      entry.keys[f.name].forEach(k => count.set(k, (count.get(k) ?? 0) + 1));
    }
  }
  return { hits, counts };
};

/** The values of a facet, the commonest first; chosen ones always; how many more there are is said. */
const values = (facet, counts, chosen, names) => {
  chosen.filter(k => !counts.has(k)).forEach(k => counts.set(k, 0));
  const list = [...counts].map(([key, count]) => ({ key, count, chosen: chosen.includes(key), label: names.get(facet.name + ' ' + key) ?? key }))
    .sort((a, b) => b.chosen - a.chosen || b.count - a.count || a.label.localeCompare(b.label));
  return { shown: list.slice(0, LONGEST), rest: Math.max(0, list.length - LONGEST) };
};

const reasons = (m, choices, active, who, names) => {
  const words = (choices.q ?? '').split(/\s+/).filter(Boolean);
  const found = words.map(w => (m.quote.toLowerCase().includes(w.toLowerCase())
    ? [t('why.text'), ' ', h('mark', {}, w)]
    : [t('why.actor'), ' ', h('mark', {}, w), ' ', (who.get(m.iri) ?? []).map(a => a.name).filter(n => n.toLowerCase().includes(w.toLowerCase())).join('、')]));
  const facetReasons = active.map(([f, key]) => [`${t(f.title)}: ${names.get(f.name + ' ' + key) ?? key}`]);
  const all = [...found, ...facetReasons];
  return all.length === 0 ? [[t('why.all')]] : all;
};
