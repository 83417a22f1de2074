package dev.maturity.bulk;

import dev.maturity.engine.Scorer;
import java.io.InvalidObjectException;
import java.io.Serializable;

/** What a stream holds in the place of a scorer of tables: the scorer that it was made from. */
record SentBulkScorer(Scorer scorer) implements Serializable {

  private Object readResolve() throws InvalidObjectException {
    try {
      return BulkScorer.of(scorer);
    } catch (RuntimeException strange) {
      InvalidObjectException refused = new InvalidObjectException(
          "The scorer of tables must have a scorer that it is made from.");
      refused.initCause(strange);
      throw refused;
    }
  }
}
