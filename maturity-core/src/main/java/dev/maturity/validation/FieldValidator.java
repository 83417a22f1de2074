package dev.maturity.validation;

import dev.maturity.problem.Problem;
import java.util.List;

/** Checks the fields of a single record against its constraints, in the words of the other validators. */
public final class FieldValidator {

  private FieldValidator() {}

  /**
   * Checks one record, not those inside it.
   *
   * @param thing the record
   * @param path its place as a JSON pointer; empty for a whole file
   * @param kind what a person calls it, such as {@code benchmark}
   * @param id what tells it from its siblings; may be empty
   * @return the problems; empty if there are none
   */
  public static List<Problem> validate(Object thing, String path, String kind, String id) {
    Findings findings = new Findings();
    FieldConstraints.check(Place.of(thing, path, kind, id), findings);
    return findings.inOrderOfDiscovery();
  }
}
