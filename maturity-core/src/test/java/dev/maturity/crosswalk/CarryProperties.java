package dev.maturity.crosswalk;

import static dev.maturity.crosswalk.TwoModels.ALPHA;
import static dev.maturity.crosswalk.TwoModels.BETA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.AssessmentBuilder;
import dev.maturity.assessment.Response;
import dev.maturity.engine.Scorer;
import dev.maturity.io.MaturityCsv;
import dev.maturity.io.MaturityJson;
import dev.maturity.model.Criterion;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.model.Scale;
import dev.maturity.scoring.RuleCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for whatever was answered: nothing is rounded, turned twice or lost. */
class CarryProperties {

  private static final Crosswalk CROSSWALK = new TwoModels()
      .close("a1", "b1")
      .close("a2", "b2")
      .close("a3", "b3")
      .close("a4", "b7")
      .close("a5", "b5")
      .close("a6", "b6")
      .crosswalk();

  private static final Scorer SCORER = Scorer.of(BETA, RuleCatalog.standard());

  @Property
  void whatIsCarriedIsWorthTheSameAfterPolarity(@ForAll("answers") Assessment given) {
    CarriedAnswers carried = CROSSWALK.carry(given, ALPHA, BETA);

    for (Response response : carried.assessment().responses()) {
      String source = response.criterion().replace('b', 'a');
      Response before = given.responses().stream()
          .filter(one -> one.criterion().equals(source) && one.rater().equals(response.rater()))
          .findFirst()
          .orElseThrow();
      assertThat(worth(response, BETA)).isEqualTo(worth(before, ALPHA));
    }
  }

  @Property
  void itScoresAsTheSameAnswersGivenByHand(@ForAll("answers") Assessment given) {
    Assessment carried = CROSSWALK.carry(given, ALPHA, BETA).assessment();
    AssessmentBuilder byHand = Assessment.of(BETA).subject(given.subject());
    for (Response before : given.responses()) {
      String target = before.criterion().replace('a', 'b');
      if (!target.equals("b4")) {
        byHand.rater(before.rater());
        byHand(byHand, target, before.answer());
      }
    }
    Assessment hand = byHand.build();

    assertThat(SCORER.score(carried).overall().score())
        .isEqualTo(SCORER.score(hand).overall().score());
    assertThat(SCORER.score(carried).overall().coverage())
        .isEqualTo(SCORER.score(hand).overall().coverage());
  }

  @Property
  void everyAnswerIsCarriedOrListed(@ForAll("answers") Assessment given) {
    CarriedAnswers carried = CROSSWALK.carry(given, ALPHA, BETA);

    Stream<String> listed = Stream.concat(
        carried.carried().stream().flatMap(one -> one.from().stream()),
        carried.notCarried().stream().flatMap(one -> one.from().stream()));
    assertThat(listed)
        .containsAll(given.responses().stream().map(Response::criterion).toList());
    assertThat(carried.assessment().responses()).allMatch(one -> one.origin() != null);
  }

  @Property
  void theMarkSurvivesEveryFile(@ForAll("answers") Assessment given) {
    Assessment carried = CROSSWALK.carry(given, ALPHA, BETA).assessment();
    String csv = MaturityCsv.forModel(BETA).writeLong(carried);

    assertThat(MaturityJson.standard().readAssessment(MaturityJson.standard().write(carried), BETA))
        .isEqualTo(carried);
    assertThat(MaturityCsv.forModel(BETA).readLong(csv, carried.subject(), null).responses())
        .isEqualTo(carried.responses());
  }

  /** What a person would write who knows both models: the place plus one, and the opposite where it is asked for. */
  private static void byHand(AssessmentBuilder builder, String target, Answer answer) {
    if (answer instanceof Answer.DontKnow) {
      builder.dontKnow(target);
    } else if (answer instanceof Answer.Chosen chosen) {
      builder.answer(target, chosen.option().equals("yes") ? "no" : "yes");
    } else if (answer instanceof Answer.Rated rated && !target.equals("b7")) {
      int number = rated.value().intValueExact();
      int turned = target.equals("b6") ? 100 - number : 5 - number;
      builder.answer(target, target.equals("b3") || target.equals("b6") ? turned : number + 1);
    }
  }

  private static Optional<Fraction> worth(Response response, Model model) {
    Criterion criterion = model.criterion(response.criterion()).orElseThrow();
    Scale scale = model.scale(criterion.scale()).orElseThrow();
    Optional<Fraction> value = response.answer() instanceof Answer.Rated rated
        ? scale.valueOf(rated.value())
        : scale.valueOf(response.answer().toString());
    return criterion.reversed() ? value.map(Fraction.ONE::minus) : value;
  }

  @Provide
  static Arbitrary<Assessment> answers() {
    Arbitrary<Object> points = Arbitraries.of(0, 1, 2, 3, 4);
    List<Arbitrary<List<Object>>> rows = new ArrayList<>();
    for (String rater : List.of("anna", "ben")) {
      rows.add(row(rater, "a1", points));
      rows.add(row(rater, "a2", points));
      rows.add(row(rater, "a3", points));
      rows.add(row(rater, "a5", Arbitraries.of("yes", "no")));
      rows.add(row(rater, "a6", Arbitraries.integers().between(0, 100).map(i -> i)));
    }
    return Combinators.combine(rows).as(given -> {
      AssessmentBuilder builder =
          Assessment.of(ALPHA).subject("Acme").rater("anna").rater("ben");
      for (List<Object> one : given) {
        if (!one.isEmpty()) {
          builder.rater((String) one.get(0));
          if (one.get(2) instanceof Integer number) {
            builder.answer((String) one.get(1), number);
          } else if (one.get(2).equals("dont-know")) {
            builder.dontKnow((String) one.get(1));
          } else {
            builder.answer((String) one.get(1), (String) one.get(2));
          }
        }
      }
      return builder.build();
    });
  }

  private static Arbitrary<List<Object>> row(
      String rater, String criterion, Arbitrary<Object> answers) {
    return Arbitraries.oneOf(
        answers.map(answer -> List.of(rater, criterion, answer)),
        Arbitraries.just(List.of(rater, criterion, "dont-know")),
        Arbitraries.just(List.of()));
  }
}
