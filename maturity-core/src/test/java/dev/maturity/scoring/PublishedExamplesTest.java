package dev.maturity.scoring;

import static dev.maturity.scoring.Written.distance;
import static dev.maturity.scoring.Written.number;
import static dev.maturity.scoring.Written.parts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Fraction;
import dev.maturity.model.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Figures that others published. */
class PublishedExamplesTest {

  /** The published figures have 16 digits. */
  private static final Fraction DIGITS = number("0.000000000001");

  @ParameterizedTest(name = "{0} {1} of {2} is {3} ({4})")
  @CsvFileSource(resources = "published-examples.csv", delimiter = ';', numLinesToSkip = 1)
  void ourResultIsThePublishedOne(
      String rule, String parameter, String parts, String published, String source) {
    Fraction result = Written.made(rule(rule, parameter)).aggregate(parts(parts));

    assertThat(distance(result, number(published)))
        .as("%s, from %s", result, source)
        .isLessThanOrEqualTo(DIGITS);
  }

  private static Rule rule(String id, String parameter) {
    if (parameter == null) {
      return Rule.of(id);
    }
    List<BigDecimal> numbers =
        Stream.of(parameter.split(" ")).map(BigDecimal::new).toList();
    return switch (id) {
      case "power-mean" -> Rule.of(id).with("exponent", numbers.get(0));
      case "trimmed-mean" -> Rule.of(id).with("share", numbers.get(0));
      default -> Rule.of(id).with("weights", numbers);
    };
  }
}
