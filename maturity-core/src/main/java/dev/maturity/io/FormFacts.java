package dev.maturity.io;

import dev.maturity.assessment.Subject;
import dev.maturity.model.Model;
import dev.maturity.problem.Nearest;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What the sheets of a form say besides answers: of whom, of when, by whom, to what model. */
final class FormFacts {

  static final String SUBJECT = "_subject";
  private static final String DATE = "_date";
  private static final String RATER = "_rater";
  private static final String MODEL = "_model";
  private static final String VERSION = "_version";

  static final List<String> NAMES = List.of(SUBJECT, DATE, RATER, MODEL, VERSION);

  private final Model model;
  private final @Nullable Subject subject;
  private final @Nullable LocalDate date;
  private final Findings findings;
  private final Map<String, Object> said = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();
  private final Map<String, Place> raters = new LinkedHashMap<>();

  /**
   * The facts of a form.
   *
   * @param model the model that is answered
   * @param subject the subject, where the form does not say it
   * @param date the date, where the form does not say it
   * @param findings takes the problems
   */
  FormFacts(Model model, @Nullable Subject subject, @Nullable LocalDate date, Findings findings) {
    this.model = model;
    this.subject = subject;
    this.date = date;
    this.findings = findings;
  }

  /** Reads the facts of a sheet; returns the rater, empty if not named. */
  String read(JsonNode sheet, Place place, boolean alone) {
    readModel(sheet, place);
    readSubject(sheet, place);
    read(DATE, ScalarShape.DATE, sheet, place)
        .filter(value -> isFirst(DATE, value, place))
        .filter(value -> date != null && !date.equals(value))
        .ifPresent(value -> refuse(
            ProblemCode.INCONSISTENT,
            place.property(DATE),
            "The date (%s) of the form must be the one that was given with it, which is (%s)."
                .formatted(value, date)));
    return readRater(sheet, place, alone);
  }

  private void readModel(JsonNode sheet, Place place) {
    read(MODEL, ScalarShape.TEXT, sheet, place)
        .filter(value -> !value.equals(model.id()))
        .ifPresent(value -> refuse(
            ProblemCode.WRONG_MODEL,
            place.property(MODEL),
            "The model (%s) of the form must be the model (%s)."
                .formatted(Quoted.text(value.toString()), model.id())));
    read(VERSION, ScalarShape.TEXT, sheet, place)
        .filter(value -> !value.equals(model.version()))
        .ifPresent(value -> refuse(
            ProblemCode.WRONG_MODEL,
            place.property(VERSION),
            "The version (%s) of the form must be that of the model (%s), which is (%s)."
                .formatted(Quoted.text(value.toString()), model.id(), model.version())));
  }

  private void readSubject(JsonNode sheet, Place place) {
    read(SUBJECT, ScalarShape.TEXT, sheet, place)
        .map(value -> value.toString().strip())
        .filter(value -> isFirst(SUBJECT, value, place))
        .filter(value -> subject != null)
        .filter(value -> !List.of(given().name(), given().id()).contains(value))
        .ifPresent(value -> refuse(
            ProblemCode.INCONSISTENT,
            place.property(SUBJECT),
            "The subject (%s) of the form must be the one that was given with it, which is (%s)."
                .formatted(Quoted.text(value), Quoted.text(given().name()))));
  }

  private String readRater(JsonNode sheet, Place place, boolean alone) {
    int before = findings.count();
    String rater = read(RATER, ScalarShape.TEXT, sheet, place)
        .map(value -> value.toString().strip())
        .orElse("");
    Place here = place.property(RATER);
    if (rater.isEmpty()) {
      if (!alone && findings.isUnchangedSince(before)) {
        findings.addMissing(place, RATER, "Maybe each rater should send a name of their own.");
      }
      return "";
    }
    Place first = raters.putIfAbsent(rater, here);
    if (first != null) {
      findings.add(Problem.error(
              ProblemCode.DUPLICATE_ID,
              here.pointer(),
              "The rater (%s) must send the form only once.".formatted(Quoted.text(rater)))
          .withHint("The first stands at " + first.pointer() + "."));
    }
    return rater;
  }

  /** Whether a fact is said for the first time; it must not be said differently again. */
  private boolean isFirst(String name, Object value, Place place) {
    Object earlier = said.putIfAbsent(name, value);
    Place first = places.putIfAbsent(name, place.property(name));
    if (earlier != null && first != null && !earlier.equals(value)) {
      refuse(
          ProblemCode.INCONSISTENT,
          place.property(name),
          "The %s (%s) must be the same in all forms, and (%s) stands at %s."
              .formatted(
                  name,
                  Quoted.text(value.toString()),
                  Quoted.text(earlier.toString()),
                  first.pointer()));
    }
    return earlier == null;
  }

  /** Reports a name that looks like one of these, and is none. */
  void refuseUnknown(String name, Place place) {
    if (NAMES.contains(name)) {
      return;
    }
    Optional<String> nearest = Nearest.to(name, NAMES);
    nearest.ifPresent(near -> findings.doubt(place.property(near)));
    findings.add(Problem.error(
            ProblemCode.UNKNOWN_PROPERTY,
            place.property(name).pointer(),
            "The name (%s) is not known.".formatted(Quoted.text(name)))
        .withHint(nearest
            .map(near -> "Maybe " + near + ".")
            .orElse("Known are " + String.join(", ", NAMES) + ".")));
  }

  /** Whether the subject may be said where it could not be read. */
  boolean isSubjectInDoubt() {
    return findings.doubts().stream().anyMatch(doubt -> doubt.endsWith("/" + SUBJECT));
  }

  /** The subject: the given one, or one of the name that the form says; null when nobody says it. */
  @Nullable
  Subject subject() {
    Object name = said.get(SUBJECT);
    return subject == null && name != null ? Subject.named(name.toString()) : subject;
  }

  /** The date that the form says, or the given one; null when not known. */
  @Nullable
  LocalDate date() {
    return said.get(DATE) instanceof LocalDate read ? read : date;
  }

  List<String> raters() {
    return List.copyOf(raters.keySet());
  }

  /** Where a rater is named. */
  Place rater(int index) {
    return List.copyOf(raters.values()).get(index);
  }

  /** Where the form says the subject; empty if it was given. */
  Optional<Place> placeOfSubject() {
    return subject == null ? Optional.ofNullable(places.get(SUBJECT)) : Optional.empty();
  }

  private Optional<Object> read(String name, Shape shape, JsonNode sheet, Place place) {
    return FormText.of(sheet.get(name))
        .flatMap(value -> Optional.ofNullable(shape.read(value, place.property(name), findings)));
  }

  private Subject given() {
    return Objects.requireNonNull(subject, "subject");
  }

  private void refuse(ProblemCode code, Place place, String message) {
    findings.add(code, place, message, "");
  }
}
