package dev.maturity.io;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.google.common.collect.ImmutableBiMap;
import com.google.common.collect.ImmutableMap;
import dev.maturity.assessment.Answer;
import dev.maturity.model.Anchor;
import dev.maturity.model.Fraction;
import dev.maturity.model.Rule;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Reads off the Java types and their Jackson annotations how their values stand in a file. */
final class Shapes {

  /** The types whose form their components do not tell. */
  private static final ImmutableMap<Class<?>, Shape> SPECIAL =
      ImmutableMap.<Class<?>, Shape>builder()
          .put(String.class, ScalarShape.TEXT)
          .put(boolean.class, ScalarShape.FLAG)
          .put(LocalDate.class, ScalarShape.DATE)
          .put(int.class, NumberShape.WHOLE)
          .put(Integer.class, NumberShape.WHOLE)
          .put(double.class, NumberShape.REAL)
          .put(BigDecimal.class, NumberShape.DECIMAL)
          .put(Fraction.class, new FractionShape())
          .put(Answer.class, new AnswerShape())
          .put(Rule.class, new RuleShape())
          .put(Anchor.class, new AnchorShape(new RecordShape(AnchorObject.class, "anchor", "")))
          .buildOrThrow();

  /** Each record is looked through once. */
  private static final ConcurrentMap<Class<?>, RecordShape> RECORDS = new ConcurrentHashMap<>();

  private Shapes() {}

  /** The form of a record. */
  static RecordShape ofRecord(Class<?> type) {
    return RECORDS.computeIfAbsent(type, record -> new RecordShape(record, noun(record), ""));
  }

  /** The form of any type that a component of a record may have. */
  static Shape of(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return generic.getRawType() == Map.class
          ? new MapShape(of(arguments[1]))
          : new ListShape(of(arguments[0]));
    }
    Class<?> raw = (Class<?>) type;
    Shape special = SPECIAL.get(raw);
    if (special != null) {
      return special;
    }
    if (raw.isInterface()) {
      return choice(raw);
    }
    return raw.isEnum() ? words(raw) : ofRecord(raw);
  }

  private static ChoiceShape choice(Class<?> sealed) {
    ImmutableMap.Builder<String, RecordShape> kinds = ImmutableMap.builder();
    for (JsonSubTypes.Type kind : sealed.getAnnotation(JsonSubTypes.class).value()) {
      kinds.put(kind.name(), new RecordShape(kind.value(), noun(sealed), kind.name()));
    }
    return new ChoiceShape(kinds.buildOrThrow());
  }

  private static WordShape words(Class<?> type) {
    ImmutableBiMap.Builder<String, Object> words = ImmutableBiMap.builder();
    for (Object constant : type.getEnumConstants()) {
      words.put(word(type, ((Enum<?>) constant).name()), constant);
    }
    return new WordShape(words.buildOrThrow());
  }

  private static String word(Class<?> type, String constant) {
    try {
      JsonProperty annotation = type.getField(constant).getAnnotation(JsonProperty.class);
      return annotation == null ? constant : annotation.value();
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("The constant (" + constant + ") has no field.", e);
    }
  }

  /** The words of a class name: {@code label set} for {@code LabelSet}. */
  private static String noun(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
  }
}
