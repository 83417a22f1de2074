package dev.maturity.io;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** What an unquoted word of YAML means, by the core schema of YAML 1.2: {@code yes} and {@code on} are texts. */
enum YamlScalar {
  NULL("|~|null|Null|NULL"),
  TRUE("true|True|TRUE"),
  FALSE("false|False|FALSE"),
  /** 12 in YAML 1.2, 10 in YAML 1.1. */
  AMBIGUOUS_NUMBER("[-+]?0[0-9]+"),
  DECIMAL("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?"),
  OCTAL("0o[0-7]+"),
  HEXADECIMAL("0x[0-9a-fA-F]+"),
  NOT_FINITE("[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN)"),
  TEXT("(?s).*");

  private final Pattern pattern;

  YamlScalar(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  /** The meaning of an unquoted word. */
  static YamlScalar of(String word) {
    if (!word.isEmpty()
        && Character.isLetter(word.charAt(0))
        && "nNtTfF".indexOf(word.charAt(0)) < 0) {
      return TEXT;
    }
    for (YamlScalar meaning : values()) {
      if (meaning.pattern.matcher(word).matches()) {
        return meaning;
      }
    }
    return TEXT;
  }

  /**
   * The number that an unquoted word means, in decimal digits; what is not finite, or too long for a number that anybody
   * computes with, is returned as it stands.
   */
  String number(String word) {
    if (word.length() > JsonLimits.DIGITS) {
      return word;
    }
    return switch (this) {
      case OCTAL -> new BigInteger(word.substring(2), 8).toString();
      case HEXADECIMAL -> new BigInteger(word.substring(2), 16).toString();
      default -> word.startsWith("+") ? word.substring(1) : word;
    };
  }
}
