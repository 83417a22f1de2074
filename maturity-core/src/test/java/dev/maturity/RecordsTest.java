package dev.maturity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.assessment.Answer;
import dev.maturity.bulk.AnswerTable;
import dev.maturity.bulk.BulkScorer;
import dev.maturity.bulk.ScoreTable;
import dev.maturity.engine.Scorer;
import dev.maturity.fixture.Sent;
import dev.maturity.model.Criterion;
import dev.maturity.model.Dimension;
import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.model.PartValue;
import dev.maturity.model.Rule;
import dev.maturity.model.YesNoScale;
import dev.maturity.problem.Problem;
import dev.maturity.scorecard.Blockers;
import dev.maturity.scorecard.Coverage;
import dev.maturity.scorecard.Derivation;
import dev.maturity.scorecard.DimensionChange;
import dev.maturity.scorecard.DimensionScore;
import dev.maturity.scorecard.Placement;
import dev.maturity.scorecard.Range;
import dev.maturity.scorecard.Status;
import dev.maturity.scorecard.ThemeScore;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.scoring.RuleFactory;
import java.io.File;
import java.io.IOException;
import java.io.Serializable;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every public record that users see, those of tomorrow included: values that nobody can change. */
class RecordsTest {

  private static final Path CLASSES = Path.of("target/classes");
  private static final String NOT_EXPORTED = "dev.maturity.compiled";

  private static final List<String> DATA = List.of(
      "dev.maturity.problem",
      "dev.maturity.model",
      "dev.maturity.assessment",
      "dev.maturity.scorecard");

