package dev.maturity.model;

/** How long texts may be, and what an id looks like. */
public final class Limits {

  /** The most characters of an id. */
  public static final int ID = 100;

  /** The most characters of a name or label. */
  public static final int NAME = 200;

  /** The most characters of a statement, description or note. */
  public static final int TEXT = 4_000;

  /** The most digits before, and the most after, the decimal point of a weight, value or bound. */
  public static final int DIGITS = 15;

  /** How deep dimensions may be nested: a dimension of the model itself stands at depth 1. */
  public static final int DEPTH = 100;

  /**
   * Kebab-case or dot-case: small letters and digits in groups, joined by single hyphens or dots, such as {@code
   * customer-voice} or {@code g2.1}.
   */
  public static final String ID_PATTERN =
      "(?!.*[-.]{2})[a-z0-9](?:[a-z0-9.-]{0," + (ID - 2) + "}[a-z0-9])?";

  static final String ID_MESSAGE = "must be kebab-case or dot-case, such as customer-voice or g2.1";
  static final String ID_SIZE_MESSAGE = "must have at most " + ID + " characters";
  static final String NAME_MESSAGE = "must have between 1 and " + NAME + " characters";
  static final String NAME_SIZE_MESSAGE = "must have at most " + NAME + " characters";
  static final String TEXT_MESSAGE = "must have between 1 and " + TEXT + " characters";
  static final String TEXT_SIZE_MESSAGE = "must have at most " + TEXT + " characters";
  static final String BLANK_MESSAGE = "must not be blank";
  static final String POSITIVE_MESSAGE = "must be positive";
  static final String DIGITS_MESSAGE =
      "must have at most " + DIGITS + " digits before and " + DIGITS + " after the decimal point";

  private Limits() {}
}
