/** Says what is wrong with a signature that somebody pasted. */
import { byId, element, fill, forgetOnLeaving, onSubmit, textsOf } from '../form.ts';
import { checkSignature, type Finding, type FindingKind, type Severity } from '../signature-check.ts';

interface CheckerTexts extends Record<'header' | 'payload' | 'insecure' | 'pasteFirst', string> {
  readonly findings: Readonly<Record<FindingKind, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
}

const form = byId<HTMLFormElement>('check-signature');
const texts = textsOf<CheckerTexts>(form);
const token = byId<HTMLTextAreaElement>('check-token');
const scope = byId<HTMLSelectElement>('check-scope');
const appId = byId<HTMLInputElement>('check-app-id');
const appSecret = byId<HTMLInputElement>('check-app-secret');
const result = byId('check-result');

forgetOnLeaving(form, result);

onSubmit(form, async () => {
  result.replaceChildren();
  if (!globalThis.isSecureContext) return say(texts.insecure);
  if (token.value.trim() === '') return say(texts.pasteFirst);
  const { header, payload, findings } = await checkSignature({
    signature: token.value,
    appId: appId.value.trim(),
    appSecret: appSecret.value,
    license: scope.value === 'license',
    now: Date.now() / 1000,
  });
  const list = element('ul', '', 'findings');
  list.append(...findings.map(finding));
  result.replaceChildren(list);
  if (header) result.append(element('h4', texts.header), element('code', JSON.stringify(header), 'token'));
  if (payload) result.append(element('h4', texts.payload), element('code', JSON.stringify(payload), 'token'));
});

const say = (text: string) => result.replaceChildren(element('p', text, 'error'));

function finding({ kind, severity, values }: Finding): HTMLLIElement {
  const item = element('li', '', severity);
  item.dataset['kind'] = kind;
  item.append(element('strong', texts.severities[severity]), ' ', fill(texts.findings[kind], values));
  return item;
}
