package dev.maturity.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Rater;
import dev.maturity.assessment.Response;
import dev.maturity.model.Criterion;
import dev.maturity.model.Fraction;
import dev.maturity.model.Scale;
import dev.maturity.scorecard.CriterionScore;
import dev.maturity.scorecard.CriterionState;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Panel;
import dev.maturity.scorecard.Scorecard;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** How the answers of several raters become one. */
class RaterProperties {

  @Property(tries = 100)
  void oneMoreRaterWhoRepeatsTheConsensusChangesOnlyTheCount(@ForAll("samples") Sample sample) {
    Assume.that(!sample.assessment().raters().isEmpty());
    Scorecard before = sample.card();
    Scorecard after = withEcho(sample, before).card();

    assertThat(Facts.of(after.overall())).isEqualTo(Facts.of(before.overall()));
    for (int i = 0; i < before.overall().allNodes().size(); i++) {
      DimensionScore node = before.overall().allNodes().get(i);
      assertThat(after.overall().allNodes().get(i).derivation()).isEqualTo(node.derivation());
      assertThat(after.overall().allNodes().get(i).coverage()).isEqualTo(node.coverage());
    }
    for (CriterionScore criterion : before.overall().allCriteria()) {
      Panel panel = after.criterion(criterion.id()).orElseThrow().panel();
      if (criterion.state() == CriterionState.RATED) {
        assertThat(panel.responses()).isEqualTo(criterion.panel().responses() + 1);
        assertThat(panel.ratings()).isEqualTo(criterion.panel().ratings() + 1);
        assertThat(panel.spread()).isEqualTo(criterion.panel().spread());
        // The median lies within one standard deviation of the mean, so agreement cannot fall.
        assertThat(panel.agreement().exact())
            .isGreaterThanOrEqualTo(criterion.panel().agreement().exact());
      } else {
        assertThat(panel).isEqualTo(criterion.panel());
      }
    }
  }

  @Property(tries = 100)
  void theConsensusIsWhatSomeRaterSaidAndHalfSaidNoLess(@ForAll("samples") Sample sample) {
    for (CriterionScore criterion : sample.overall().allCriteria()) {
      if (criterion.state() == CriterionState.RATED) {
        List<Fraction> values = values(sample, criterion.id());
        Fraction consensus = criterion.value().exact();
        long atLeast =
            values.stream().filter(value -> value.compareTo(consensus) >= 0).count();
        long atMost =
            values.stream().filter(value -> value.compareTo(consensus) <= 0).count();

        assertThat(values).contains(consensus);
        assertThat(2 * atLeast).isGreaterThanOrEqualTo(values.size());
        assertThat(2 * atMost).isGreaterThanOrEqualTo(values.size());
        // Of two middle ones the lower: fewer than half said less.
        assertThat(2 * (values.size() - atLeast)).isLessThan(values.size());
      }
    }
  }

  @Property(tries = 100)
  void agreementLiesFromZeroToOneAndIsOneWhereAllAgree(@ForAll("samples") Sample sample) {
    for (CriterionScore criterion : sample.overall().allCriteria()) {
      Panel panel = criterion.panel();
      assertThat(panel.agreement() == null).isEqualTo(panel.ratings() == 0);
      assertThat(panel.histogram().values().stream().mapToInt(count -> count).sum())
          .isEqualTo(panel.responses());
      if (panel.agreement() != null) {
        assertThat(panel.agreement().exact()).isBetween(Fraction.ZERO, Fraction.ONE);
        assertThat(panel.agreement().exact().equals(Fraction.ONE))
            .isEqualTo(panel.spread().exact().equals(Fraction.ZERO));
      }
    }
  }

  @Provide
  Arbitrary<Sample> samples() {
    return Sample.any();
  }

  /** One rater more, who says of every rated criterion what the raters together are taken to say. */
  private static Sample withEcho(Sample sample, Scorecard card) {
    Assessment given = sample.assessment();
    List<Rater> raters = new ArrayList<>(given.raters());
    raters.add(Rater.of("echo"));
    List<Response> responses = new ArrayList<>(given.responses());
    for (CriterionScore criterion : card.overall().allCriteria()) {
      if (criterion.state() == CriterionState.RATED) {
        responses.add(Assessments.response(
            criterion.id(),
            "echo",
            answer(sample, criterion.id(), criterion.value().exact())));
      }
    }
    return sample.with(new Assessment(
        given.model(), given.modelVersion(), given.subject(), given.date(), raters, responses));
  }

  private static Answer answer(Sample sample, String criterion, Fraction value) {
    return sample.ratings().stream()
        .filter(response -> response.criterion().equals(criterion))
        .filter(response -> value(sample, response).equals(value))
        .map(Response::answer)
        .findFirst()
        .orElseThrow();
  }

  private static List<Fraction> values(Sample sample, String criterion) {
    return sample.ratings().stream()
        .filter(response -> response.criterion().equals(criterion))
        .map(response -> value(sample, response))
        .toList();
  }

  private static Fraction value(Sample sample, Response response) {
    Criterion criterion = sample.model().criterion(response.criterion()).orElseThrow();
    Scale scale = Assessments.scale(sample.model(), criterion);
    Fraction value = Assessments.value(scale, response.answer());
    return criterion.reversed() ? Fraction.ONE.minus(value) : value;
  }
}
