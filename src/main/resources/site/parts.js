// Pieces that several views are built of.
import { h, marked } from './dom.js';
import { t, percent } from './i18n.js';
import { address } from './router.js';
import { code } from './data.js';

/** Whether a request never reached the service, in the words of any browser. */
const isGone = error => error instanceof TypeError && /fetch|network|load failed|module/i.test(error.message);

/** What went wrong, in words, and what can be done. */
export const problem = error => h('div', { class: 'problem', role: 'alert' },
  h('h2', {}, t('problem')), h('p', {}, isGone(error) ? t('problem.gone') : error.message ?? String(error)),
  h('p', {}, isGone(error) ? h('button', { type: 'button', onclick: () => location.reload() }, t('problem.again')) : error.remedy ?? t('problem.remedy')));

/** The heading of a view with a sentence about it. */
export const heading = (title, lead, ...beside) => h('div', { class: 'heading' },
  h('div', {}, h('h1', {}, title), lead && h('p', { class: 'lead' }, lead)), beside);

/** What stands in a view whose address names a document that is not loaded, or where none is. */
export const without = (title, iri) => [heading(title, iri ? t('document.notloaded', { document: iri }) : t('overview.empty')),
  iri && h('p', {}, h('a', { href: address('overview') }, t('document.others')))];

/** A labelled choice; the first option may stand for all. */
export const choice = (label, options, value, change, all) => h('label', { class: 'choice' },
  h('span', {}, label),
  h('select', { onchange: event => change(event.target.value) },
    all && h('option', { value: '' }, all),
    options.map(o => h('option', { value: o.value, selected: o.value === value }, o.label))));

/** A relation as a coloured word. */
export const relation = (iri, label) => h('span', { class: `tag rel rel-${code(iri)}` }, label(iri));

/** How sure the machine is, as a word and a number. */
export const confidence = value => value === undefined ? null
  : h('span', { class: 'confidence', title: t('confidence.note') },
    h('meter', { min: 0, max: 1, value: String(value), 'aria-label': t('confidence') }), ' ', percent(value));

/** The address at which a measure is read in its document. */
export const reading = m => address('read', { doc: m.document, m: m.iri });

/** A button that opens a list of further commands or links. */
export const menu = (label, ...items) => h('details', { class: 'menu' },
  h('summary', {}, label), h('ul', {}, items.flat().map(item => h('li', {}, item))));

/** The codes of a measure as words. */
export const codes = (m, label) => h('p', { class: 'codes' },
  ['topic', 'instrument', 'modality'].filter(kind => m[kind]).map(kind =>
    h('span', { class: `tag tag-${kind}`, title: t(kind) }, h('span', { class: 'sr' }, t(kind), ' '), label(m[kind]))));

/** A text with a stretch of it marked, if it is there, white space aside. */
export const within = (text, quote) => {
  const bare = [...text].map((c, i) => [c, i]).filter(([c]) => !/\s/.test(c));
  const wanted = [...quote].filter(c => !/\s/.test(c)).join('');
  const joined = bare.map(([c]) => c).join('');
  const at = joined.indexOf(wanted);
  if (at < 0 || wanted === '') {
    return [text];
  }
  const characters = [...text];
  const first = [...joined.slice(0, at)].length;
  const start = bare[first][1];
  const end = bare[first + [...wanted].length - 1][1] + 1;
  return [characters.slice(0, start).join(''), h('mark', {}, characters.slice(start, end).join('')),
    characters.slice(end).join('')];
};

/** A list with pages; the whole number is always said. */
export const pages = (count, size, page, turn) => {
  const last = Math.max(1, Math.ceil(count / size));
  return h('nav', { class: 'pages', 'aria-label': t('pages') },
    h('button', { type: 'button', disabled: page <= 1, onclick: () => turn(page - 1) }, t('pages.back')),
    h('span', {}, t('pages.where', { page, last, count })),
    h('button', { type: 'button', disabled: page >= last, onclick: () => turn(page + 1) }, t('pages.on')));
};

export { marked };
