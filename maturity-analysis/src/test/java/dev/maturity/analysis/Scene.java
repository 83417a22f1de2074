package dev.maturity.analysis;

import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.AssessmentBuilder;
import dev.maturity.engine.Scorer;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Level;
import dev.maturity.model.Model;
import dev.maturity.model.ModelBuilder;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.PercentageScale;
import dev.maturity.model.Prerequisite;
import dev.maturity.model.Rule;
import dev.maturity.model.Scoring;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scoring.RuleCatalog;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Small models answered in percents, so that any score with two decimals can be had. */
final class Scene {

  static final NodeScoring BANDS = NodeScoring.of(Rule.of("mean"), Rule.of("bands"));

  /** Means cut into five equal bands, everywhere. */
  static final Model COMPANY = model(5)
      .dimensions(
          dimension("culture", "c1", "c2"),
          dimension("process", "p1"),
          dimension("data", "d1", "d2"),
          dimension("tools", "t1"))
      .build();

  private Scene() {}

  static ModelBuilder model(int levels) {
    return Model.builder("company", "1", "The company")
        .levels(IntStream.rangeClosed(1, levels)
            .mapToObj(rank -> Level.of("l" + rank, "Level " + rank))
            .toArray(Level[]::new))
        .scales(new PercentageScale("share", ""))
        .scoring(Scoring.STANDARD.withDimension(BANDS).withOverall(BANDS));
  }

  static Dimension dimension(String id, String... criteria) {
    return Dimension.builder(id, "The " + id)
        .criteria(Arrays.stream(criteria).map(Scene::criterion).toArray(Criterion[]::new))
        .build();
  }

  static Criterion criterion(String id) {
    return Criterion.builder(id, "It is done (" + id + ").", "share").build();
  }

  static Prerequisite needs(String of, String needs) {
    return new Prerequisite(of, needs, "");
  }

  static AssessmentBuilder answers(Model model) {
    return Assessment.of(model).subject("Acme");
  }

  static Scorecard score(Model model, AssessmentBuilder answers) {
    return Scorer.of(model, RuleCatalog.standard()).score(answers.build());
  }

  /** Culture 3/5, process 3/5, data 1/5 (half known: 1/10 to 3/5), tools not applicable; together 7/15. */
  static Scorecard card() {
    return score(
        COMPANY,
        answers(COMPANY)
            .answer("c1", 80)
            .answer("c2", 40)
            .answer("p1", 60)
            .answer("d1", 20)
            .dontKnow("d2")
            .notApplicable("t1", "no tools"));
  }
}
