package dev.maturity.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemTest {

  private static final Problem PROBLEM =
      Problem.error(ProblemCode.OUT_OF_RANGE, "/criteria/0/weight", "The weight (-1) is wrong.");

  static Stream<Arguments> texts() {
    Problem whole = Problem.error(ProblemCode.EMPTY_MODEL, "", "The model is empty.");
    Location place = new Location(3, 14);
    return Stream.of(
        Arguments.of(whole, "The model is empty."),
        Arguments.of(whole.at(place), "line 3, column 14: The model is empty."),
        Arguments.of(PROBLEM, "/criteria/0/weight: The weight (-1) is wrong."),
        Arguments.of(
            PROBLEM.at(place), "line 3, column 14, /criteria/0/weight: The weight (-1) is wrong."),
        Arguments.of(
            PROBLEM.withHint("Maybe 1."),
            "/criteria/0/weight: The weight (-1) is wrong.\n  Maybe 1."),
        Arguments.of(whole.withHint("Maybe 1."), "The model is empty.\n  Maybe 1."));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void saysThePlaceTheSentenceAndTheHint(Problem problem, String text) {
    assertThat(problem).hasToString(text);
  }

  @Test
  void anErrorForbidsUseAndAWarningDoesNot() {
    assertThat(PROBLEM.isError()).isTrue();
    assertThat(PROBLEM.severity()).isEqualTo(Severity.ERROR);
    Problem warning = Problem.warning(ProblemCode.INCONSISTENT, "", "It is odd.");
    assertThat(warning.isError()).isFalse();
    assertThat(warning.severity()).isEqualTo(Severity.WARNING);
  }

  @Test
  void aHintAndALocationChangeNothingElse() {
    Location place = new Location(1, 1);
    assertThat(PROBLEM.withHint("Maybe 1.").at(place))
        .isEqualTo(PROBLEM.at(place).withHint("Maybe 1."))
        .isEqualTo(new Problem(
            ProblemCode.OUT_OF_RANGE,
            Severity.ERROR,
            "/criteria/0/weight",
            "The weight (-1) is wrong.",
            "Maybe 1.",
            place));
    assertThat(PROBLEM.location()).isNull();
    assertThat(PROBLEM.hint()).isEmpty();
  }

  @Test
  void codeSeverityAndMessageMustBeGiven() {
    assertThatNullPointerException()
        .isThrownBy(() -> new Problem(null, Severity.ERROR, "", "", "", null))
        .withMessage("code");
    assertThatNullPointerException()
        .isThrownBy(() -> new Problem(ProblemCode.SYNTAX, null, "", "", "", null))
        .withMessage("severity");
    assertThatNullPointerException()
        .isThrownBy(() -> new Problem(ProblemCode.SYNTAX, Severity.ERROR, "", null, "", null))
        .withMessage("message");
  }

  @Test
  void aPathOrHintThatIsLeftOutIsEmpty() {
    Problem problem = new Problem(ProblemCode.SYNTAX, Severity.ERROR, null, "m", null, null);

    assertThat(problem.path()).isEmpty();
    assertThat(problem.hint()).isEmpty();
  }

  @Test
  void aPointerCountsListsFromZero() {
    assertThat(Pointer.to("/levels", 0)).isEqualTo("/levels/0");
  }
}
