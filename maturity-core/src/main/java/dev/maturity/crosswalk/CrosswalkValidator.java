package dev.maturity.crosswalk;

import dev.maturity.model.Model;
import dev.maturity.problem.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks whole crosswalks, and reports every problem at once. Immutable and thread-safe. */
public final class CrosswalkValidator {

  private static final CrosswalkValidator STANDARD = new CrosswalkValidator(List.of());

  private final List<Model> models;

  private CrosswalkValidator(List<Model> models) {
    this.models = List.copyOf(models);
  }

  /**
   * A validator that looks at nothing but the crosswalk.
   *
   * @return the validator
   */
  public static CrosswalkValidator standard() {
    return STANDARD;
  }

  /**
   * A validator that holds schemes and criteria against models, too, and against their variants. What names another model
   * is not looked at.
   *
   * @param models the models
   * @return the validator
   */
  public static CrosswalkValidator against(List<Model> models) {
    return new CrosswalkValidator(models);
  }

  /**
   * Checks a crosswalk: that ids are unique, that every end of a link is there, that ranges are in order, that no link
   * stands twice, and that each says what it rests on.
   *
   * @param crosswalk the crosswalk
   * @return the problems, in the order of the schemes, then of each kind of link; empty if there are none
   */
  public List<Problem> validate(Crosswalk crosswalk) {
    Map<String, Model> byId = new LinkedHashMap<>();
    for (Model model : models) {
      byId.putIfAbsent(model.id(), model);
      model
          .variants()
          .forEach(variant ->
              model.variant(variant.id()).ifPresent(made -> byId.putIfAbsent(made.id(), made)));
    }
    Findings findings = new Findings();
    new SchemeChecks(crosswalk, byId, findings).check();
    new LevelLinkChecks(crosswalk, findings).check();
    new EndChecks(crosswalk, byId, findings).check();
    return findings.all();
  }
}
