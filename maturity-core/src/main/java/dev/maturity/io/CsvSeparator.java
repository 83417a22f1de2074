package dev.maturity.io;

/** What stands between the cells of a CSV text. */
enum CsvSeparator {
  /** As in RFC 4180. */
  COMMA(',', "comma"),
  /** As spreadsheets write it where the comma is the decimal point. */
  SEMICOLON(';', "semicolon"),
  /** As spreadsheets copy it. */
  TAB('\t', "tab");

  private final char character;
  private final String words;

  CsvSeparator(char character, String words) {
    this.character = character;
    this.words = words;
  }

  char character() {
    return character;
  }

  /**
   * The separator of a text: the first of the three that stands outside of quotes, which is what ends the first cell of
   * the header. No column with a name of its own holds one, whatever the texts for people further on hold.
   *
   * @param text the text
   * @return the separator; a comma when the text has none
   */
  static CsvSeparator of(String text) {
    boolean quoted = false;
    boolean begun = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted) {
        for (CsvSeparator separator : values()) {
          if (c == separator.character) {
            return separator;
          }
        }
        if (begun && (c == '\n' || c == '\r')) {
          return COMMA;
        }
      }
      begun |= !Character.isWhitespace(c);
    }
    return COMMA;
  }

  /** In words: {@code semicolon}. */
  @Override
  public String toString() {
    return words;
  }
}
