// Questions to the service. Every number on the site comes through here.
import { lang } from './i18n.js';
import { filled, iri } from './template.js';

const ENDPOINT = 'policy/sparql';
const LONGEST_ADDRESS = 6000;
const texts = new Map();
const answers = new Map();

/** What the service said instead of an answer. */
export class Refusal extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

const checked = async answer => {
  if (!answer.ok) {
    const body = await answer.text();
    throw new Refusal(answer.status, sentence(body) || `HTTP ${answer.status}`);
  }
  return answer;
};

/** The message of an error, which may be JSON. */
const sentence = body => {
  try {
    const said = JSON.parse(body);
    return said.message ?? said.what ?? said.error ?? said.detail ?? body;
  } catch {
    return body;
  }
};

/** The text of one of the site's queries with terms in the place of its choices. */
export const query = async (name, terms = {}) => {
  if (!texts.has(name)) {
    texts.set(name, fetch(`sparql/${name}.rq`).then(checked).then(answer => answer.text()));
  }
  return filled(await texts.get(name), terms, lang());
};

/** The rows of a SPARQL text as objects. */
export const select = async text => {
  const form = new URLSearchParams({ query: text, format: 'rows' });
  const short = form.toString().length < LONGEST_ADDRESS;
  const answer = await fetch(short ? `${ENDPOINT}?${form}` : ENDPOINT, short ? {} : { method: 'POST', body: form });
  return (await (await checked(answer)).json()).map(bound);
};

/** A row without what is not bound. */
const bound = row => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));

/** Remembers an answer under a name until the data change. */
const once = (key, ask) => {
  if (!answers.has(key)) {
    const answer = ask();
    answers.set(key, answer);
    answer.catch(() => answers.delete(key));
  }
  return answers.get(key);
};

/** The rows of one of the site's queries with IRIs for its variables; asked once until the data change. */
export const rows = (name, values = {}) => once(name + JSON.stringify(values), () =>
  query(name, Object.fromEntries(Object.entries(values).map(([key, iris]) => [key, [iris].flat().map(iri)]))).then(select));

/** JSON of the service for some parameters, lists as repeated ones; asked once until the data change. */
export const asked = (path, parameters = {}) => {
  const pairs = Object.entries(parameters).flatMap(([name, value]) =>
    [value].flat().filter(v => v !== undefined && v !== '').map(v => [name, v]));
  const address = `${path}?${new URLSearchParams(pairs)}`;
  return once(address, () => json(address));
};

/** Forgets all answers: the data have changed. */
export const forget = () => answers.clear();

/** The rows of a named query of the service; its parameters are bound there as terms. */
export const named = async (name, parameters = {}) =>
  (await json(`api/queries/${name}?${new URLSearchParams({ ...parameters, format: 'rows' })}`)).map(bound);

/** JSON of the service. */
export const json = async (path, options = {}) => {
  const headers = { Accept: 'application/json', ...options.headers };
  return (await checked(await fetch(path, { ...options, headers }))).json();
};

/** Where the answer to a SPARQL text can be downloaded. */
export const download = (text, format) => `${ENDPOINT}?${new URLSearchParams({ query: text, format })}`;
