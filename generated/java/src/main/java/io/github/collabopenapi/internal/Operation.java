package io.github.collabopenapi.internal;

import java.util.List;

/** What sending a call and reading its answer takes to know of an operation. */
public final class Operation<T> {
  final String id;
  final String method;
  final PathTemplate path;
  final PathTemplate alias;
  final Reply<T> reply;
  final List<List<Carrier>> security;
  final boolean retrySafe;
  final String scope;
  final Envelope envelope;
  final UploadRule upload;

  private Operation(Builder<T> builder) {
    this.id = builder.id;
    this.method = builder.method;
    this.path = new PathTemplate(builder.id, builder.path);
    this.alias = builder.alias == null ? path : new PathTemplate(builder.id, builder.alias);
    this.reply = builder.reply;
    this.security = builder.security;
    this.retrySafe = builder.retrySafe;
    this.scope = builder.scope;
    this.envelope = builder.envelope;
    this.upload = builder.upload;
  }

  /** An operation by its {@code operationId}, method, path template and reply. */
  public static <T> Builder<T> of(String id, String method, String path, Reply<T> reply) {
    return new Builder<>(id, method, path, reply);
  }

  /** Builds operations. */
  public static final class Builder<T> {
    private final String id;
    private final String method;
    private final String path;
    private final Reply<T> reply;
    private String alias;
    private List<List<Carrier>> security = List.of();
    private boolean retrySafe;
    private String scope;
    private Envelope envelope;
    private UploadRule upload;

    private Builder(String id, String method, String path, Reply<T> reply) {
      this.id = id;
      this.method = method;
      this.path = path;
      this.reply = reply;
    }

    /** Another path under which servers offer the same. */
    public Builder<T> alias(String template) {
      this.alias = template;
      return this;
    }

    /** Alternatives, each a list of credentials that travel together. */
    public Builder<T> security(List<List<Carrier>> alternatives) {
      this.security = alternatives;
      return this;
    }

    /** Sending it twice is the same as sending it once. */
    public Builder<T> retrySafe() {
      this.retrySafe = true;
      return this;
    }

    /** Value of the {@code scope} claim of the signature. */
    public Builder<T> scope(String claim) {
      this.scope = claim;
      return this;
    }

    /** Which successes report a failure. */
    public Builder<T> envelope(Envelope described) {
      this.envelope = described;
      return this;
    }

    /** What is checked of a form with a file. */
    public Builder<T> upload(UploadRule rule) {
      this.upload = rule;
      return this;
    }

    /** Makes the operation. */
    public Operation<T> build() {
      return new Operation<>(this);
    }
  }
}
