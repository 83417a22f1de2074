package dev.maturity.validation;

import dev.maturity.model.Rule;
import java.util.Optional;

/**
 * A rule where it is written in a model, checked on its own.
 *
 * @param <R> what it makes
 * @param path its JSON pointer
 * @param rule the rule as data
 * @param made the rule itself; empty for {@code none}, and for one that has problems
 */
record WrittenRule<R>(String path, Rule rule, Optional<R> made) {

  /** Whether it is the rule {@code none}: no score, or no level. */
  boolean declines() {
    return rule.isNone();
  }
}
