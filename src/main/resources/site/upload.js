// Sending a file to the service, and waiting until it is done.
import { t } from './i18n.js';
import { json } from './api.js';

const PAUSE = 400;

/** Sends a file, to be read only or to be saved; a refused file is an answer too: 422 carries the report. */
export const post = async (file, overrides, token, preview) => {
  const form = new FormData();
  Object.entries(overrides).forEach(([name, value]) => form.append(name, value));
  form.append('file', file, file.name);
  const answer = await fetch(`api/documents${preview ? '?preview=true' : ''}`, { method: 'POST', body: form,
    headers: { Prefer: 'respond-async', ...(token ? { Authorization: `Bearer ${token}` } : {}) } });
  if (answer.ok || answer.status === 422) {
    return answer.json();
  }
  const barred = answer.status === 401 || answer.status === 403;
  throw Object.assign(new Error(barred ? t('load.refused') : await answer.text()), { remedy: t(barred ? 'load.refused.remedy' : 'load.failed.remedy') });
};

/** Waits for the end of a load and shows how far it is. */
export const finished = async (state, progress) => {
  let now = state;
  while (now.state === 'running') {
    await new Promise(done => setTimeout(done, PAUSE));
    now = await json(now.job.replace(/^\//, ''));
    if (now.all > 1) {
      progress.max = now.all;
      progress.value = now.done;
    }
  }
  if (now.state === 'failed') {
    throw Object.assign(new Error(now.message), { remedy: t('load.failed.remedy') });
  }
  return now;
};
