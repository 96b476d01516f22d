// What is loaded, what needs attention, what to do next.
import { h, fill } from '../dom.js';
import { t, number } from '../i18n.js';
import { rows } from '../api.js';
import { address } from '../router.js';
import { documents, loaded, labels, place, reference, scheme, code } from '../data.js';
import { heading } from '../parts.js';
import { bar, legend } from '../bars.js';

/** Draws the view. */
export const show = async root => {
  const [all, counts, gaps, label] = await Promise.all([documents(), rows('counts'), rows('gaps'), labels()]);
  const here = all.filter(d => d.loaded);
  if (here.length === 0) {
    fill(root, heading(t('overview'), t('overview.empty')), todo());
    return;
  }
  const cited = all.length - here.length;
  fill(root,
    heading(t('overview'), t('overview.lead')),
    figures(here, counts[0] ?? {}, gaps),
    todo(),
    h('div', { class: 'columns' },
      h('section', {}, h('h2', {}, t('overview.documents')), list(here),
        cited > 0 && h('p', { class: 'note' }, t('overview.cited', { count: cited }))),
      h('section', {}, h('h2', {}, t('overview.gaps')), attention(gaps, here, label))),
    h('section', { id: 'coverage' }));
  await coverage(root.querySelector('#coverage'), label);
};

const figures = (here, counts, gaps) => h('dl', { class: 'figures' },
  [['documents', here.length, address('read')], ['measures', counts.measures ?? 0, address('explore')],
    ['pairs', counts.pairs ?? 0, address('compare')], ['gaps', gaps.length, address('read')]]
    .map(([name, value, to]) => h('div', {}, h('dt', {}, t(`figure.${name}`)),
      h('dd', {}, h('a', { href: to }, number(value))))));

const todo = () => h('ul', { class: 'todo' }, ['compare', 'ask', 'load'].map(name =>
  h('li', {}, h('a', { href: address(name) }, h('strong', {}, t(`todo.${name}`)), h('span', {}, t(`todo.${name}.note`))))));

const list = here => h('ol', { class: 'documents' }, [...here].sort((a, b) => b.date.localeCompare(a.date)).map(d =>
  h('li', {},
    h('a', { href: address('read', { doc: d.iri }) }, d.title),
    h('p', { class: 'note' }, [place(d), d.number, d.date].filter(Boolean).join(' · '), ' · ',
      h('a', { href: address('explore', { document: d.iri }) }, t('count.measures', { count: number(d.measures) }))))));

const attention = (gaps, here, label) => gaps.length === 0 ? h('p', {}, t('overview.nogaps'))
  : h('ul', { class: 'gaps' }, here.filter(d => gaps.some(g => g.document === d.iri)).map(d => {
    const own = gaps.filter(g => g.document === d.iri);
    return h('li', {}, h('strong', {}, place(d)), ' ', h('span', { class: 'note' }, t('count.gaps', { count: own.length })),
      h('ul', {}, own.slice(0, 3).map(g => h('li', {},
        h('a', { href: address('read', { doc: d.iri, gap: g.gap }) }, label(g.kind)),
        g.hides && ' ' + t('gap.hides', { what: g.hides }))),
      own.length > 3 && h('li', {}, h('a', { href: address('read', { doc: d.iri }) }, t('overview.moregaps', { count: own.length - 3 })))));
  }));

const coverage = async (section, label) => {
  const against = await reference();
  const others = (await loaded()).filter(d => d.iri !== against.iri && d.measures > 0);
  if (others.length === 0) {
    return;
  }
  const [cells, topics] = await Promise.all([rows('coverage', { against: against.iri }), scheme('topic')]);
  if (cells.length === 0) {
    return;
  }
  const counted = (document, topic) => new Map(cells.filter(c => c.document === document && c.topic === topic)
    .map(c => [c.relation, Number(c.count)]));
  const used = topics.filter(topic => cells.some(c => c.topic === topic.iri));
  const shownOthers = others.slice(0, 8);
  fill(section,
    h('h2', {}, t('overview.coverage', { place: place(against) })),
    legend([...new Set(cells.map(c => c.relation))], label),
    h('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': t('overview.coverage', { place: place(against) }) },
      h('table', { class: 'matrix', vars: { columns: shownOthers.length } },
        h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('topic')), shownOthers.map(d => h('th', { scope: 'col' }, place(d))))),
        h('tbody', {}, used.map(topic => h('tr', {}, h('th', { scope: 'row' }, topic.label), shownOthers.map(d => h('td', {},
          h('a', { class: 'cell', href: address('compare', { ref: against.iri, rows: 'topic', row: code(topic.iri), col: d.iri }) },
            bar(counted(d.iri, topic.iri), label))))))))),
    others.length > shownOthers.length && h('p', {}, h('a', { href: address('compare') },
      t('overview.moredocuments', { count: others.length - shownOthers.length }))));
};
