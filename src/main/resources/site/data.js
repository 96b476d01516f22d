// What the views know of the graph: documents, codes, measures, each asked once.
import { rows, forget as forgetAnswers } from './api.js';
import { lang } from './i18n.js';

const memory = new Map();

/** Remembers what is asked for under a name until the data change. */
const once = (name, ask) => {
  if (!memory.has(name)) {
    const answer = ask();
    memory.set(name, answer);
    answer.catch(() => memory.delete(name));
  }
  return memory.get(name);
};

/** Forgets everything: the data have changed. */
export const forget = () => {
  memory.clear();
  forgetAnswers();
};

/** The last part of an IRI: the code of a concept or the name of a class. */
export const code = iri => (iri ? iri.slice(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1) : '');

/** All documents: iri, title, number, date, place, loaded, measures, gaps, implements. */
export const documents = () => once('documents', async () => {
  const found = new Map();
  for (const row of await rows('documents')) {
    const known = found.get(row.document);
    if (known) {
      known.implements.push(...[row.implements ?? []].flat());
      continue;
    }
    found.set(row.document, {
      iri: row.document, title: row.title ?? '', number: row.number ?? '', date: row.date ?? '',
      zh: row.place ?? '', en: row.placeEn ?? '', level: code(row.level), loaded: String(row.loaded) === 'true',
      measures: Number(row.measures ?? 0), gaps: Number(row.gaps ?? 0), implements: [row.implements ?? []].flat() });
  }
  return [...found.values()];
});

/** Those with a text. */
export const loaded = async () => (await documents()).filter(d => d.loaded);

/** Name of the place a document is for. */
export const place = d => (lang() === 'en' && d.en ? d.en : d.zh) || d.title;

/** A short name that tells documents apart. */
export const short = d => place(d) + (d.number ? ` ${d.number}` : d.date ? ` ${d.date}` : '');

/** The document most others implement, else the earliest. */
export const reference = async () => {
  const all = await loaded();
  const votes = d => all.filter(other => other.implements.includes(d.iri)).length;
  return [...all].sort((a, b) => votes(b) - votes(a) || a.date.localeCompare(b.date))[0];
};

/** The loaded document that an address names, or the reference where it names none. */
export const addressed = async iri => (iri ? (await loaded()).find(d => d.iri === iri) : reference());

/** The codes of one scheme in their order: iri, code, label, note. */
export const scheme = async name => {
  const all = await once('concepts', () => rows('concepts'));
  return all.filter(c => c.scheme.endsWith('/' + name)).map(named);
};

const named = c => ({
  iri: c.concept, code: code(c.concept),
  label: (lang() === 'en' ? c.en ?? c.zh : c.zh ?? c.en) ?? code(c.concept),
  note: (lang() === 'en' ? c.enNote : c.zhNote) ?? '' });

/** A function from the IRI of a concept to its label. */
export const labels = async () => {
  const all = await once('concepts', () => rows('concepts'));
  const names = new Map(all.map(c => [c.concept, named(c).label]));
  return iri => names.get(iri) ?? code(iri);
};

const CONCEPTS = 'https://w3id.org/policy-graph/concept/';

/** The IRI of a code in a scheme. */
export const concept = (name, value) => (value ? `${CONCEPTS}${name}/${value}` : undefined);

/** A measure as the views hold it, of one that the service lists. */
export const listed = m => m && ({ ...m, topic: concept('topic', m.topic), instrument: concept('instrument', m.instrument),
  modality: concept('modality', m.modality), relations: m.relations.map(r => concept('relation', r)) });

/** The measures of one document by IRI. */
export const measures = document => once('measures ' + document, async () => {
  const found = new Map();
  for (const row of await rows('measures', { document })) {
    if (!found.has(row.measure)) {
      found.set(row.measure, {
        iri: row.measure, document: row.document, provision: row.provision, order: Number(row.order ?? 0),
        quote: String(row.quote), topic: row.topic, instrument: row.instrument, modality: row.modality,
        confidence: row.confidence === undefined ? undefined : Number(row.confidence), rule: row.rule });
    }
  }
  return found;
});

/** The provisions of some documents by IRI, in reading order, each with the sections above it. */
export const provisions = of => once('provisions ' + of, async () => {
  const found = new Map();
  for (const row of await rows('provisions', { document: of })) {
    if (!found.has(row.provision)) {
      found.set(row.provision, { iri: row.provision, label: String(row.label), number: row.number ?? '',
        heading: row.heading ?? '', order: Number(row.order ?? 0), parent: row.parent, kind: code(row.kind) });
    }
  }
  return found;
});
