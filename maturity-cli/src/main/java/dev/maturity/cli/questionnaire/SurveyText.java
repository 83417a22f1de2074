package dev.maturity.cli.questionnaire;

import tools.jackson.databind.node.ObjectNode;

/**
 * Texts of a model inside a survey. SurveyJS puts values in the place of names in braces and has no way to write a brace that
 * is one; so a brace becomes the name of a value that is a brace.
 */
final class SurveyText {

  private static final String BRACE = "_brace";

  private boolean used;

  /** Puts a text under a name, unless it is blank. */
  void put(ObjectNode node, String name, String text) {
    if (!text.isBlank()) {
      node.put(name, of(text));
    }
  }

  /** The text as a survey has to say it, so that a person reads what its author wrote. */
  String of(String text) {
    if (!text.contains("{")) {
      return text;
    }
    used = true;
    return text.replace("{", "{" + BRACE + "}");
  }

  /** Adds the value of the brace to the survey where a text needs it. It is no part of the result. */
  void declare(ObjectNode survey) {
    if (used) {
      survey.putArray("calculatedValues").addObject().put("name", BRACE).put("expression", "'{'");
    }
  }
}
