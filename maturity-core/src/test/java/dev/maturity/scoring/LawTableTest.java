package dev.maturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.scoring.StandardTable.Entry;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every law for every standard rule: kept where it is declared, broken where it is not. */
class LawTableTest {

  static Stream<Arguments> declared() {
    return searchable(true);
  }

  static Stream<Arguments> undeclared() {
    return searchable(false);
  }

  static List<Entry> all() {
    return StandardTable.all();
  }

  @ParameterizedTest(name = "{0} keeps {1}")
  @MethodSource("declared")
  void aDeclaredLawHasNoCounterExample(Entry rule, Law law) {
    assertThat(new LawHunt(rule).counterExample(law)).as("%s: %s", rule, law).isEmpty();
  }

  @ParameterizedTest(name = "{0} breaks {1}")
  @MethodSource("undeclared")
  void aLawThatIsNotDeclaredHasACounterExample(Entry rule, Law law) {
    assertThat(new LawHunt(rule).counterExample(law)).as("%s: %s", rule, law).isPresent();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void absentPartsChangeNoResult(Entry rule) {
    assertThat(rule.laws()).contains(Law.ABSENT_NEUTRAL);
    assertThat(new AbsentHunt(rule).counterExample()).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void lawsAreInTheirOrder(Entry rule) {
    assertThat(List.copyOf(rule.laws())).isSorted();
  }

  @Test
  void everyRuleIsInTheTable() {
    assertThat(StandardTable.all())
        .extracting(entry -> entry.kind() + " " + entry.rule().id())
        .containsAll(RuleCatalog.standard().rules().stream()
            .filter(rule -> rule.kind() != RuleKind.LEVEL)
            .map(rule -> rule.kind() + " " + rule.id())
            .toList());
  }

  private static Stream<Arguments> searchable(boolean declared) {
    return StandardTable.all().stream()
        .flatMap(rule -> Arrays.stream(Law.values())
            .filter(law -> law != Law.ABSENT_NEUTRAL)
            .filter(law -> rule.laws().contains(law) == declared)
            .map(law -> Arguments.of(rule, law)));
  }
}
