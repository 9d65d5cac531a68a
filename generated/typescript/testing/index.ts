/** Fake servers for the tests of those who use a client. */
export { example, Example, type Answer, type Contract, type ReceivedCall, type Reply } from './contract.ts';
export { handlers, mock, type MockFetch, type MswHttp } from './mock.ts';
export { shimoContract, type ShimoAnswers } from './shimo.ts';
export { circleContract, type CircleAnswers } from './circle.ts';
export { accessTokensContract, type AccessTokensAnswers } from './access-token.ts';
