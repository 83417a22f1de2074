package dev.maturity.validation;

import dev.maturity.model.LabelSet;
import dev.maturity.model.Model;
import dev.maturity.problem.Problem;
import java.util.List;

/** Checks label sets that do not stand in the file of a model, and reports every problem at once. */
public final class LabelSetValidator {

  private LabelSetValidator() {}

  /**
   * Checks a label set by itself: its id and its texts.
   *
   * @param labels the label set
   * @return the problems; empty if there are none
   */
  public static List<Problem> validate(LabelSet labels) {
    Findings findings = new Findings();
    FieldConstraints.check(place(labels), findings);
    return findings.inOrderOfDiscovery();
  }

  /**
   * Checks a label set for a model: also that the model has every text that is labelled, and that it could be a model in
   * these words. A text without a label is no problem: it stays as it is ({@link LabelSet#missing}).
   *
   * @param labels the label set
   * @param model the model, for which {@link ModelValidator} finds no errors
   * @return the problems; empty if there are none
   */
  public static List<Problem> validate(LabelSet labels, Model model) {
    Findings findings = itself(labels, model);
    if (findings.inOrderOfDiscovery().isEmpty()) {
      LabelledChecks.check(place(labels), model, findings);
    }
    return findings.inOrderOfDiscovery();
  }

  /**
   * Checks a label set for a model as it is kept beside it: all that {@link #validate(LabelSet, Model)} checks but whether
   * it could be a model in these words, which is one of its own once it is taken.
   *
   * @param labels the label set
   * @param model the model, for which {@link ModelValidator} finds no errors
   * @return the problems; empty if there are none
   */
  public static List<Problem> validateItself(LabelSet labels, Model model) {
    return itself(labels, model).inOrderOfDiscovery();
  }

  private static Findings itself(LabelSet labels, Model model) {
    Findings findings = new Findings();
    FieldConstraints.check(place(labels), findings);
    References.check(place(labels), model, findings);
    return findings;
  }

  private static Place<LabelSet> place(LabelSet labels) {
    return Place.of(labels, "", "label set", labels.id());
  }
}
