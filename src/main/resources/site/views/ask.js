// Named queries as forms, a SPARQL editor, answers as table and chart.
import { h, fill } from '../dom.js';
import { t, lang } from '../i18n.js';
import { json, named, select, download } from '../api.js';
import { note } from '../router.js';
import { heading, problem } from '../parts.js';
import { editor } from '../editor.js';
import { answer } from '../answer.js';
import { form, usual } from '../queryform.js';

const START = `PREFIX pg: <https://w3id.org/policy-graph/ontology#>
PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
PREFIX eli: <http://data.europa.eu/eli/ontology#>

SELECT ?place ?quote
WHERE {
  ?measure a pg:Measure ;
    pg:quote ?quote ;
    pg:inDocument/eli:jurisdiction/skos:prefLabel ?place .
  FILTER(LANG(?place) = "zh" && CONTAINS(?quote, "优秀"))
}
LIMIT 100
`;

const own = texts => texts[lang()] ?? Object.values(texts)[0] ?? '';

/** What the columns of a named query are called in the reader's language. */
const called = query => Object.fromEntries(Object.entries(query.headings).map(([column, heading]) => [column, heading[lang()] || column]));

/** Draws the view. */
export const show = async (root, parameters) => {
  const { queries } = await json('api/queries');
  const results = h('section', { 'aria-live': 'polite', 'aria-label': t('ask.results') });
  const wanted = queries.find(q => q.name === parameters.name);
  const chosen = h('div', {});
  const place = h('div', { class: 'editor' });
  const sparql = h('details', { class: 'sparql', open: !wanted }, h('summary', {}, 'SPARQL'), place,
    h('div', { class: 'buttons' }, h('button', { type: 'button', class: 'main', id: 'run', onclick: () => run() }, t('ask.run')),
      h('span', { class: 'note' }, t('ask.keys'))));
  const list = h('ul', { class: 'templates' });
  const drawList = words => fill(list, queries.filter(q => (own(q.title) + own(q.question) + q.name).toLowerCase().includes(words.toLowerCase())).map(q =>
    h('li', {}, h('button', { type: 'button', class: q === wanted ? 'on' : '', 'data-query': q.name, onclick: () => { location.hash = `#/ask?name=${q.name}`; } },
      h('strong', {}, own(q.title)), h('br'), h('span', { class: 'note' }, own(q.question))))));
  drawList('');
  fill(root, heading(t('ask'), t('ask.lead')), h('div', { class: 'asking' },
    h('details', { class: 'choose', open: !wanted || matchMedia('(min-width: 48.01rem)').matches }, h('summary', {}, t('ask.ready')), h('label', { class: 'choice' }, h('span', {}, t('ask.find')),
      h('input', { type: 'search', oninput: event => drawList(event.target.value) })), list),
    h('section', { 'aria-label': t('ask') }, chosen, sparql, results)));
  const text = await editor(place, parameters.query ?? await textOf(wanted) ?? START, () => run());
  sparql.addEventListener('toggle', () => text.refresh());
  const showing = async (rows, links, headings) => {
    fill(results, h('p', { class: 'wait' }, t('wait')));
    try {
      answer(results, await rows, links, headings);
    } catch (error) {
      fill(results, problem(error));
    }
  };
  const run = () => {
    note('ask', { query: text.get() });
    return showing(select(text.get()), format => download(text.get(), format));
  };
  if (wanted) {
    const runNamed = values => {
      note('ask', { name: wanted.name, ...values });
      return showing(named(wanted.name, values), format => `api/queries/${wanted.name}?${new URLSearchParams({ ...values, format })}`, called(wanted));
    };
    fill(chosen, h('h2', {}, own(wanted.title)), h('p', {}, own(wanted.question)), await form(wanted, parameters, runNamed));
    await runNamed(given(wanted, parameters));
  } else if (parameters.query) {
    await run();
  }
};

const given = (wanted, parameters) => Object.fromEntries(wanted.parameters.map(p => [p.name, parameters[p.name] || usual(p)]).filter(([, value]) => value));

const textOf = async wanted => {
  if (!wanted) {
    return undefined;
  }
  const answered = await fetch(`api/queries/${wanted.name}`, { headers: { Accept: 'text/html' } });
  const page = new DOMParser().parseFromString(await answered.text(), 'text/html');
  return page.querySelector('pre')?.textContent;
};
