import type { Mutations } from './mutation.ts';

const folder = 'src/main/java/io/github/collabopenapi/internal';

export const mutations: Mutations = {
  escaping: {
    file: `${folder}/Percent.java`,
    from: "|| each == '~';",
    to: "|| each == '~' || \"!'()*\".indexOf(each) >= 0;",
  },
  'claims of the signature': { file: `${folder}/Signer.java`, from: '"{\\"exp\\":"', to: '"{\\"iat\\":0,\\"exp\\":"' },
  'license signatures': { file: `${folder}/Signer.java`, from: 'if (licenses.add(expiry)) {', to: 'if (expiry > 0) {' },
  'integers of 64 bits': {
    file: `${folder}/Json.java`,
    from: '.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)',
    to: `.addModule(
              new com.fasterxml.jackson.databind.module.SimpleModule()
                  .addDeserializer(
                      Long.class,
                      new com.fasterxml.jackson.databind.deser.std.StdDeserializer<Long>(Long.class) {
                        @Override
                        public Long deserialize(
                            com.fasterxml.jackson.core.JsonParser parser,
                            com.fasterxml.jackson.databind.DeserializationContext context)
                            throws java.io.IOException {
                          return (long) parser.getValueAsDouble();
                        }
                      }))`,
  },
  'what may be repeated': {
    file: `${folder}/Exchanges.java`,
    from: 'repeatable && operation.retrySafe',
    to: 'repeatable',
  },
  'the pause that a server asks for': {
    file: `${folder}/Retry.java`,
    from: 'count(asked.toNanos())',
    to: 'count(asked.toNanos() / 1000)',
  },
  'the guard against repeated cursors': {
    file: `${folder}/Pages.java`,
    from: '!cursors.add(last.following)',
    to: 'cursors.contains("")',
  },
  envelopes: {
    file: `${folder}/Outcomes.java`,
    from: 'if (!Condition.all(envelope.success(), answer.status(), body)) {',
    to: 'if (answer.status() < 0) {',
  },
  'secrets in errors': {
    file: `${folder}/Redaction.java`,
    from: 'if (shown.contains(longestWord(secret))) {',
    to: 'if (secret.isEmpty()) {',
  },
  redirects: { file: `${folder}/Attempts.java`, from: 'options.followRedirects()', to: 'true' },
};
