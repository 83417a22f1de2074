package dev.maturity.golden;

import dev.maturity.assessment.Assessment;
import dev.maturity.engine.Scorer;
import dev.maturity.fixture.Sent;
import dev.maturity.scorecard.Scorecard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Scores what it is sent: a list of a scorer and assessments. Sends the scorecards back. */
public final class Worker implements UnaryOperator<byte[]> {

  @Override
  public byte[] apply(byte[] job) {
    try {
      List<?> parts = (List<?>) Sent.read(job);
      Scorer scorer = (Scorer) parts.get(0);
      List<Scorecard> cards = new ArrayList<>();
      for (Object assessment : parts.subList(1, parts.size())) {
        Scorecard card = scorer.score((Assessment) assessment);
        if (card.summary().isEmpty() || card.explain().isEmpty()) {
          throw new IllegalStateException("The scorecard has nothing to say.");
        }
        cards.add(card);
      }
      return Sent.bytes(cards);
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
