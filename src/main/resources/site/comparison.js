// The comparison of a reference document with the others, as the service counts it.
import { asked } from './api.js';
import { concept, documents, listed, scheme } from './data.js';
import { string, iri } from './template.js';
import { t } from './i18n.js';

/** What the lines of the matrix can be. */
export const ROWS = ['section', 'topic', 'provision', 'measure'];

const view = ({ ref, rows, topic, instrument, relation, actor }) => ({ reference: ref, rows, topic, instrument, relation, actor });

const counted = counts => new Map(Object.entries(counts ?? {}).map(([relation, count]) => [concept('relation', relation), count]));

/** The matrix: its lines {key, label}, and `at` for the counts by relation of a cell. */
export const matrix = async choices => {
  const { lines, counts } = await asked('api/coverage', view(choices));
  const topics = choices.rows === 'topic' ? await scheme('topic') : [];
  const named = lines.map(({ key, name }) => ({ key,
    label: key === 'new' ? t('compare.newrow') : topics.find(c => c.code === key)?.label ?? (name || key) }));
  const held = new Set(Object.values(counts).flatMap(Object.keys));
  const order = key => (topics.findIndex(c => c.code === key) + 1 || topics.length + 1);
  return { lines: topics.length > 0 ? named.sort((a, b) => order(a.key) - order(b.key)) : named,
    held, at: (line, document) => counted(counts[line]?.[document]),
    relations: [...new Set(Object.values(counts).flatMap(row => Object.values(row).flatMap(Object.keys)))].map(r => concept('relation', r)) };
};

/** The documents that are compared with the reference, or would be if they were loaded, in the order of their dates. */
export const others = async against => {
  const [all, { held }] = await Promise.all([documents(), matrix({ ref: against, rows: 'section' })]);
  return all.filter(d => d.iri !== against && (d.loaded ? d.measures > 0 : held.has(d.iri)));
};

/** What stands in one cell. */
export const cell = async (choices, line, document) => {
  const { pairs } = await asked('api/coverage/cell', { ...view(choices), line, document });
  return pairs.map(p => ({ ...p, relation: concept('relation', p.relation), local: listed(p.local), reference: listed(p.reference) }));
};

/** The choices as terms for the template of the comparison. */
export const terms = ({ ref, topic, instrument, relation, actor }) => ({ against: iri(ref),
  ...Object.fromEntries(Object.entries({ topic, instrument, relation }).filter(([, value]) => value)
    .map(([name, value]) => [name, iri(concept(name, value))])),
  actor: actor ? [string(actor)] : [] });
