package dev.maturity.model;

import dev.maturity.model.ModelChange.Step;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A version of up to three numbers, such as 1.4 or 2.0.1; what it does not say is 0. */
record ModelVersion(int major, int minor, int patch) implements Comparable<ModelVersion> {

  private static final Pattern FORM =
      Pattern.compile("([0-9]{1,9})(?:\\.([0-9]{1,9}))?(?:\\.([0-9]{1,9}))?");

  private static final Comparator<ModelVersion> ORDER = Comparator.comparingInt(ModelVersion::major)
      .thenComparingInt(ModelVersion::minor)
      .thenComparingInt(ModelVersion::patch);

  /** Empty for a version of another form, of which nothing can be said. */
  static Optional<ModelVersion> of(String version) {
    Matcher found = FORM.matcher(version);
    return found.matches()
        ? Optional.of(new ModelVersion(number(found, 1), number(found, 2), number(found, 3)))
        : Optional.empty();
  }

  private static int number(Matcher found, int group) {
    String digits = found.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  Step stepTo(ModelVersion later) {
    if (major != later.major) {
      return Step.MAJOR;
    }
    if (minor != later.minor) {
      return Step.MINOR;
    }
    return patch == later.patch ? Step.NONE : Step.PATCH;
  }

  ModelVersion raisedBy(Step step) {
    return switch (step) {
      case MAJOR -> new ModelVersion(major + 1, 0, 0);
      case MINOR -> new ModelVersion(major, minor + 1, 0);
      case PATCH -> new ModelVersion(major, minor, patch + 1);
      case NONE -> this;
    };
  }

  @Override
  public int compareTo(ModelVersion other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return major + "." + minor + "." + patch;
  }
}
