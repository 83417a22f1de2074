package dev.maturity.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.analysis.Roadmap.Step;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** E20: the laws of the order of a roadmap. */
class RoadmapProperties {

  /** Of a to e, each may build on those before it in the alphabet. */
  private static final Model MODEL = Scene.model(2)
      .dimensions(
          Scene.dimension("a", "a1"),
          Scene.dimension("b", "b1"),
          Scene.dimension("c", "c1"),
          Scene.dimension("d", "d1"),
          Scene.dimension("e", "e1"))
      .prerequisites(
          Scene.needs("c", "a"),
          Scene.needs("c", "b"),
          Scene.needs("d", "c"),
          Scene.needs("e", "b"))
      .build();

  /** All foundations, also through others. */
  private static final Map<String, String> FOUNDATIONS = foundations();

  private static Map<String, String> foundations() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("a", "");
    all.put("b", "");
    all.put("c", "ab");
    all.put("d", "abc");
    all.put("e", "b");
    return all;
  }

  @Provide
  Arbitrary<List<Initiative>> initiatives() {
    Arbitrary<Estimate> estimates = Arbitraries.of(Estimate.LOW, Estimate.MEDIUM, Estimate.HIGH);
    Arbitrary<Fraction> gaps = Arbitraries.integers()
        .between(0, 4)
        .map(quarters -> Fraction.of(quarters, 4))
        .injectNull(0.1);
    Arbitrary<Initiative> some = Combinators.combine(
            Arbitraries.integers().between(100, 999),
            estimates,
            estimates,
            gaps,
            Arbitraries.of("a", "b", "c", "d", "e"))
        .as((id, impact, effort, gap, dimension) ->
            Initiatives.of("i" + id, impact, effort, gap, dimension));
    return some.list().ofMaxSize(8).uniqueElements(Initiative::id);
  }

  @Property
  void foundationsStandFirst(@ForAll("initiatives") List<Initiative> given) {
    List<Step> steps = Roadmap.plan(MODEL, given).steps();

    assertThat(steps).extracting(Step::initiative).containsExactlyInAnyOrderElementsOf(given);
    for (Step later : steps) {
      String foundations = FOUNDATIONS.get(dimension(later));
      for (Step other : steps) {
        boolean isFoundation = foundations.contains(dimension(other));
        assertThat(later.after().contains(other.initiative().id())).isEqualTo(isFoundation);
        if (isFoundation) {
          assertThat(other.place()).isLessThan(later.place());
        }
      }
    }
  }

  @Property
  void theOrderInWhichTheyAreGivenDoesNotMatter(
      @ForAll("initiatives") List<Initiative> given, @ForAll Random random) {
    List<Initiative> shuffled = new ArrayList<>(given);
    Collections.shuffle(shuffled, random);

    assertThat(Roadmap.plan(MODEL, shuffled)).isEqualTo(Roadmap.plan(MODEL, given));
  }

  /** Who stands directly before another of lower priority has to, or is in focus. */
  @Property
  void nobodyStandsBeforeABetterOneWithoutAReason(@ForAll("initiatives") List<Initiative> given) {
    List<Step> steps = Roadmap.plan(MODEL, given).steps();
    for (int i = 1; i < steps.size(); i++) {
      Step before = steps.get(i - 1);
      Step after = steps.get(i);
      if (!after.after().contains(before.initiative().id())) {
        assertThat(known(before)).isGreaterThanOrEqualTo(known(after));
      }
    }
  }

  @Property
  void aFocusStandsBeforeAllElse(@ForAll("initiatives") List<Initiative> given) {
    List<Step> steps = Roadmap.plan(MODEL, given, List.of("d")).steps();
    int focused = (int) steps.stream().filter(Step::focused).count();

    assertThat(steps.subList(0, focused)).allMatch(Step::focused);
    boolean isThere = steps.stream().anyMatch(step -> dimension(step).equals("d"));
    for (Step step : steps) {
      assertThat(step.focused()).isEqualTo(isThere && "abcd".contains(dimension(step)));
    }
  }

  private static Fraction known(Step step) {
    return step.priority() == null ? Fraction.of(-1) : step.priority();
  }

  private static String dimension(Step step) {
    return step.initiative().dimensions().get(0);
  }
}
