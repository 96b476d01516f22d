// What was read of one file: what was detected and how surely, what was found, what is missing.
import { h } from './dom.js';
import { t, number, percent } from './i18n.js';
import { address } from './router.js';
import { concept } from './data.js';

/** What the owner of a file can say instead of what is detected. */
const FIELDS = ['title', 'number', 'date', 'jurisdiction'];

const COUNTS = ['characters', 'provisions', 'measures', 'actors', 'criteria'];

const identity = result => result.card?.identity ?? {};

/** What a field shows of a detected value: of a jurisdiction its name and code. */
const detected = (result, name) => identity(result)[name]?.value ?? '';

/** The fields as a form; `save` and `reread` get the values that were changed or given before. */
export const form = (result, { save, reread }) => {
  const inputs = FIELDS.map(name => [name, h('input', { name, type: name === 'date' ? 'date' : 'text', value: detected(result, name) })]);
  const changed = () => Object.fromEntries(inputs
    .filter(([name, input]) => input.value.trim() !== ''
      && (input.value.trim() !== detected(result, name) || identity(result)[name]?.certainty === 'given'))
    .map(([name, input]) => [name, name === 'jurisdiction' ? input.value.trim().split(/\s+/)[0] : input.value.trim()]));
  const certainty = name => (identity(result)[name] ? t(`certainty.${identity(result)[name].certainty}`) : t('certainty.missing'));
  return h('form', { class: 'correcting', onsubmit: event => { event.preventDefault(); save(changed()); } },
    h('h3', {}, t('load.check')),
    h('div', { class: 'fields' }, inputs.map(([name, input]) => h('label', { class: `choice field-${name}` },
      h('span', {}, t(`field.${name}`), ' ', h('em', { class: identity(result)[name]?.certainty === 'stated' ? false : 'doubt' }, certainty(name))), input))),
    h('div', { class: 'buttons' }, h('button', { class: 'main' }, t('load.save')),
      h('button', { type: 'button', onclick: () => reread(changed()) }, t('load.reread'))));
};

/** Why a file was refused. */
export const refused = result => h('div', { class: 'problem', role: 'alert' }, h('h3', {}, t('load.rejected')),
  h('ul', {}, (result.problems ?? []).map(p =>
    h('li', {}, [p.place, p.what, p.remedy].filter(Boolean).join(' '), ' ', h('code', {}, p.code ?? '')))));

/** That a file was saved, and where to go from here. */
export const said = result => h('p', { class: 'saved', role: 'status' }, h('strong', {}, t('load.done')), ' ',
  h('a', { href: address('read', { doc: result.document }) }, t('read')), ' · ',
  h('a', { href: address('explore', { document: result.document }) }, t('explore')), ' · ', h('a', { href: address('compare') }, t('compare')));

/** The name of a clean-up pass; of one that has none, its code. */
const pass = name => (t(`removed.${name}`) === `removed.${name}` ? name : t(`removed.${name}`));

/** What a document says about another one: the kind of the reference as a word, then the other's title. */
const cited = (reference, label) => {
  const [kind, ...title] = reference.split(' ');
  return `${label(concept('reference-kind', kind.replace('-', '_')))} ${title.join(' ')}`;
};

/** The card of what was read; `label` names the concepts of the graph. */
export const card = (result, label) => {
  const { gaps = [], removed = {}, references = [], remarks = [], extent = {}, ...rest } = result.card ?? {};
  const others = Object.entries(identity(result)).filter(([name]) => result.outcome === 'loaded' || !FIELDS.includes(name));
  return h('section', { class: 'card', 'aria-label': t('load.card') },
    h('dl', { class: 'figures small' }, COUNTS.filter(c => rest[c] !== undefined).map(c => h('div', {}, h('dt', {}, t(`card.${c}`)), h('dd', {}, number(rest[c])))),
      extent.operative > 0 && h('div', {}, h('dt', {}, t('card.covered')), h('dd', {}, percent(extent.covered / extent.operative)))),
    h('dl', { class: 'facts' }, others.flatMap(([name, value]) => [h('dt', {}, t(`field.${name}`)),
      h('dd', {}, value.value ?? '', ' ', h('span', { class: 'note' }, t(`certainty.${value.certainty}`)))]),
    Object.keys(removed).length > 0 && [h('dt', {}, t('load.removed')), h('dd', {}, Object.entries(removed).map(([name, n]) => `${pass(name)} ${number(n)}`).join(' · '))]),
    references.length > 0 && h('details', {}, h('summary', {}, t('load.references', { count: references.length })), h('ul', {}, references.map(r => h('li', {}, cited(r, label))))),
    rest.speaks && h('div', { class: 'why' }, h('strong', {}, t('card.speaks', { file: rest.speaks.file })), ' ', rest.speaks.why),
    remarks.length > 0 && h('div', { class: 'why' }, h('strong', {}, t('load.remarks')), h('ul', {}, remarks.map(r => h('li', {}, r)))),
    gaps.length > 0 && h('div', { class: 'why' }, h('strong', {}, t('count.gaps', { count: gaps.length })), h('ul', {}, gaps.map(g =>
      h('li', {}, `${label(concept('gap', g.kind.replace('-', '_')))}: ${g.note ?? ''} `, (g.hides ?? []).length > 0 && t('gap.hides', { what: g.hides.join('、') }))))));
};
