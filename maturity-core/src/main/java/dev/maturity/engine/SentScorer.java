package dev.maturity.engine;

import dev.maturity.model.Model;
import dev.maturity.scoring.RuleCatalog;
import java.io.InvalidObjectException;
import java.io.Serializable;

/** What a stream holds in the place of a scorer: what it was made from. */
record SentScorer(Model model, RuleCatalog rules) implements Serializable {

  /** The model is not validated again: it was when the scorer was made, and a worker may lack what that takes. */
  private Object readResolve() throws InvalidObjectException {
    try {
      return new Scorer(model, rules);
    } catch (RuntimeException strange) {
      InvalidObjectException refused = new InvalidObjectException(
          "The scorer of the model (%s) must be one that was valid where it was written.\nMaybe the two versions of the library differ."
              .formatted(model));
      refused.initCause(strange);
      throw refused;
    }
  }
}