  static List<Class<?>> records() throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return files
          .map(file -> CLASSES.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
          .sorted()
          .<Class<?>>map(RecordsTest::load)
          .filter(type -> type.isRecord() && Modifier.isPublic(type.getModifiers()))
          .filter(type -> !type.getPackageName().equals(NOT_EXPORTED))
          .toList();
    }
  }

  @Test
  void thereAreRecords() throws IOException {
    assertThat(records()).contains(Problem.class, YesNoScale.class, Answer.Rated.class);
  }

  @ParameterizedTest
  @MethodSource("records")
  void whoeverPassedAListCannotChangeTheRecordThroughIt(Class<?> type) throws Exception {
    Object[] parts = samples(type);
    Object made = make(type, parts);
    String before = made.toString();
    List<Object> values = values(made);
    List<String> texts = texts(values);

    for (Object part : parts) {
      empty(part);
    }

    assertThat(made).hasToString(before);
    assertThat(texts(values(made))).isEqualTo(texts);
  }

  @ParameterizedTest
  @MethodSource("records")
  void whatARecordHandsOutCannotBeChanged(Class<?> type) throws Exception {
    for (Object value : values(make(type, samples(type)))) {
      if (value instanceof Collection<?> collection) {
        assertThat(collection).isNotEmpty().isUnmodifiable();
      } else if (value instanceof Map<?, ?> map) {
        assertThat(map).isNotEmpty().isUnmodifiable();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("records")
  void recordsOfTheSamePartsAreEqual(Class<?> type) throws Exception {
    Object[] parts = samples(type);
    Object one = make(type, parts);
    Object other = make(type, parts);

    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString(other.toString());
  }

  static List<Class<?>> data() throws IOException {
    return records().stream()
        .filter(type -> DATA.contains(type.getPackageName()))
        .filter(type -> type != ThemeScore.class) // Asked of a scorecard, and not held by one.
        .toList();
  }

  @ParameterizedTest
  @MethodSource("data")
  void dataComeOutOfAStreamAsTheyWentIn(Class<?> type) throws Exception {
    Object made = make(type, samples(type));

    assertThat(made).isInstanceOf(Serializable.class);
    assertThat(Sent.through(made)).isEqualTo(made).hasToString(made.toString());
  }

  private static Class<?> load(String file) {
    String name =
        file.substring(0, file.length() - ".class".length()).replace(File.separatorChar, '.');
    try {
      return Class.forName(name, false, RecordsTest.class.getClassLoader());
    } catch (ClassNotFoundException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static Object make(Class<?> type, Object[] parts) throws Exception {
    Class<?>[] types = Arrays.stream(type.getRecordComponents())
        .map(RecordComponent::getType)
        .toArray(Class<?>[]::new);
    Constructor<?> constructor = type.getConstructor(types);
    try {
      return constructor.newInstance(parts);
    } catch (InvocationTargetException refused) {
      throw new AssertionError(
          "The samples %s must make a %s.".formatted(Arrays.toString(parts), type), refused);
    }
  }

  private static List<Object> values(Object made) throws Exception {
    List<Object> values = new ArrayList<>();
    for (RecordComponent component : made.getClass().getRecordComponents()) {
      values.add(component.getAccessor().invoke(made));
    }
    return values;
  }

  private static List<String> texts(List<Object> values) {
    return values.stream().map(String::valueOf).toList();
  }

  private static void empty(Object part) {
    if (part instanceof Collection<?> collection) {
      collection.clear();
    } else if (part instanceof Map<?, ?> map) {
      map.clear();
    }
  }

  /** One value for each part; lists and maps can be changed. */
  private static Object[] samples(Class<?> type) throws Exception {
    List<Object> samples = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      samples.add(sample(component.getGenericType()));
    }
    if (type == Placement.class) {
      samples.set(1, 0); // The position ½ lies from rank 0 to the next.
    }
    return samples.toArray();
  }

  private static Object sample(Type type) throws Exception {
    if (type instanceof ParameterizedType generic) {
      return sample((Class<?>) generic.getRawType(), generic.getActualTypeArguments());
    }
    return type instanceof Class<?> plain ? sample(plain) : "anything";
  }

  private static Object sample(Class<?> raw, Type... arguments) throws Exception {
    if (raw == List.class) {
      return new ArrayList<>(List.of(sample(arguments[0])));
    }
    if (raw == Set.class) {
      return new LinkedHashSet<>(List.of(sample(arguments[0])));
    }
    if (raw == Map.class) {
      Map<Object, Object> map = new LinkedHashMap<>();
      map.put(sample(arguments[0]), sample(arguments[1]));
      return map;
    }
    if (raw == Optional.class) {
      return Optional.of(sample(arguments[0]));
    }
    return sample(raw);
  }

  private static Object sample(Class<?> type) throws Exception {
    Optional<Object> plain = PLAIN.stream()
        .filter(type::isInstance)
        .findFirst()
        .or(() -> Optional.ofNullable(PRIMITIVE.get(type)));
    if (plain.isPresent()) {
      return plain.get();
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    if (type.isRecord()) {
      return make(type, samples(type));
    }
    throw new AssertionError("A sample of " + type + " is missing here.");
  }

  /** Where parts must agree these do: the double of ½ is 0.5. What holds its like again ends here. */
  private static final List<Object> PLAIN = List.of(
      "text",
      Fraction.HALF,
      new BigDecimal("0.5"),
      7,
      LocalDate.of(2026, 10, 15),
      new Range(Fraction.ZERO, Fraction.ONE),
      new YesNoScale("yes-no", ""),
      new Answer.DontKnow(),
      Blockers.Outcome.WITHIN_REACH,
      Dimension.builder("inner", "Inner").build(),
      innerNode(),
      innerChange(),
      (RuleFactory<Object>) parameters -> parameters,
      OptionalDouble.of(0.5),
      (LongConsumer) done -> {},
      scores());

  private static final Map<Class<?>, Object> PRIMITIVE =
      Map.of(int.class, 7, long.class, 7L, double.class, 0.5, boolean.class, true);

  private static ScoreTable scores() {
    Model model = Model.builder("m", "1", "M")
        .scales(new YesNoScale("yes-no", ""))
        .criteria(Criterion.builder("q", "Is it?", "yes-no").build())
        .build();
    return BulkScorer.of(Scorer.of(model, RuleCatalog.standard()))
        .score(AnswerTable.builder(model).build());
  }

  private static DimensionChange innerChange() {
    DimensionChange.Delta delta = new DimensionChange.Delta(null, null, null, null, List.of());
    return new DimensionChange("inner", "Inner", null, null, delta, null, null, null, null);
  }

  private static DimensionScore innerNode() {
    Derivation derivation = new Derivation(
        Rule.NONE, PartValue.SCORE, List.of(), List.of(), null, Rule.NONE, null, null);
    Coverage coverage = new Coverage(Fraction.ZERO, 0, 0, 0, 0);
    return new DimensionScore(
        "inner",
        "Inner",
        Status.UNANSWERED,
        null,
        Range.UNIT,
        null,
        coverage,
        null,
        null,
        derivation,
        null,
        null);
  }
}
