package dev.maturity.validation;

import dev.maturity.model.Limits;
import java.text.Normalizer;
import java.util.Locale;

/** Turns a text into an id that a model can have. */
final class KebabCase {

  private KebabCase() {}

  /** {@code Maybe customer-voice.} for {@code CustomerVoice} or {@code customer voice}. */
  static String hint(String id) {
    String kebab = of(id);
    return kebab.matches(Limits.ID_PATTERN) && !kebab.equals(id) ? "Maybe " + kebab + "." : "";
  }

  static boolean isMadeOfIdLetters(String id) {
    return id.matches("[a-z0-9.-]*");
  }

  private static String of(String id) {
    String withoutAccents = Normalizer.normalize(id, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    return withoutAccents
        .replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9.]+", "-")
        .replaceAll("-*\\.[.-]*", ".")
        .replaceAll("^[.-]+|[.-]+$", "");
  }
}
