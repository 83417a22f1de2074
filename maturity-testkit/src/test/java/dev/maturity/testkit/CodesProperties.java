package dev.maturity.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Answer.Chosen;
import dev.maturity.assessment.Answer.DontKnow;
import dev.maturity.assessment.Answer.NotApplicable;
import dev.maturity.assessment.Answer.Rated;
import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Subject;
import dev.maturity.bulk.AnswerTable;
import dev.maturity.bulk.AnswerTableBuilder;
import dev.maturity.model.Criterion;
import dev.maturity.model.Model;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.Scale;
import dev.maturity.validation.AssessmentValidator;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A table takes just the answers that an assessment may hold, and gives back what they are worth. */
class CodesProperties {

  private static final int MANY = 60;

  @Property(tries = 100)
  void anAnswerHasACodeIfItIsOnTheScale(@ForAll("seeds") long seed) {
    Draw draw = new Draw(seed);
    Model model = model(BulkScales.drawn(draw, draw.of(0, 2, 5)));
    AssessmentValidator validator = AssessmentValidator.forModel(model);
    for (int i = 0; i < MANY; i++) {
      int place = draw.from(0, model.criteria().size() - 1);
      Criterion criterion = model.criteria().get(place);
      Scale scale = model.scale(criterion.scale()).orElseThrow();
      Answer answer = answer(draw, scale);
      AnswerTableBuilder table = AnswerTable.builder(model).assessment("");
      int code = table.code(place, answer);

      assertThat(code != AnswerTableBuilder.MISFIT)
          .as("%s on %s", answer, scale)
          .isEqualTo(validator.validate(assessment(model, criterion, answer)).isEmpty());
      if (code != AnswerTableBuilder.MISFIT) {
        Optional<Answer> back = table.answerCode(place, code).build().answer(0, place);
        assertThat(worth(scale, back.orElseThrow()))
            .as("%s on %s", answer, scale)
            .isEqualTo(worth(scale, answer));
      }
    }
  }

  @Provide
  Arbitrary<Long> seeds() {
    return Arbitraries.longs().withoutEdgeCases();
  }

  private static Model model(List<Scale> scales) {
    return Model.builder("m", "1", "M")
        .scales(scales.toArray(Scale[]::new))
        .criteria(scales.stream()
            .map(scale ->
                Criterion.builder("q." + scale.id(), "It is done.", scale.id()).build())
            .toArray(Criterion[]::new))
        .build();
  }

  private static Assessment assessment(Model model, Criterion criterion, Answer answer) {
    return new Assessment(
        model.id(),
        model.version(),
        Subject.named("Acme"),
        null,
        List.of(),
        List.of(Answers.response(criterion, "", answer)));
  }

  /** A value, or the kind of absence. */
  private static Object worth(Scale scale, Answer answer) {
    if (answer instanceof Rated rated) {
      return scale.valueOf(rated.value());
    }
    return answer instanceof Chosen chosen ? scale.valueOf(chosen.option()) : answer;
  }

  private static Answer answer(Draw draw, Scale scale) {
    return switch (draw.from(0, 9)) {
      case 0 -> new DontKnow();
      case 1 -> new NotApplicable();
      case 2 -> new Chosen(draw.of("yes", "no", "point 1", "also point 2", "point 99", "", "1"));
      default -> new Rated(number(draw, scale));
    };
  }

  /** Mostly near the scale, written in many ways. */
  private static BigDecimal number(Draw draw, Scale scale) {
    int first = scale instanceof OrdinalScale ordinal ? ordinal.first() : 0;
    BigDecimal number = switch (draw.from(0, 4)) {
      case 0 -> BigDecimal.valueOf(first + draw.from(-2, 8));
      case 1 -> BigDecimal.valueOf(draw.from(-3_000, 3_000), draw.from(0, 3));
      case 2 -> new BigDecimal(BigInteger.valueOf(draw.from(-9, 9)), draw.from(-35, 35));
      case 3 -> new BigDecimal("4294967297").add(BigDecimal.valueOf(first));
      default -> new BigDecimal("9".repeat(draw.from(1, 35)));
    };
    return draw.percent(30) ? number.setScale(number.scale() + draw.from(0, 40)) : number;
  }
}
