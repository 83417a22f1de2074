package dev.maturity.io;

/** Characters beyond U+FFFF take two {@code char}s; one of them alone is no character. */
final class Surrogates {

  private Surrogates() {}

  /** Whether a text holds a {@code char} that is only half a character. */
  static boolean hasLonely(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      if (isLonely(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the {@code char} at the index is only half a character. */
  static boolean isLonely(CharSequence text, int index) {
    char c = text.charAt(index);
    if (Character.isHighSurrogate(c)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return Character.isLowSurrogate(c)
        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }
}
