package dev.maturity.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Rater;
import dev.maturity.assessment.Response;
import dev.maturity.model.Fraction;
import dev.maturity.model.Rule;
import dev.maturity.scorecard.CriterionScore;
import dev.maturity.scorecard.CriterionState;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Panel;
import dev.maturity.scorecard.Scorecard;
import dev.maturity.scoring.Law;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

/** How the answers of several raters become one. */
class RaterProperties {

  private static final List<String> MIDDLES =
      List.of("lower-median", "median", "mean", "unanimous-or-missing");

  @Property(tries = 100)
  void oneMoreRaterWhoRepeatsTheConsensusChangesOnlyTheCount(@ForAll("echoing") Sample sample) {
    Assume.that(!sample.assessment().raters().isEmpty());
    Scorecard before = sample.card();
    Sample echoed = withEcho(sample, before);
    Scorecard after = echoed.card();
    String consensus = sample.model().scoring().consensus().id();
    Statistics.label("median").collect(consensus.equals("lower-median"));
    Statistics.label("median").coverage(seen -> {
      seen.check(true).percentage(share -> share > 10);
      seen.check(false).percentage(share -> share > 30);
    });

    assertThat(Facts.of(after.overall())).isEqualTo(Facts.of(before.overall()));
    for (int i = 0; i < before.overall().allNodes().size(); i++) {
      DimensionScore node = before.overall().allNodes().get(i);
      assertThat(after.overall().allNodes().get(i).derivation()).isEqualTo(node.derivation());
      assertThat(after.overall().allNodes().get(i).coverage()).isEqualTo(node.coverage());
    }
    for (CriterionScore criterion : before.overall().allCriteria()) {
      Panel panel = after.criterion(criterion.id()).orElseThrow().panel();
      if (isEchoed(echoed, criterion.id())) {
        assertThat(panel.responses()).isEqualTo(criterion.panel().responses() + 1);
        assertThat(panel.ratings()).isEqualTo(criterion.panel().ratings() + 1);
        assertThat(panel.spread()).isEqualTo(criterion.panel().spread());
        // A median lies within one standard deviation of the mean, so agreement cannot fall.
        if (MIDDLES.contains(consensus)) {
          assertThat(panel.agreement().exact())
              .isGreaterThanOrEqualTo(criterion.panel().agreement().exact());
        }
      } else {
        assertThat(panel).isEqualTo(criterion.panel());
      }
    }
  }

  @Property(tries = 100)
  void theLowerMedianIsWhatSomeRaterSaidAndHalfSaidNoLess(@ForAll("samples") Sample any) {
    Sample sample = any.with(Remodel.consensus(any.model(), Rule.of("lower-median")));
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
  void aBoundedConsensusLiesAmongTheRatingsAndAnOrdinalOneIsOneOfThem(
      @ForAll("samples") Sample sample) {
    assertThat(ModelLaws.consensusKeeps(sample.model(), Law.BOUNDED)).isTrue();
    boolean isOrdinal = ModelLaws.consensusKeeps(sample.model(), Law.ORDINAL);
    Statistics.collect(isOrdinal);
    Statistics.coverage(seen -> {
      seen.check(true).percentage(share -> share > 30);
      seen.check(false).percentage(share -> share > 10);
    });
    for (CriterionScore criterion : sample.overall().allCriteria()) {
      if (criterion.state() == CriterionState.RATED) {
        List<Fraction> values = values(sample, criterion.id());
        Fraction consensus = criterion.value().exact();

        assertThat(consensus).isBetween(Grid.least(values), Grid.greatest(values));
        assertThat(!isOrdinal || values.contains(consensus)).isTrue();
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

  /** A trimmed mean has no echo: of 0, 0 and 1 it is 1/6 with a quarter cut off at each end, and 1/12 with 1/6 among them. */
  @Provide
  Arbitrary<Sample> echoing() {
    return Sample.of(MaturityArbitraries.models()
        .filter(model -> !model.scoring().consensus().id().equals("trimmed-mean")));
  }

  private static boolean isEchoed(Sample sample, String criterion) {
    return sample.ratings().stream()
        .anyMatch(rating -> rating.rater().equals("echo") && rating.criterion().equals(criterion));
  }

  /**
   * One rater more, who says of every rated criterion what the raters together are taken to say, unless nobody can say
   * that on its scale.
   */
  private static Sample withEcho(Sample sample, Scorecard card) {
    Assessment given = sample.assessment();
    List<Rater> raters = new ArrayList<>(given.raters());
    raters.add(Rater.of("echo"));
    List<Response> responses = new ArrayList<>(given.responses());
    for (CriterionScore criterion : card.overall().allCriteria()) {
      if (criterion.state() == CriterionState.RATED) {
        answer(sample, criterion.id(), criterion.value().exact())
            .map(answer -> Answers.response(sample.criterion(criterion.id()), "echo", answer))
            .ifPresent(responses::add);
      }
    }
    return sample.with(new Assessment(
        given.model(), given.modelVersion(), given.subject(), given.date(), raters, responses));
  }

  private static Optional<Answer> answer(Sample sample, String criterion, Fraction value) {
    Optional<Answer> found = sample.worstFirst(criterion).stream()
        .filter(answer ->
            Answers.worth(sample.model(), sample.criterion(criterion), answer).equals(value))
        .findFirst();
    boolean isSaid = ModelLaws.consensusKeeps(sample.model(), Law.ORDINAL);
    assertThat(found.isPresent() || !isSaid).isTrue();
    return found;
  }

  private static List<Fraction> values(Sample sample, String criterion) {
    return sample.ratings().stream()
        .filter(response -> response.criterion().equals(criterion))
        .map(response -> value(sample, response))
        .toList();
  }

  private static Fraction value(Sample sample, Response response) {
    return Answers.worth(sample.model(), sample.criterion(response.criterion()), response.answer());
  }
}
