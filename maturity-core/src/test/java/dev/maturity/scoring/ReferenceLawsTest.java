package dev.maturity.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.maturity.model.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Our declared laws against a table that others computed (laws.csv, which says how). */
class ReferenceLawsTest {

  /** The table's names for our laws. */
  private static final Map<Law, String> LAWS = Map.ofEntries(
      Map.entry(Law.BOUNDED, "internal(min<=f<=max)"),
      Map.entry(Law.MONOTONE, "monotone"),
      Map.entry(Law.STRICTLY_MONOTONE, "strictly_monotone"),
      Map.entry(Law.IDEMPOTENT, "idempotent"),
      Map.entry(Law.SYMMETRIC, "anonymous(permute items+weights)"),
      Map.entry(Law.WEIGHT_SCALE_FREE, "weight_scale_invariant"),
      Map.entry(Law.ZERO_WEIGHT_NEUTRAL, "zero_weight_neutral"),
      Map.entry(Law.ABSENT_NEUTRAL, "na_neutral(append N/A item)"),
      Map.entry(Law.DECOMPOSABLE, "decomposable(block means carrying block weights)"),
      Map.entry(Law.SHIFT_AND_SCALE, "interval_stable(f(ax+b)=af+b)"),
      Map.entry(Law.CONTINUOUS, "continuous(no jump at 1e-6)"));

  /** A law of ours that the table does not know; {@link LawTableTest} alone hunts for its counter-examples. */
  private static final Law NOT_IN_THE_TABLE = Law.ORDINAL;

  /** Laws of the table that we do not name. */
  private static final Set<String> UNNAMED = Set.of(
      // The engine checks the range of every result.
      "bounded_by_scale",
      // Values that change places without their weights: true only where weights do not count.
      "symmetric(permute items only)",
      // SHIFT_AND_SCALE without the shift.
      "homogeneous(f(x/2)=f(x)/2)",
      // Follow from IDEMPOTENT and DECOMPOSABLE, and decide nothing that a person asks.
      "self_identity(append item = f, any weight)",
      "replication(duplicate all)",
      "decomposable(replace block by its value k times)",
      "associative-unweighted f(f(x1..k),x_k+1..n)",
      // Polarity is turned before aggregation, so no rule needs a dual.
      "self_dual(f(5-x)=5-f(x))");

  /** Columns of the table for which there is no rule to declare anything. */
  private static final Set<String> NOT_A_RULE = Set.of(
      // The mean under the policy "worst" for what is not applicable, which breaks na_neutral.
      "mean_na_as_zero");

  /** Where we differ on purpose; the reason stands beside each declaration. */
  private static final List<String> DIFFERENCES = List.of(
      // Ours speaks of the position, which does not jump; the table's of the level, which does.
      "bands_on_mean: we declare CONTINUOUS");

  private static final Map<String, Rule> AGGREGATIONS = ImmutableMap.<String, Rule>builder()
      .put("weighted_arithmetic", Rule.of("mean"))
      .put("weighted_geometric", Rule.of("geometric-mean"))
      .put("weighted_harmonic", Rule.of("harmonic-mean"))
      .put("power_2", Rule.of("power-mean").with("exponent", 2))
      .put("median_lower", Rule.of("median"))
      .put("median_mid", Rule.of("median").with("kind", "interpolated"))
      .put("minimum", Rule.of("min"))
      .put("maximum", Rule.of("max"))
      // Weights that fall in a straight line from the largest part down.
      .put("owa_linear", Rule.of("owa").with("weights", List.of(3, 2, 1)))
      // The table drops one part at each end, ours a share of the weight.
      .put("trimmed_mean", Rule.of("trimmed-mean"))
      .put("points_sum", Rule.of("sum"))
      .buildOrThrow();

  private static final Map<String, Rule> LEVEL_RULES = ImmutableMap.of(
      "bands_on_mean",
      Rule.of("bands"),
      "round_half_up",
      Rule.of("direct").with("rounding", "nearest"),
      "staged_gate",
      Rule.of("gate").with("threshold", 0.6).with("aggregation", Rule.of("min")),
      "high_water",
      Rule.of("high-water"));

  /** Of level rules only these two laws speak. */
  private static final Set<Law> LAWS_OF_LEVELS = Set.of(Law.MONOTONE, Law.CONTINUOUS);

  private final List<NamedCsvRecord> table = read();

  static Stream<Arguments> aggregations() {
    return AGGREGATIONS.entrySet().stream()
        .map(rule -> Arguments.of(rule.getKey(), Written.made(rule.getValue()).laws()));
  }

  static Stream<Arguments> levelRules() {
    return LEVEL_RULES.entrySet().stream()
        .map(rule -> Arguments.of(
            rule.getKey(),
            RuleCatalog.standard()
                .levelRule(rule.getValue(), List.of())
                .orElseThrow()
                .laws()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"aggregations", "levelRules"})
  void weDeclareWhatTheTableFoundOrSayWhyNot(String column, Set<Law> declared) {
    List<String> expected = DIFFERENCES.stream()
        .filter(difference -> difference.startsWith(column + ": "))
        .toList();

    assertThat(differences(column, declared)).isEqualTo(expected);
  }

  @Test
  void everyColumnIsCompared() {
    List<String> compared = new ArrayList<>(NOT_A_RULE);
    compared.addAll(AGGREGATIONS.keySet());
    compared.addAll(LEVEL_RULES.keySet());

    assertThat(table.get(0).getHeader().subList(1, table.get(0).getHeader().size()))
        .containsExactlyInAnyOrderElementsOf(compared);
  }

  @Test
  void everyLawIsCompared() {
    List<String> compared = new ArrayList<>(UNNAMED);
    compared.addAll(LAWS.values());

    assertThat(LAWS.keySet())
        .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(NOT_IN_THE_TABLE)));
    assertThat(table)
        .extracting(row -> row.getField("law"))
        .containsExactlyInAnyOrderElementsOf(compared);
  }

  private List<String> differences(String column, Set<Law> declared) {
    return Arrays.stream(Law.values())
        .filter(law -> law != NOT_IN_THE_TABLE)
        .filter(law -> AGGREGATIONS.containsKey(column) || LAWS_OF_LEVELS.contains(law))
        .filter(law -> declared.contains(law) != found(column, law))
        .map(law -> "%s: we %s %s"
            .formatted(column, declared.contains(law) ? "declare" : "do not declare", law))
        .toList();
  }

  private boolean found(String column, Law law) {
    String cell = table.stream()
        .filter(row -> row.getField("law").equals(LAWS.get(law)))
        .map(row -> row.getField(column))
        .findFirst()
        .orElseThrow();
    assertThat(cell).matches("yes|NO \\(.*\\)");
    return cell.equals("yes");
  }

  private static List<NamedCsvRecord> read() {
    InputStream file = ReferenceLawsTest.class.getResourceAsStream("laws.csv");
    try (Reader reader =
            new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8);
        CsvReader<NamedCsvRecord> csv =
            CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(reader)) {
      return csv.stream().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
