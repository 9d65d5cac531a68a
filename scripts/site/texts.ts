/** The reference's own words, in each language. What the descriptions say comes from them and their catalogues. */

export const languages = ['en', 'zh-CN'] as const;
export type Language = (typeof languages)[number];

/** Folder of a language below the site's root: English stands at the root itself. */
export const folderOf: Record<Language, string> = { en: '', 'zh-CN': 'zh/' };

/** Folder of an API's page below that of its language. Not the bare name, which is the API's own path on the mock. */
export function pageFolder(api: string): string {
  return `reference/${api}`;
}

export interface Texts {
  readonly languageName: string;
  readonly frontTitle: string;
  readonly frontIntro: string;
  readonly frontApis: string;
  readonly frontMock: string;
  readonly frontMockIntro: string;
  readonly frontFiles: string;
  readonly operations: (count: number) => string;
  readonly reference: string;
  readonly otherLanguage: string;
  readonly home: string;
  readonly needs: string;
  readonly permission: (name: string) => string;
  readonly signatureScope: (scope: string) => string;
  readonly activatesSeat: string;
  readonly fileTypes: string;
  readonly since: (version: string) => string;
  readonly pathAlias: (path: string) => string;
  readonly retry: string;
  readonly retrySafe: string;
  readonly retryUnsafe: string;
  readonly paging: string;
  readonly pagingCursor: (cursor: string, next: string) => string;
  readonly pagingOffset: (offset: string, end: string) => string;
  readonly pagingPage: (page: string, limit: string, first: number) => string;
  readonly endLast: (pointer: string) => string;
  readonly endTotal: (pointer: string) => string;
  readonly endEmpty: string;
  readonly task: string;
  readonly taskPoll: (operation: string, done: string) => string;
  readonly taskRepeat: (done: string, running: string) => string;
  readonly taskMax: (seconds: number) => string;
  readonly taskKeep: (seconds: number) => string;
  readonly envelope: string;
  readonly envelopeIs: (condition: string) => string;
  readonly status: string;
  readonly and: string;
  readonly errorCodes: string;
  readonly errorCode: string;
  readonly meaning: string;
  readonly action: string;
  readonly retryColumn: string;
  readonly yes: string;
  readonly no: string;
  readonly contradictions: string;
  readonly contradiction: (id: string) => string;
  readonly decided: string;
  readonly sure: Record<'high' | 'medium' | 'low', string>;
  readonly assumed: string;
  readonly sources: string;
  readonly sourceLines: (list: string) => string;
}

