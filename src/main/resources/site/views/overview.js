// What is loaded, what needs attention, what to do next.
import { h, fill } from '../dom.js';
import { t, number } from '../i18n.js';
import { rows } from '../api.js';
import { address } from '../router.js';
import { concept, documents, labels, place, reference } from '../data.js';
import { heading, problem } from '../parts.js';
import { bar, legend } from '../bars.js';
import { matrix, others } from '../comparison.js';

const SIDE_BY_SIDE = 6;
const NEWEST = 8;
const FEW = 3;

/** Draws the view: first what is loaded, then what takes longer to count. */
export const show = async root => {
  const [all, label] = await Promise.all([documents(), labels()]);
  const here = all.filter(d => d.loaded);
  if (here.length === 0) {
    fill(root, heading(t('overview'), t('overview.empty')), todo());
    return;
  }
  const cited = all.length - here.length;
  const gaps = h('section', {}, h('h2', {}, t('overview.gaps')));
  const section = h('section', { id: 'coverage' });
  fill(root,
    heading(t('overview'), t('overview.lead')),
    figures(here),
    todo(),
    h('div', { class: 'columns' },
      h('section', {}, h('h2', {}, t('overview.documents')), list(here),
        cited > 0 && h('p', { class: 'note' }, t('overview.cited', { count: cited }))),
      gaps),
    section);
  const late = (place_, work) => work.catch(error => fill(place_, problem(error)));
  await Promise.all([late(gaps, attention(gaps, here, label)), late(section, coverage(section, label))]);
};

const figures = here => {
  const sum = name => here.reduce((total, d) => total + d[name], 0);
  const pairs = h('a', { href: address('compare') }, '…');
  rows('counts').then(([row]) => fill(pairs, number(row?.pairs ?? 0)), () => fill(pairs, '?'));
  const figure = (name, value, to) => h('div', {}, h('dt', {}, t(`figure.${name}`)),
    h('dd', {}, typeof value === 'number' ? h('a', { href: to }, number(value)) : value));
  return h('dl', { class: 'figures' }, figure('documents', here.length, address('read')), figure('measures', sum('measures'), address('explore')),
    figure('pairs', pairs), figure('gaps', sum('gaps'), address('read')));
};

const todo = () => h('ul', { class: 'todo' }, ['compare', 'ask', 'load'].map(name =>
  h('li', {}, h('a', { href: address(name) }, h('strong', {}, t(`todo.${name}`)), h('span', {}, t(`todo.${name}.note`))))));

const item = d => h('li', {},
  h('a', { href: address('read', { doc: d.iri }), lang: 'zh-CN' }, d.title),
  h('p', { class: 'note' }, [place(d), d.number, d.date].filter(Boolean).map(part => h('span', { class: 'whole' }, part, ' · ')),
    h('a', { class: 'whole', href: address('explore', { document: d.iri }) }, t('count.measures', { count: number(d.measures) }))));

const list = here => {
  const sorted = [...here].sort((a, b) => b.date.localeCompare(a.date));
  return [h('ul', { class: 'documents' }, sorted.slice(0, NEWEST).map(item)),
    sorted.length > NEWEST && h('details', {}, h('summary', {}, t('more', { count: sorted.length - NEWEST })),
      h('ul', { class: 'documents' }, sorted.slice(NEWEST).map(item)))];
};

const attention = async (section, here, label) => {
  const all = await rows('gaps');
  const damaged = here.filter(d => all.some(g => g.document === d.iri));
  const entry = d => {
    const own = all.filter(g => g.document === d.iri);
    return h('li', {}, h('strong', {}, place(d)), ' ', h('span', { class: 'note' }, t('count.gaps', { count: own.length })),
      h('ul', {}, own.slice(0, FEW).map(g => h('li', {},
        h('a', { href: address('read', { doc: d.iri, gap: g.gap }) }, label(g.kind)),
        g.hides && ' ' + t('gap.hides', { what: g.hides }))),
      own.length > FEW && h('li', {}, h('a', { href: address('read', { doc: d.iri }) }, t('overview.moregaps', { count: own.length - FEW })))));
  };
  section.append(damaged.length === 0 ? h('p', {}, t('overview.nogaps')) : h('ul', { class: 'gaps' }, damaged.slice(0, FEW).map(entry)));
  damaged.length > FEW && section.append(h('details', {}, h('summary', {}, t('more', { count: damaged.length - FEW })),
    h('ul', { class: 'gaps' }, damaged.slice(FEW).map(entry))));
};

/** The matrix by topic, or by section where the scheme knows but one of its topics. */
const telling = async ref => {
  const topics = { rows: 'topic', ...await matrix({ ref, rows: 'topic' }) };
  return topics.lines.length > 1 ? topics : { rows: 'section', ...await matrix({ ref, rows: 'section' }) };
};

/** What the reference has; what others have beside it is left to the comparison. */
const taken = async ref => {
  const { rows, lines, at, relations } = await telling(ref);
  const fresh = concept('relation', 'new');
  return { rows, lines: lines.filter(line => line.key !== 'new'), relations: relations.filter(r => r !== fresh),
    at: (line, document) => new Map([...at(line, document)].filter(([relation]) => relation !== fresh)) };
};

const coverage = async (section, label) => {
  const against = await reference();
  const columns = await others(against.iri);
  if (columns.length === 0) {
    return;
  }
  const { rows: by, lines, at, relations } = await taken(against.iri);
  if (lines.length === 0) {
    return;
  }
  const shown = columns.slice(0, SIDE_BY_SIDE);
  const title = t('overview.coverage', { place: place(against) });
  fill(section, h('h2', {}, title), legend(relations, label),
    h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': title },
      h('table', { class: 'matrix', vars: { columns: shown.length } },
        h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t(`rows.${by}`)), shown.map(d => h('th', { scope: 'col' }, place(d))))),
        h('tbody', {}, lines.map(line => h('tr', {}, h('th', { scope: 'row' }, line.label), shown.map(d => h('td', {},
          h('a', { class: 'cell', href: address('compare', { ref: against.iri, rows: by, row: line.key, col: d.iri }) },
            bar(at(line.key, d.iri), label))))))))),
    columns.length > shown.length && h('p', {}, h('a', { href: address('compare') },
      t('overview.moredocuments', { count: columns.length - shown.length }))));
};
