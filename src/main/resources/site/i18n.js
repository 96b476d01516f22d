// The words of the site, in Chinese and English.

const LANGUAGES = ['zh', 'en'];
const KEY = 'policy-graph.language';
let words = {};
let language = 'zh';

const remembered = () => {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
};

const preferred = () => {
  const asked = new URLSearchParams(location.search).get('lang');
  if (LANGUAGES.includes(asked)) {
    return asked;
  }
  const kept = remembered();
  if (LANGUAGES.includes(kept)) {
    return kept;
  }
  return (navigator.languages ?? [navigator.language]).some(l => l.startsWith('zh'))
    || !(navigator.language ?? '').startsWith('en') ? 'zh' : 'en';
};

/** Loads the words of a language, the preferred one if none is named. */
export const speak = async (wanted = preferred()) => {
  language = wanted;
  const answer = await fetch(`i18n/${language}.json`);
  words = await answer.json();
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = t('title');
};

/** Changes to the other language and remembers it. */
export const turn = async () => {
  await speak(other());
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // without storage the choice lasts as long as the page
  }
};

/** The code of the language spoken. */
export const lang = () => language;

/** The code of the other one. */
export const other = () => LANGUAGES.find(l => l !== language);

/** The words for a key, {name} replaced; a count of one has its own where they differ. */
export const t = (key, values = {}) =>
  ((String(values.count) === '1' && words[`${key}.one`]) || (words[key] ?? key)).replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);

/** A number as people write it. */
export const number = (value, digits = 0) =>
  new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-GB', { maximumFractionDigits: digits }).format(value);

/** A share as a percentage. */
export const percent = value => number(value * 100, 0) + '%';
