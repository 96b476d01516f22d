// What became of one file: what was detected and how surely, what was found, what is missing.
import { h } from './dom.js';
import { t, number } from './i18n.js';
import { address } from './router.js';

/** What the owner of a file can say instead of what is detected. */
export const FIELDS = ['title', 'number', 'date', 'jurisdiction'];

const COUNTS = ['characters', 'provisions', 'measures', 'actors', 'criteria', 'versions'];

/** The card of a result; correcting a value fills the field of that name and `again` sends the file anew. */
export const card = (result, fields, again) => {
  if (result.outcome === 'refused') {
    return h('div', { class: 'problem', role: 'alert' }, h('h3', {}, t('load.rejected')), h('ul', {}, (result.problems ?? []).map(p =>
      h('li', {}, [p.place, p.what, p.remedy].filter(Boolean).join(' '), ' ', h('code', {}, p.code ?? '')))));
  }
  const { identity = {}, gaps = [], removed = {}, references = [], ...rest } = result.card ?? {};
  return h('section', { class: 'card' },
    h('p', {}, h('strong', {}, t('load.done')), ' ', h('a', { href: address('read', { doc: result.document }) }, t('read')), ' · ',
      h('a', { href: address('explore', { document: result.document }) }, t('explore')), ' · ', h('a', { href: address('compare') }, t('compare'))),
    h('table', { class: 'plain-table' }, h('thead', {}, h('tr', {}, ['load.what', 'load.detected', 'load.certainty', 'load.correct'].map(k => h('th', { scope: 'col' }, t(k))))),
      h('tbody', {}, Object.entries(identity).map(([name, value]) => h('tr', {}, h('th', { scope: 'row' }, t(`field.${name}`)), h('td', {}, value.value ?? ''),
        h('td', {}, t(`certainty.${value.certainty}`)),
        h('td', {}, FIELDS.includes(name) && h('button', { type: 'button', class: 'link', onclick: () => correct(fields, name, value.value) }, t('load.correct'))))))),
    h('p', {}, COUNTS.filter(c => rest[c] !== undefined).map(c => `${t(`card.${c}`)} ${number(rest[c])}`).join(' · ')),
    Object.keys(removed).length > 0 && h('p', { class: 'note' }, t('load.removed'), ' ', Object.entries(removed).map(([pass, n]) => `${pass} ${n}`).join(' · ')),
    references.length > 0 && h('details', {}, h('summary', {}, t('load.references', { count: references.length })), h('ul', {}, references.map(r => h('li', {}, r)))),
    gaps.length > 0 && h('div', { class: 'why' }, h('strong', {}, t('count.gaps', { count: gaps.length })), h('ul', {}, gaps.map(g =>
      h('li', {}, `${g.kind}: ${g.note ?? ''} `, (g.hides ?? []).length > 0 && t('gap.hides', { what: g.hides.join('、') }))))),
    h('div', { class: 'buttons' }, h('button', { type: 'button', onclick: again }, t('load.again'))));
};

const correct = (fields, name, value) => {
  const [, input] = fields.find(([field]) => field === name);
  input.value = name === 'jurisdiction' ? value.split(' ')[0] : value;
  input.focus();
};
