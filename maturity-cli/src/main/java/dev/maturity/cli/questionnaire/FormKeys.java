package dev.maturity.cli.questionnaire;

/**
 * The names in the data of a form, as the library reads them back. None can be the id of a criterion, which has neither
 * underscores nor capital letters.
 */
final class FormKeys {

  static final String SUBJECT = "_subject";
  static final String DATE = "_date";
  static final String RATER = "_rater";
  static final String MODEL = "_model";
  static final String VERSION = "_version";

  private FormKeys() {}

  /** The name of the note to a criterion: as SurveyJS names the comment to a question. */
  static String note(String criterionId) {
    return criterionId + "-Comment";
  }
}
