// What was read in one measure, and why.
import { h } from './dom.js';
import { t } from './i18n.js';
import { rows } from './api.js';
import { code, place, documents } from './data.js';
import { confidence, relation, codes } from './parts.js';
import { address } from './router.js';

const value = c => {
  const range = c.minValue !== undefined && c.maxValue !== undefined ? `${c.minValue}–${c.maxValue}`
    : c.minValue ?? c.maxValue ?? c.value;
  const amount = range === undefined ? '' : `${c.comparator && c.comparator !== '=' && c.comparator !== 'range' ? c.comparator + ' ' : ''}${range}${c.unit ?? ''}`;
  const time = [c.frequency && `${c.frequency} ×`, c.duration, c.deadline].filter(Boolean).join(' ');
  return [amount, time, c.of].filter(Boolean).join(' · ');
};

/** A list of what is known of a measure. */
export const explanation = async (m, label) => {
  const [[found], people, criteria, related, docs] = await Promise.all([rows('measure', { measure: m.iri }),
    rows('actors', { measure: m.iri }), rows('criteria', { measure: m.iri }), rows('counterparts', { measure: m.iri }), documents()]);
  const known = new Map(docs.map(d => [d.iri, d]));
  const line = (title, ...content) => (content.flat().filter(Boolean).length === 0 ? [] : [h('dt', {}, t(title)), h('dd', {}, content)]);
  return h('div', {}, codes(m, label), h('dl', {},
    line('action', found?.actions), line('object', found?.object),
    line('actors', people.map(a => h('div', {}, `${label(a.role)}: ${a.mention ?? a.name}`, String(a.explicit) === 'false' && h('span', { class: 'note' }, ` (${t('implied')})`)))),
    line('criteria', criteria.map(c => h('div', {}, `${t(code(c.type))}: ${c.quote}`, value(c) && h('strong', {}, ` = ${value(c)}`)))),
    line('relations', related.map(r => h('div', {}, relation(r.relation, label), ' ',
      known.has(r.document) && place(known.get(r.document)), ' ', r.other && h('a', { href: address('read', { doc: r.document, m: r.other }) }, r.quote)))),
    line('confidence', confidence(m.confidence)), line('rule', found?.rule && h('code', {}, found.rule)), line('cues', found?.cues)));
};
