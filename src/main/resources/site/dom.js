// Elements made from text and attributes; whatever comes from a document goes in as text only.

/** An element; children are elements, texts, or arrays of them, and empty ones are left out. */
export const h = (name, attributes = {}, ...children) => {
  const element = document.createElement(name);
  apply(element, attributes);
  append(element, children);
  return element;
};

/** An SVG element. */
export const svg = (name, attributes = {}, ...children) => {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  apply(element, attributes);
  append(element, children);
  return element;
};

const apply = (element, attributes) => {
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) {
      continue;
    }
    if (key.startsWith('on')) {
      element.addEventListener(key.slice(2), value);
    } else if (key === 'vars') {
      Object.entries(value).forEach(([name, v]) => element.style.setProperty('--' + name, v));
    } else if (key === 'value' && 'value' in element) {
      element.value = value;
    } else {
      element.setAttribute(key, value === true ? '' : value);
    }
  }
};

const append = (element, children) => {
  for (const child of children.flat(Infinity)) {
    if (child !== undefined && child !== null && child !== false && child !== '') {
      element.append(child);
    }
  }
};

/** Puts new children in the place of all there are. */
export const fill = (element, ...children) => {
  element.replaceChildren();
  append(element, children);
  return element;
};

/** A text with every place where one of some words stands marked. */
export const marked = (text, words) => {
  const wanted = (words ?? '').split(/\s+/).filter(Boolean).map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return wanted.length === 0 ? [text]
    : text.split(new RegExp(`(${wanted.join('|')})`, 'i')).map((part, i) => (i % 2 === 1 ? h('mark', {}, part) : part));
};

/** Hands a file to the browser. */
export const save = (name, type, content) => {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = h('a', { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 10000);
};

/** Loads a classic script of this site once. */
const scripts = new Map();
export const script = source => {
  if (!scripts.has(source)) {
    scripts.set(source, new Promise((done, failed) => {
      document.head.append(h('script', { src: source, onload: done, onerror: () => failed(new Error(source)) }));
    }));
  }
  return scripts.get(source);
};

/** Loads a style sheet of this site once. */
export const sheet = source => {
  if (!document.querySelector(`link[href="${source}"]`)) {
    document.head.append(h('link', { rel: 'stylesheet', href: source }));
  }
};
