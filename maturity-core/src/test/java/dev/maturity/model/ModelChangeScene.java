package dev.maturity.model;

import dev.maturity.model.ThingChange.Thing;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;

/** A small model, and what it becomes when one thing of it is changed. */
final class ModelChangeScene {

  static final OrdinalScale OFTEN = OrdinalScale.of("often", 0, "never", "sometimes", "always");
  static final YesNoScale YES_NO = new YesNoScale("yes-no", "");

  static final Criterion Q1 =
      Criterion.builder("q1", "Data are right.", "often").levels("two").build();
  static final Criterion Q2 =
      Criterion.builder("q2", "Data are complete.", "often").build();
  static final Criterion Q3 =
      Criterion.builder("q3", "There is an owner.", "yes-no").build();

  static final Level ONE = Level.of("one", "Low");
  static final Level TWO = Level.of("two", "Middle");
  static final Level THREE = Level.of("three", "High");

  static final Dimension QUALITY =
      Dimension.builder("quality", "Quality").criteria(Q1, Q2).build();
  static final Dimension PEOPLE =
      Dimension.builder("people", "People").criteria(Q3).build();

  static final Model MODEL = version("1.0.0").build();

  private ModelChangeScene() {}

  /** The model as it is, but for its version. */
  static ModelBuilder version(String version) {
    return with(version, List.of(QUALITY, PEOPLE), OFTEN, YES_NO);
  }

  /** The model with other dimensions or scales. */
  static ModelBuilder with(String version, List<Dimension> dimensions, Scale... scales) {
    return Model.builder("data", version, "Data")
        .levels(ONE, TWO, THREE)
        .scales(scales)
        .dimensions(dimensions.toArray(Dimension[]::new));
  }

  /** What becomes of the model when its first criterion is another. */
  static ModelChange withQ1(Criterion q1) {
    return withQuality(quality -> new Dimension(
        quality.id(),
        quality.name(),
        quality.description(),
        quality.weight(),
        quality.scoring(),
        List.of(q1, Q2),
        List.of()));
  }

  static ModelChange withQuality(UnaryOperator<Dimension> quality) {
    return with("2.0.0", List.of(quality.apply(QUALITY), PEOPLE), OFTEN, YES_NO)
        .build()
        .minus(MODEL);
  }

  static ModelChange withScale(Scale often) {
    return with("2.0.0", List.of(QUALITY, PEOPLE), often, YES_NO).build().minus(MODEL);
  }

  static ModelChange withScoring(Scoring scoring) {
    return version("2.0.0").scoring(scoring).build().minus(MODEL);
  }

  static OrdinalScale.Point point(String label, String description, String value) {
    return new OrdinalScale.Point(
        label, description, value.isEmpty() ? null : new BigDecimal(value));
  }

  static OrdinalScale often(int first, OrdinalScale.Point... points) {
    return new OrdinalScale("often", "", first, List.of(points));
  }

  /** The kinds, properties and both ends of what happened to a thing, with a star where it may score. */
  static List<String> of(ModelChange change, Thing thing, String id) {
    return change.thing(thing, id).stream()
        .flatMap(found -> found.alterations().stream())
        .map(found -> "%s%s %s [%s] [%s]"
            .formatted(
                found.scores() ? "* " : "",
                found.kind(),
                found.property(),
                found.before(),
                found.after()))
        .toList();
  }

  /** What is said of the answers of each criterion. */
  static List<String> answers(ModelChange change) {
    return change.answers().stream()
        .map(carry -> carry.criterion() + " " + carry.verdict() + " " + carry.reasons())
        .toList();
  }
}
