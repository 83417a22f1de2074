package dev.maturity.cli.questionnaire;

import dev.maturity.model.MissingAnswer;
import dev.maturity.model.MissingPolicy;
import dev.maturity.model.Model;
import dev.maturity.model.Scale;
import java.util.List;

/** What people are told before they answer, in plain text. */
final class Guidance {

  static final String BESIDE_THE_SCALE =
      "Two answers stand beside every scale. They are answers of their own, not its lowest point: a point"
          + " says how things are; these two say that there is nothing to rate, or that you cannot tell."
          + " An honest don't know is worth more than a guess.";

  private Guidance() {}

  /** What becomes of an answer that is not applicable. */
  static String notApplicable(Model model) {
    MissingPolicy missing = model.scoring().missing();
    return "The statement does not concern what is rated. "
        + consequence(
            missing.notApplicable(), "It is left out and counts neither for nor against.");
  }

  /** What becomes of an answer that nobody knows. */
  static String dontKnow(Model model) {
    MissingPolicy missing = model.scoring().missing();
    return "You cannot tell. "
        + consequence(
            missing.dontKnow(),
            "It counts neither for nor against; the result says how much of it is known.");
  }

  /** The name of a scale, or what else to call it. */
  static String title(Scale scale) {
    return scale.name().isBlank() ? scale.id() : scale.name();
  }

  /** The scales that are used, in the order of the model. */
  static List<Scale> scales(Model model) {
    return model.scales().stream()
        .filter(scale -> model.allCriteria().stream().anyMatch(c -> c.scale().equals(scale.id())))
        .toList();
  }

  private static String consequence(MissingAnswer policy, String excluded) {
    return switch (policy) {
      case EXCLUDE -> excluded;
      case WORST -> "This model counts it as the worst answer.";
      case BEST -> "This model counts it as the best answer.";
      case NEUTRAL -> "This model counts it as halfway between the worst answer and the best.";
      case TARGET -> "This model counts it as the value it has set for the statement.";
    };
  }
}
