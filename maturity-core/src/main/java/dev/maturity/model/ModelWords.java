package dev.maturity.model;

import java.util.Locale;

/** How the constants of a model stand in its file. */
final class ModelWords {

  private ModelWords() {}

  /** The word in a file: {@code level-rank}. */
  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The type of a scale in a file: {@code yes-no}. */
  static String typeOf(Scale scale) {
    if (scale instanceof OrdinalScale) {
      return "ordinal";
    }
    if (scale instanceof YesNoScale) {
      return "yes-no";
    }
    if (scale instanceof NumberScale) {
      return "number";
    }
    return scale instanceof PercentageScale ? "percentage" : "count";
  }
}
