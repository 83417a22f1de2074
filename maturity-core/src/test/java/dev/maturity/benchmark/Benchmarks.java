package dev.maturity.benchmark;

import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.AssessmentBuilder;
import dev.maturity.assessment.Subject;
import dev.maturity.engine.Scorer;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.model.Source;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scoring.RuleCatalog;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A model of five levels and two dimensions, scorecards of it, and the study of 2023. */
final class Benchmarks {

  static final List<String> LEVELS =
      List.of("investigate", "initiate", "mobilize", "scale", "embed");

  /** Each dimension has one rating from 1 to 5, worth 0 to 1; the overall level is one of five equal bands. */
  static final Model MODEL = Model.builder("stages", "1.0.0", "Stages")
      .levels(LEVELS.stream().map(id -> Level.of(id, name(id))).toArray(Level[]::new))
      .scales(OrdinalScale.of("five", 1, "one", "two", "three", "four", "five"))
      .dimensions(dimension("lead", "l1"), dimension("realize", "r1"))
      .scoring(scoring())
      .build();

  static final Source SOURCE =
      new Source("xm-2023", "State of CX management", "XM Institute", "", "2023", "");

  /** Investigate .36, initiate .31, mobilize and scale together .30, embed .03. */
  static final Benchmark STUDY = of(
      "xm-2023",
      List.of("stages"),
      "overall",
      new Study(
          "",
          220,
          2023,
          "Q1 2023",
          new Population(
              "organisations with 1000 employees or more",
              List.of(AttributeCondition.atLeast("employees", 1000))),
          "",
          "",
          null),
      Share.of("investigate", "0.36"),
      Share.of("initiate", "0.31"),
      Share.of("mobilize", "scale", "0.30").derivedBy("the rest"),
      Share.of("embed", "0.03"));

  private Benchmarks() {}

  static Benchmark of(Study study, Share... shares) {
    return of("study", List.of("stages"), "overall", study, shares);
  }

  static Benchmark of(
      String id, List<String> models, String dimension, Study study, Share... shares) {
    return new Benchmark(
        id,
        "State of CX management",
        "",
        models,
        dimension,
        LEVELS.stream().map(level -> Step.of(level, name(level))).toList(),
        List.of(shares),
        "",
        List.of(),
        "",
        study,
        List.of(SOURCE),
        List.of(),
        "");
  }

  /** A scorecard of a large organisation, on 15 October 2026. */
  static Scorecard card(int lead, int realize) {
    return score(answers(Map.of("employees", "4200")).answer("l1", lead).answer("r1", realize));
  }

  static AssessmentBuilder answers(Map<String, String> attributes) {
    return Assessment.of(MODEL)
        .subject(new Subject("", "Acme", attributes))
        .date(LocalDate.of(2026, 10, 15));
  }

  static Scorecard score(AssessmentBuilder answers) {
    return Scorer.of(MODEL, RuleCatalog.standard()).score(answers.build());
  }

  private static String name(String id) {
    return id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1);
  }

  private static Dimension dimension(String id, String criterion) {
    return Dimension.builder(id, name(id))
        .criteria(Criterion.builder(criterion, "It is done.", "five").build())
        .build();
  }

  private static Scoring scoring() {
    return new Scoring(
        "standard",
        "",
        "",
        null,
        null,
        NodeScoring.of(Rule.of("mean"), Rule.of("direct")),
        NodeScoring.of(Rule.of("mean"), Rule.of("bands")));
  }
}
