package dev.maturity.io;

/** What the columns of a CSV text mean. */
interface CsvForm {

  /** The names of the columns, for a text without any. */
  String columns();

  /**
   * Takes the first row, and reports what is wrong with its names.
   *
   * @return whether it is a header at all, and the other rows are worth a look
   */
  boolean header(CsvRow header);

  /** Whether a row may lack blank cells at its end, as spreadsheets leave them out. */
  boolean allowsShortRows();

  /** Takes another row, as wide as the first. */
  void row(CsvRow row);

  /** Takes note that there are no more rows. */
  void end();
}
