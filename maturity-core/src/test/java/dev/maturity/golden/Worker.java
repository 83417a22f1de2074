package dev.maturity.golden;

import dev.maturity.assessment.Assessment;
import dev.maturity.bulk.AnswerTable;
import dev.maturity.bulk.AnswerTableBuilder;
import dev.maturity.bulk.BulkScorer;
import dev.maturity.bulk.ScoreTable;
import dev.maturity.engine.Scorer;
import dev.maturity.fixture.Sent;
import dev.maturity.scorecard.Score;
import dev.maturity.scorecard.Scorecard;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Scores what it is sent, a list of a scorer and assessments, one by one and as a table. Sends the scorecards back. */
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
      refuseOtherScores(BulkScorer.of(scorer), parts.subList(1, parts.size()), cards);
      return Sent.bytes(cards);
    } catch (IOException | ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void refuseOtherScores(
      BulkScorer scorer, List<?> assessments, List<Scorecard> cards)
      throws IOException, ClassNotFoundException {
    AnswerTableBuilder answers = AnswerTable.builder(scorer.model());
    assessments.forEach(assessment -> answers.add((Assessment) assessment));
    ScoreTable scores = Sent.through(scorer).score(answers.build());
    for (int i = 0; i < cards.size(); i++) {
      double alone = cards.get(i).overall().findScore().map(Score::value).orElse(Double.NaN);
      if (Double.compare(scores.score(i, 0), alone) != 0) {
        throw new IllegalStateException("The table has another score than " + cards.get(i));
      }
    }
  }
}
