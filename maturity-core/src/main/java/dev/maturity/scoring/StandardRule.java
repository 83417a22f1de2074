package dev.maturity.scoring;

import java.io.InvalidObjectException;
import java.io.Serializable;

/** What a stream holds in the place of a standard rule: only its name, since whoever reads it has the rule. */
record StandardRule(RuleKind kind, String id) implements Serializable {

  private Object readResolve() throws InvalidObjectException {
    return RuleCatalog.standard()
        .find(kind, id)
        .orElseThrow(() -> new InvalidObjectException(
            "The %s (%s) must be a standard rule, as it was where it was written.\nMaybe the two versions of the library differ."
                .formatted(kind, id)));
  }
}
