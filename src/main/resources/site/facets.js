// The facets of Explore: what can be chosen, how it is named, and how a choice is written in SPARQL.
import { t, number } from './i18n.js';
import { code, concept, place } from './data.js';
import { iri, string } from './template.js';
import { h } from './dom.js';

/** The facets in the order they are shown. */
export const FACETS = ['document', 'topic', 'instrument', 'modality', 'relation', 'criterion', 'role', 'actor', 'confidence'];

const SCHEMES = new Set(['topic', 'instrument', 'modality', 'relation', 'role']);
const ONTOLOGY = 'https://w3id.org/policy-graph/ontology#';
const BANDS = { high: '(0.9 2)', middle: '(0.7 0.9)', low: '(0 0.7)', unknown: 'none' };

/** The values chosen in a facet, of those that the address holds. */
export const chosen = (choices, facet) => (choices[facet] ? choices[facet].split('|') : []);

/** What a view asks the service for: the choices as lists. */
export const wanted = choices => ({ q: choices.q, ...Object.fromEntries(FACETS.map(f => [f, chosen(choices, f)])) });

/** A function that names the values of facets. */
export const namer = (known, label) => (facet, value) => {
  if (facet === 'document') {
    const d = known.get(value);
    return d ? place(d) + (d.number ? ' ' + d.number : '') : code(value);
  }
  if (value === 'none') {
    return t(facet === 'role' ? 'none.actor' : 'none.criterion');
  }
  return SCHEMES.has(facet) ? label(concept(facet, value))
    : facet === 'criterion' ? t(value) : facet === 'confidence' ? t(`confidence.${value}`) : value;
};

const term = (facet, value) => {
  if (facet === 'confidence') {
    return BANDS[value] ?? '';
  }
  if (value === 'none') {
    return value;
  }
  return facet === 'actor' ? string(value) : iri(facet === 'document' ? value
    : facet === 'criterion' ? ONTOLOGY + value : concept(facet, value));
};

/** The choices as terms for the templates of the site. */
export const terms = choices => ({ ...Object.fromEntries(FACETS.map(f => [f, chosen(choices, f).map(value => term(f, value))])),
  word: (choices.q ?? '').toLowerCase().split(/\s+/).filter(Boolean).map(string) });

/** One facet as a list of boxes; `change` gets the values that are then chosen, `all` shows those left out. */
export const fieldset = ({ facet, found, choices, name, change, all }) => {
  const now = chosen(choices, facet);
  return found.values.length === 0 ? null : h('fieldset', { class: 'facet' }, h('legend', {}, t(facet)),
    h('ul', {}, found.values.map(({ value, count }, i) => h('li', {}, h('label', {},
      h('input', { type: 'checkbox', id: `${facet}-${i}`, checked: now.includes(value),
        onchange: () => change(now.includes(value) ? now.filter(v => v !== value) : [...now, value]) }),
      h('span', {}, name(facet, value)), h('span', { class: 'count' }, number(count)))))),
    found.more > 0 && h('button', { type: 'button', class: 'link', onclick: all }, t('explore.rest', { count: number(found.more) })));
};
