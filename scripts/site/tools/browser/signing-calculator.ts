/** Makes signatures with the client's own code. */
import { sign } from '../../../../generated/typescript/runtime/signing.ts';
import { byId, element, fill, forgetOnLeaving, onSubmit, textsOf } from '../form.ts';
import { partOf } from '../signature-check.ts';

const form = byId<HTMLFormElement>('make-signature');
const texts =
  textsOf<
    Record<'token' | 'header' | 'payload' | 'ends' | 'incomplete' | 'tooLong' | 'copy' | 'copied' | 'insecure', string>
  >(form);
const appId = byId<HTMLInputElement>('make-app-id');
const appSecret = byId<HTMLInputElement>('make-app-secret');
const scope = byId<HTMLSelectElement>('make-scope');
const lifetime = byId<HTMLInputElement>('make-lifetime');
const result = byId('make-result');

/** What the clients choose, in seconds. */
const usual = (): string => (scope.value === 'license' ? '240' : '86400');

lifetime.defaultValue = usual();
scope.addEventListener('change', () => (lifetime.value = usual()));
forgetOnLeaving(form, result);

onSubmit(form, async () => {
  result.replaceChildren();
  const seconds = Number(lifetime.value);
  if (!globalThis.isSecureContext) return say(texts.insecure);
  if (appId.value === '' || appSecret.value === '' || !Number.isInteger(seconds) || seconds < 1)
    return say(texts.incomplete);
  const expires = Math.floor(Date.now() / 1000) + seconds;
  const license = scope.value === 'license';
  const claims = { appId: appId.value, expires, scope: license ? ('license' as const) : undefined };
  show(await sign(claims, appSecret.value), expires, license && seconds > 240);
});

const say = (text: string) => result.replaceChildren(element('p', text, 'error'));

function show(token: string, expires: number, tooLong: boolean): void {
  const [header, payload] = token.split('.');
  const copy = element('button', texts.copy);
  copy.type = 'button';
  copy.addEventListener('click', () => {
    void navigator.clipboard.writeText(token).then(() => (copy.textContent = texts.copied));
  });
  result.replaceChildren(
    element('h4', texts.token),
    element('code', token, 'token'),
    copy,
    element('h4', texts.header),
    element('code', JSON.stringify(partOf(header)), 'token header'),
    element('h4', texts.payload),
    element('code', JSON.stringify(partOf(payload)), 'token payload'),
    element('p', fill(texts.ends, { time: new Date(expires * 1000).toLocaleString(document.documentElement.lang) })),
    ...(tooLong ? [element('p', texts.tooLong, 'warning')] : []),
  );
}
