package dev.maturity.crosswalk;

import static dev.maturity.crosswalk.Confidence.HIGH;
import static dev.maturity.crosswalk.Relation.CLOSE;
import static dev.maturity.crosswalk.TwoModels.ALPHA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.io.CrosswalkJson;
import dev.maturity.problem.MaturityException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CrosswalkValidatorTest {

  @Test
  void aSoundCrosswalkHasNoProblems() {
    assertThat(CrosswalkValidator.standard()
            .validate(Links.between("a", "b").close("a1", "b1", HIGH).crosswalk()))
        .isEmpty();
    assertThat(CrosswalkValidator.standard().validate(Crosswalk.empty())).isEmpty();
  }

  @Test
  void allProblemsComeAtOnceEachWithItsPlace() {
    assertThat(problems("""
        {"id": "Bad Id", "name": " ",
         "schemes": [
           {"id": "a", "name": "A", "models": ["m"], "levels": [{"id": "a1", "name": "1"}, {"id": "a2", "name": "2"}],
            "dimensions": [{"id": "d", "name": "D"}]},
           {"id": "b", "name": "B", "models": ["m"], "levels": [{"id": "b1", "name": "1"}]},
           {"id": "a", "name": "A"}],
         "levelLinks": [
           {"from": {"scheme": "a", "level": "a3"}, "to": {"scheme": "bb", "lowest": "b1"},
            "relation": "close", "confidence": "high", "basis": ""},
           {"from": {"scheme": "b", "level": "b1"}, "to": {"scheme": "a", "lowest": "a2", "highest": "a1"},
            "relation": "close", "confidence": "high", "basis": "x"},
           {"from": {"scheme": "b", "level": "b1"}, "to": {"scheme": "a", "lowest": "a2", "highest": "a1"},
            "relation": "close", "confidence": "low", "basis": "x"},
           {"from": {"scheme": "a", "level": "a1"}, "to": {"scheme": "a", "lowest": "a2"},
            "relation": "close", "confidence": "low", "basis": "x"}],
         "dimensionLinks": [
           {"from": {"scheme": "a", "dimension": "e"}, "to": {"scheme": "b", "dimension": "d"},
            "relation": "rank-only", "confidence": "low", "basis": "x"}],
         "gaps": [{"from": {"scheme": "a", "dimension": "d"}, "to": "c", "basis": "x"}],
         "criterionLinks": [
           {"from": {"model": "m", "criterion": "q"}, "to": {"model": "n", "criterion": "q"},
            "relation": "close", "confidence": "low", "basis": "x"},
           {"from": {"model": "n", "criterion": "q"}, "to": {"model": "m", "criterion": "q"},
            "relation": "close", "confidence": "low", "basis": "x"}]}"""))
        .containsExactlyInAnyOrder(
            "/id: The id (Bad Id) of the crosswalk must be kebab-case or dot-case, such as customer-voice or g2.1.",
            "/name: The name ( ) of the crosswalk must not be blank.",
            "/schemes/2: The scheme (a) must be unique, and it stands at /schemes/0 too.",
            "/schemes/1/levels: The scheme (b) must have no levels, or at least two, and it has one.",
            "/schemes/1/models/0: The model (m) must be in one scheme, once, and it is in the scheme (a) already.",
            "/levelLinks/0/basis: The basis () of the link from a a3 to bb b1 must not be blank.",
            "/levelLinks/0/from/level: The level (a3) must be in the scheme (a), and it is not.",
            "/levelLinks/0/to/scheme: The scheme (bb) must be in the crosswalk, and it is not.",
            "/levelLinks/1/to: The lowest level (a2) must not be above the highest (a1).",
            "/levelLinks/2: The link from b b1 to a a2 to a1 must stand once, and it is at /levelLinks/1 too.",
            "/levelLinks/2/to: The lowest level (a2) must not be above the highest (a1).",
            "/levelLinks/3/to/scheme: The link from a a1 to a a2 must lead to another scheme.",
            "/dimensionLinks/0/relation: The relation (rank-only) of the link from a e to b d must be close or related, since only levels have ranks.",
            "/dimensionLinks/0/from/dimension: The dimension (e) must be in the scheme (a), and it is not.",
            "/dimensionLinks/0/to/dimension: The dimension (d) must be in the scheme (b), and it is not.",
            "/gaps/0/to: The scheme (c) must be in the crosswalk, and it is not.",
            "/criterionLinks/0/to/model: The model (n) must be in the schemes of the crosswalk, and it is not.",
            "/criterionLinks/1/from/model: The model (n) must be in the schemes of the crosswalk, and it is not.",
            "/criterionLinks/1: The link from n q to m q must stand once, in one of its directions, and it is at /criterionLinks/0 too.");
  }

  @Test
  void schemesAndCriteriaAreHeldAgainstModelsAtHand() {
    Crosswalk crosswalk = new TwoModels().close("a1", "b1").close("a9", "zz").crosswalk();
    Scheme wrong = new Scheme(
        "alpha",
        "Alpha",
        List.of("alpha"),
        Links.between("l").crosswalk().schemes().get(0).levels(),
        List.of(new SchemeDimension("ones", "One")),
        null);
    Crosswalk changed = new Crosswalk(
        "x",
        "X",
        null,
        null,
        List.of(wrong, crosswalk.schemes().get(1)),
        null,
        List.of(new DimensionLink(
            new DimensionEnd("alpha", "ones", List.of("a7")),
            new DimensionEnd("beta", "x", null),
            CLOSE,
            HIGH,
            "because",
            null)),
        null,
        crosswalk.criterionLinks());

    assertThat(CrosswalkValidator.against(List.of(ALPHA)).validate(changed))
        .extracting(problem -> problem.path() + ": " + problem.message())
        .containsExactly(
            "/schemes/0/levels: The levels (l1, l2, l3, l4) of the scheme (alpha) must be those of the model (alpha), which are ().",
            "/schemes/0/dimensions/0/id: The dimension (ones) must be in the model (alpha), and it is not.",
            "/dimensionLinks/0/from/criteria/0: The criterion (a7) must be in the models of the scheme (alpha), and it is not.",
            "/dimensionLinks/0/to/dimension: The dimension (x) must be in the scheme (beta), and it is not.",
            "/criterionLinks/1/from/criterion: The criterion (a9) must be in the model (alpha), and it is not.");
  }

  private static List<String> problems(String json) {
    try {
      CrosswalkJson.standard().read(json);
      return List.of();
    } catch (MaturityException invalid) {
      return invalid.problems().stream()
          .map(problem -> problem.path() + ": " + problem.message())
          .toList();
    }
  }
}
