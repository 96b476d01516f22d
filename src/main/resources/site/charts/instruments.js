// How often each policy instrument is used, by topic and by place.
import { address } from '../router.js';
import { asked } from '../api.js';
import { scheme, short } from '../data.js';
import { t } from '../i18n.js';

const COLOURS = ['#3d5a80', '#1d6f53', '#a9cf8f', '#f0b04c', '#6a559f', '#9e2b25', '#566170'];

/** How many bars are drawn; the table holds all. */
const MOST = 25;

const stacked = (title, groups, instruments, count, link) => {
  const all = groups.filter(g => instruments.some(i => count(g, i) > 0));
  const used = all.slice(0, MOST);
  return {
    columns: [title, ...instruments.map(i => i.label)],
    left: all.length - used.length,
    bars: used.length,
    rows: all.map(g => ({ cells: [g.label, ...instruments.map(i => count(g, i))], to: link(g) })),
    to: event => link(used[used.length - 1 - event.dataIndex], instruments[event.seriesIndex]),
    option: {
      color: COLOURS,
      tooltip: { trigger: 'item' },
      legend: { top: 8, type: 'scroll' },
      grid: { left: 16, right: 24, top: 48, bottom: 16, containLabel: true },
      xAxis: { type: 'value' },
      yAxis: { type: 'category', data: used.map(g => g.label).reverse(), axisLabel: { width: 170, overflow: 'truncate' } },
      series: instruments.map(i => ({ type: 'bar', stack: 'all', name: i.label, barMaxWidth: 30,
        data: used.map(g => count(g, i)).reverse() })) } };
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
