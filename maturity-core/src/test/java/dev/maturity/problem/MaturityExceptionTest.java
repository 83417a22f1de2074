package dev.maturity.problem;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.fixture.Sent;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MaturityExceptionTest {

  private static final Problem FIRST =
      Problem.error(ProblemCode.DUPLICATE_ID, "/levels/1/id", "The id (low) must be unique.");
  private static final Problem SECOND = Problem.error(
          ProblemCode.UNKNOWN_RULE, "", "The rule (gaet) is not known.")
      .withHint("Maybe gate.");

  @Test
  void theMessageListsEveryProblem() {
    assertThat(new MaturityException("The model cannot be used.", List.of(FIRST, SECOND)))
        .hasMessage("""
            The model cannot be used.
            * /levels/1/id: The id (low) must be unique.
            * The rule (gaet) is not known.
              Maybe gate.""");
  }

  @Test
  void theProblemsAreThoseThatWereGiven() {
    List<Problem> given = new ArrayList<>(List.of(FIRST, SECOND));
    MaturityException exception = new MaturityException("The model cannot be used.", given);
    given.clear();

    assertThat(exception.problems()).containsExactly(FIRST, SECOND).isUnmodifiable();
  }

  @Test
  void theMessageAndTheProblemsSurviveSerialization() throws IOException, ClassNotFoundException {
    MaturityException given = new MaturityException("The model cannot be used.", List.of(FIRST));
    MaturityException back = Sent.through(given);

    assertThat(back).hasMessage(given.getMessage());
    assertThat(back.problems()).containsExactly(FIRST);
  }
}
