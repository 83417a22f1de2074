package dev.maturity.cli.questionnaire;

import dev.maturity.io.MaturityCsv;
import dev.maturity.model.Model;

/** The forms in which a model can be asked. */
public enum Questionnaire {
  /** A document to read or print. */
  MARKDOWN("markdown"),
  /** A table with one row a criterion, to be filled in by one person. */
  CSV("csv"),
  /** A table with one column a criterion, for one row a rater. */
  CSV_WIDE("csv-wide"),
  /** A JSON Schema, draft 2020-12, of what a web form sends. */
  JSON_SCHEMA("json-schema"),
  /** A survey for the SurveyJS form library. */
  SURVEYJS("surveyjs");

  private final String id;

  Questionnaire(String id) {
    this.id = id;
  }

  /**
   * Writes the questionnaire of a model.
   *
   * @param model the model, which is valid
   * @return the text, the same for the same model
   */
  public String of(Model model) {
    return switch (this) {
      case MARKDOWN -> MarkdownQuestionnaire.of(model);
      case CSV -> MaturityCsv.forModel(model).questionnaireLong();
      case CSV_WIDE -> MaturityCsv.forModel(model).questionnaireWide();
      case JSON_SCHEMA -> JsonSchemaQuestionnaire.of(model);
      case SURVEYJS -> SurveyJsQuestionnaire.of(model);
    };
  }

  /** What a person types. */
  @Override
  public String toString() {
    return id;
  }
}
