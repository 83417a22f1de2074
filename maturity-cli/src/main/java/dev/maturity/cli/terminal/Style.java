package dev.maturity.cli.terminal;

/** Sets words off by weight and colour, where a terminal can show it. */
public enum Style {
  /** No colour: what a file or another program gets. */
  PLAIN,
  /** The escape sequences of ECMA-48. */
  COLOUR;

  /**
   * A heading.
   *
   * @param text the words
   * @return the words, bold
   */
  public String heading(String text) {
    return sequence("1", text);
  }

  /**
   * Something wrong.
   *
   * @param text the words
   * @return the words, bold and red
   */
  public String error(String text) {
    return sequence("1;31", text);
  }

  /**
   * Something suspicious.
   *
   * @param text the words
   * @return the words, bold and yellow
   */
  public String warning(String text) {
    return sequence("1;33", text);
  }

  /**
   * Something good.
   *
   * @param text the words
   * @return the words, green
   */
  public String good(String text) {
    return sequence("32", text);
  }

  private String sequence(String code, String text) {
    return this == PLAIN || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