export const texts: Record<Language, Texts> = {
  en: {
    languageName: 'English',
    frontTitle: 'collab-openapi: API reference',
    frontIntro:
      'OpenAPI 3.1 descriptions of three APIs whose vendors publish none: every operation, field, limit and error code that their pages document, and what to do where the pages contradict themselves.',
    frontApis: 'APIs',
    frontMock: 'Contract mock',
    frontMockIntro: 'When this site is served by npm start, the mock answers on the same port. One call for each API:',
    frontFiles: 'OpenAPI files',
    operations: (count) => `${count} operations`,
    reference: 'Reference',
    otherLanguage: '中文',
    home: 'All APIs',
    needs: 'Needs',
    permission: (name) => `The user has the \`${name}\` right on the file.`,
    signatureScope: (scope) =>
      `The signature carries \`"scope": "${scope}"\`, lives less than 5 minutes and is used once.`,
    activatesSeat: 'A seat: the call activates a user whose seat was never used, and is refused when no seat is left.',
    fileTypes: 'File types',
    since: (version) => `In the vendor's documentation since ${version}.`,
    pathAlias: (path) => `Newer servers also offer it as \`${path}\`.`,
    retry: 'Repeating the call',
    retrySafe: 'Safe: sending it twice has the same effect as sending it once.',
    retryUnsafe: 'Not safe: sending it twice can take effect twice. Do not retry it blindly.',
    paging: 'Paging',
    pagingCursor: (cursor, next) =>
      `Pass \`${next}\` of the response as \`${cursor}\` of the next request, until it is missing or empty.`,
    pagingOffset: (offset, end) => `Raise \`${offset}\` by the number of items received, until ${end}.`,
    pagingPage: (page, limit, first) =>
      `Raise \`${page}\` from ${first} on, until a page has fewer items than \`${limit}\`.`,
    endLast: (pointer) => `\`${pointer}\` is true`,
    endTotal: (pointer) => `\`${pointer}\` items were received`,
    endEmpty: 'a page is empty',
    task: 'Task',
    taskPoll: (operation, done) => `The call starts a task. Poll \`${operation}\` until ${done}.`,
    taskRepeat: (done, running) =>
      `The first call starts a task; repeating the same call polls it. It is done when ${done}, and still running when ${running}.`,
    taskMax: (seconds) => `The vendor runs a task for at most ${seconds / 60} minutes.`,
    taskKeep: (seconds) => `The result is kept for ${seconds / 60} minutes by default.`,
    envelope: 'Success',
    envelopeIs: (condition) => `A 2xx response is a success only if ${condition}.`,
    status: 'the status is',
    and: ' and ',
    errorCodes: 'Error codes',
    errorCode: 'Code',
    meaning: 'Meaning',
    action: 'What to do',
    retryColumn: 'Retry',
    yes: 'yes',
    no: 'no',
    contradictions: 'Where the documents disagree',
    contradiction: (id) => `Contradiction ${id}`,
    decided: 'Decided',
    sure: { high: 'sure', medium: 'fairly sure', low: 'unsure' },
    assumed: 'Assumed',
    sources: 'Source',
    sourceLines: (list) => `Taken from ${list} (document:lines).`,
  },
  'zh-CN': {
    languageName: '中文',
    frontTitle: 'collab-openapi：API 参考',
    frontIntro:
      '为三套未提供 OpenAPI 的厂商接口编写的 OpenAPI 3.1 描述：覆盖文档中的每个接口、字段、限制与错误码，并说明文档自相矛盾之处如何取舍。',
    frontApis: '接口',
    frontMock: '契约 Mock',
    frontMockIntro: '用 npm start 启动本站时，Mock 在同一端口应答。每套接口一条示例：',
    frontFiles: 'OpenAPI 文件',
    operations: (count) => `${count} 个接口`,
    reference: '参考文档',
    otherLanguage: 'English',
    home: '全部接口',
    needs: '前提',
    permission: (name) => `用户对该文件拥有 \`${name}\` 权限。`,
    signatureScope: (scope) => `签名须带 \`"scope": "${scope}"\`，有效期小于 5 分钟，且只能使用一次。`,
    activatesSeat: '席位：未启用的用户调用后会自动激活并占用席位；席位不足时会被拒绝。',
    fileTypes: '适用文件类型',
    since: (version) => `自 ${version} 文档起提供。`,
    pathAlias: (path) => `较新的服务端也提供 \`${path}\`。`,
    retry: '重复调用',
    retrySafe: '安全：调用两次与调用一次效果相同。',
    retryUnsafe: '不安全：重复调用可能生效两次，请勿盲目重试。',
    paging: '分页',
    pagingCursor: (cursor, next) => `把响应中的 \`${next}\` 作为下一次请求的 \`${cursor}\`，直到它缺失或为空。`,
    pagingOffset: (offset, end) => `每次将 \`${offset}\` 加上已收到的条数，直到${end}。`,
    pagingPage: (page, limit, first) => `\`${page}\` 从 ${first} 起递增，直到某一页的条数少于 \`${limit}\`。`,
    endLast: (pointer) => ` \`${pointer}\` 为 true`,
    endTotal: (pointer) => `收到的条数达到 \`${pointer}\``,
    endEmpty: '返回空页',
    task: '任务',
    taskPoll: (operation, done) => `该调用会启动一个任务。轮询 \`${operation}\`，直到${done}。`,
    taskRepeat: (done, running) => `首次调用启动任务，重复同一调用即为轮询：${done}表示完成，${running}表示仍在执行。`,
    taskMax: (seconds) => `任务最长执行 ${seconds / 60} 分钟。`,
    taskKeep: (seconds) => `结果默认保留 ${seconds / 60} 分钟。`,
    envelope: '成功条件',
    envelopeIs: (condition) => `2xx 响应仅在${condition}时才算成功。`,
    status: '状态码为',
    and: ' 且 ',
    errorCodes: '错误码',
    errorCode: '错误码',
    meaning: '含义',
    action: '处理办法',
    retryColumn: '可重试',
    yes: '是',
    no: '否',
    contradictions: '文档矛盾之处',
    contradiction: (id) => `矛盾 ${id}`,
    decided: '取舍',
    sure: { high: '确定', medium: '比较确定', low: '不确定' },
    assumed: '推定',
    sources: '出处',
    sourceLines: (list) => `取自 ${list}（文档:行号）。`,
  },
};
