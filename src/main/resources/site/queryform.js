// The parameters of a named query as a form.
import { h } from './dom.js';
import { t, lang } from './i18n.js';
import { documents, scheme, short, place } from './data.js';

const field = async (parameter, value) => {
  const { name, type, fallback } = { ...parameter, fallback: usual(parameter) ?? parameter.default ?? '' };
  const kind = parameter.scheme || (/^concept:/.test(type) ? type.slice(8) : '');
  const options = await choices(type, kind);
  const attributes = { name, value: value ?? '' };
  const input = options
    ? h('select', { name }, type !== 'language' && h('option', { value: '' }, t('all')), options.map(o => h('option', { value: o.value, selected: o.value === (value ?? fallback) }, o.label)))
    : h('input', { ...attributes, placeholder: fallback, type: ['integer', 'decimal', 'number'].includes(type) ? 'number' : type === 'date' ? 'date' : 'text', step: 'any' });
  return h('label', { class: 'choice' }, h('span', { title: parameter.description }, t(`parameter.${name}`) === `parameter.${name}` ? name : t(`parameter.${name}`)), input);
};

/** What a parameter is where nobody says otherwise and the query would take another: labels in the reader's language. */
export const usual = parameter => parameter.type === 'language' && parameter.default !== lang() ? lang() : undefined;

const choices = async (type, kind) => {
  if (kind) {
    return (await scheme(kind)).map(c => ({ value: c.code, label: c.label }));
  }
  const docs = (await documents()).filter(d => d.loaded);
  if (type === 'document') {
    return docs.map(d => ({ value: d.iri, label: short(d) }));
  }
  if (type === 'jurisdiction') {
    return [...new Map(docs.map(d => [d.zh, d])).values()].map(d => ({ value: d.zh, label: place(d) }));
  }
  if (type === 'language') {
    return [{ value: 'zh', label: '中文' }, { value: 'en', label: 'English' }];
  }
  return undefined;
};

/** A form; sending it calls `run` with the values that are not empty. */
export const form = async (query, values, run) => {
  const fields = await Promise.all(query.parameters.map(p => field(p, values[p.name])));
  return h('form', { class: 'filters', onsubmit: event => {
    event.preventDefault();
    run(Object.fromEntries([...new FormData(event.target)].filter(([, value]) => value !== '')));
  } }, fields, h('button', { class: 'main' }, t('ask.run')));
};
