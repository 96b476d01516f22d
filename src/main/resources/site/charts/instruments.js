// How often each policy instrument is used, by topic and by place.
import { address } from '../router.js';
import { asked } from '../api.js';
import { scheme, short } from '../data.js';
import { stack } from '../stack.js';
import { t } from '../i18n.js';

/** How many bars are drawn; the table holds all. */
const MOST = 25;

const stacked = (title, groups, instruments, count, link) => {
  const all = groups.filter(g => instruments.some(i => count(g, i) > 0));
  const used = all.slice(0, MOST);
  return {
    columns: [title, ...instruments.map(i => i.label)],
    left: all.length - used.length,
    rows: all.map(g => ({ cells: [g.label, ...instruments.map(i => count(g, i))], to: link(g) })),
    drawing: stack(used, instruments, count, link) };
};

/** Counts of a facet and the instruments; asked of the service. */
const counter = async (facet, key) => {
  const { counts } = await asked('api/measures/table', { rows: facet, columns: 'instrument' });
  return (group, instrument) => counts[group[key]]?.[instrument.code] ?? 0;
};

/** Bars: topics, stacked by instrument. */
export const instrumentsByTopic = async () => {
  const [topics, instruments, count] = await Promise.all([scheme('topic'), scheme('instrument'), counter('topic', 'code')]);
  return stacked(t('topic'), topics, instruments, count,
    (topic, instrument) => address('explore', { topic: topic.code, instrument: instrument?.code }));
};

/** Bars: documents, stacked by instrument; of many the ones with most measures, the table holds all. */
export const instrumentsByPlace = async ({ docs }) => {
  const [instruments, count] = await Promise.all([scheme('instrument'), counter('document', 'iri')]);
  const groups = docs.filter(d => d.loaded).sort((a, b) => b.measures - a.measures).map(d => ({ iri: d.iri, label: short(d) }));
  return stacked(t('document'), groups, instruments, count,
    (d, instrument) => address('explore', { document: d.iri, instrument: instrument?.code }));
};
