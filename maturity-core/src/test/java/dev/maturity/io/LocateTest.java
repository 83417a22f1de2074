package dev.maturity.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.problem.Location;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.validation.ModelValidator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where warnings about a model stand in the text that it was read from. */
class LocateTest {

  private static final MaturityJson JSON = MaturityJson.standard();

  private static final SourceText YAML = SourceText.of("""
      id: m
      version: "1"
      name: M
      scales:
      - {type: yes-no, id: yn}
      - {type: yes-no, id: spare}
      criteria:
      - id: q1
        statement: We do.
        scale: yn
      """).asYaml();

  @Test
  void aWarningGetsItsLineInYaml() {
    List<Problem> warnings =
        ModelValidator.using(RuleCatalog.standard()).validate(JSON.readModel(YAML));
    assertThat(warnings).hasSize(1);
    assertThat(JSON.locate(YAML, warnings))
        .singleElement()
        .isEqualTo(warnings.get(0).at(new Location(6, 3)));
  }

  @Test
  void aPlaceThatIsNotThereIsWhereTheNearestPlaceAroundItIs() {
    assertThat(at("/criteria/0/weight")).isEqualTo(new Location(8, 3));
    assertThat(at("/criteria/7/id")).isEqualTo(new Location(7, 1));
    assertThat(at("/scoring/overall")).isEqualTo(new Location(1, 1));
    assertThat(at("")).isEqualTo(new Location(1, 1));
  }

  @Test
  void theOrderIsThatOfTheTextAndALocationIsKept() {
    Problem scale = warning("/criteria/0/scale");
    Problem name = warning("/name");
    Problem known = warning("/version").at(new Location(99, 1));
    assertThat(JSON.locate(YAML, List.of(known, scale, name)))
        .containsExactly(name.at(new Location(3, 1)), scale.at(new Location(10, 3)), known);
  }

  @Test
  void nothingHasNoPlace() {
    assertThat(JSON.locate(YAML, List.of())).isEmpty();
  }

  @Test
  void aTextThatBreaksOffIsLocatedAsFarAsItGoes() {
    assertThat(JSON.locate(
            SourceText.of("{\"id\": \"m\", \"name"), List.of(warning("/id"), warning("/name"))))
        .extracting(Problem::location)
        .containsExactly(new Location(1, 1), new Location(1, 2));
  }

  private static Location at(String path) {
    return JSON.locate(YAML, List.of(warning(path))).get(0).location();
  }

  private static Problem warning(String path) {
    return Problem.warning(ProblemCode.INCONSISTENT, path, "Hm.");
  }
}
