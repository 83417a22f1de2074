package dev.maturity.io;

import dev.maturity.bulk.BulkOptions;
import dev.maturity.bulk.BulkScorer;
import dev.maturity.bulk.Measure;
import dev.maturity.engine.Scorer;
import dev.maturity.model.Conduct;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Flag;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.NumberScale;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Protocol;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.model.YesNoScale;
import dev.maturity.scoring.RuleCatalog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A model with a scale of each kind, and what comes of scoring a text of answers to it. */
final class BulkExample {

  static final Model MODEL = Model.builder("acme", "1", "Acme")
      .levels(Level.of("beginning", "Beginning"), Level.of("high", "High"))
      .scales(
          OrdinalScale.of("adoption", 0, "never", "partly, at times", "always"),
          new YesNoScale("yes-no", ""),
          new NumberScale("hours", "", new BigDecimal("0"), new BigDecimal("24"), "h"))
      .dimensions(
          Dimension.builder("doing", "Doing")
              .criteria(
                  Criterion.builder("q1", "It is done.", "adoption").build(),
                  Criterion.builder("q2", "Is it so?", "yes-no").build())
              .build(),
          Dimension.builder("time", "Time")
              .criteria(Criterion.builder("q3", "How long?", "hours").build())
              .build())
      .flags(new Flag("f1", "Is it odd?", List.of(), ""))
      .conduct(new Conduct(
          List.of(new Protocol("blind", "", "", null, false, true, List.of(), List.of())),
          List.of(),
          null,
          null))
      .scoring(Scoring.STANDARD.withOverall(NodeScoring.of(Rule.of("mean"), Rule.of("bands"))))
      .build();

  static final BulkScorer SCORER = BulkScorer.of(Scorer.of(MODEL, RuleCatalog.standard()));

  /** Only what the tests are about. */
  static final BulkFileOptions BRIEF =
      BulkFileOptions.STANDARD.scoring(BulkOptions.STANDARD.withMeasures(Measure.SCORE));

  static final String HEADER = "subject,overall.score,doing.score,time.score";

  private BulkExample() {}

  /** What came of scoring. */
  record Scored(String text, BulkScoring result) {

    BulkReading reading() {
      return result.reading();
    }

    List<String> lines() {
      return text.lines().toList();
    }
  }

  static Scored score(BulkFileOptions options, String... lines) {
    return score(options, bytes(lines));
  }

  static Scored score(BulkFileOptions options, byte[] answers) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    BulkScoring result = BulkFiles.score(SCORER, new ByteArrayInputStream(answers), out, options);
    return new Scored(out.toString(StandardCharsets.UTF_8), result);
  }

  static byte[] bytes(String... lines) {
    return CsvExample.lines(lines).getBytes(StandardCharsets.UTF_8);
  }

  static InputStream stream(String... lines) {
    return new ByteArrayInputStream(bytes(lines));
  }

  /** The problems as a person would list them: where, in what, which value, why. */
  static List<String> told(BulkReading reading) {
    return reading.badRows().stream()
        .map(bad -> "%s [%s] (%s) %s"
            .formatted(
                bad.problem().location(), bad.name(), bad.value(), bad.problem().message()))
        .toList();
  }
}
