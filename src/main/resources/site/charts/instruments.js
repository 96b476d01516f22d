// How often each policy instrument is used, by topic and by place.
import { address } from '../router.js';
import { place, scheme } from '../data.js';
import { t } from '../i18n.js';

const COLOURS = ['#3d5a80', '#1d6f53', '#a9cf8f', '#f0b04c', '#6a559f', '#9e2b25', '#566170'];

const stacked = (groups, instruments, count, link) => {
  const used = groups.filter(g => instruments.some(i => count(g, i) > 0));
  return {
    columns: [t('topic'), ...instruments.map(i => i.label)],
    rows: used.map(g => ({ cells: [g.label, ...instruments.map(i => count(g, i))], to: link(g) })),
    to: event => link(used[used.length - 1 - event.dataIndex], instruments[event.seriesIndex]),
    option: {
      color: COLOURS,
      tooltip: { trigger: 'item' },
      legend: { top: 8, type: 'scroll' },
      grid: { left: 16, right: 24, top: 48, bottom: 16, containLabel: true },
      xAxis: { type: 'value' },
      yAxis: { type: 'category', data: used.map(g => g.label).reverse(), axisLabel: { width: 130, overflow: 'truncate' } },
      series: instruments.map(i => ({ type: 'bar', stack: 'all', name: i.label, barMaxWidth: 30,
        data: used.map(g => count(g, i)).reverse() })) } };
};

const counter = (all, key) => {
  const counts = new Map();
  all.forEach(m => {
    const name = m[key] + ' ' + m.instrument;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  });
  return (group, instrument) => counts.get(group.iri + ' ' + instrument.iri) ?? 0;
};

/** Bars: topics, stacked by instrument. */
export const instrumentsByTopic = async ({ all }) => {
  const [topics, instruments] = await Promise.all([scheme('topic'), scheme('instrument')]);
  return stacked(topics, instruments, counter(all, 'topic'),
    (topic, instrument) => address('explore', { topic: topic.code, instrument: instrument?.code }));
};

/** Bars: documents, stacked by instrument. */
export const instrumentsByPlace = async ({ all, docs }) => {
  const instruments = await scheme('instrument');
  const groups = docs.filter(d => d.loaded).map(d => ({ iri: d.iri, label: place(d) }));
  return stacked(groups, instruments, counter(all, 'document'),
    (d, instrument) => address('explore', { document: d.iri, instrument: instrument?.code }));
};

