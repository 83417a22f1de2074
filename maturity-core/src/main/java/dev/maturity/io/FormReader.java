package dev.maturity.io;

import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Rater;
import dev.maturity.assessment.Subject;
import dev.maturity.model.Model;
import dev.maturity.model.Scale;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.validation.AssessmentValidator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads one text of form data. */
final class FormReader {

  private static final String NOUN = "form data";
  private static final Pattern RATER = Pattern.compile("/raters/(\\d+).*");

  private final Model model;
  private final AssessmentValidator validator;
  private final Findings findings = new Findings();
  private final FormFacts facts;
  private final FormResponses responses;
  private final FormSheet sheets;

  FormReader(
      Model model,
      Map<String, Scale> scales,
      AssessmentValidator validator,
      @Nullable Subject subject,
      @Nullable LocalDate date) {
    this.model = model;
    this.validator = validator;
    this.facts = new FormFacts(model, subject, date, findings);
    this.responses = new FormResponses(model.id(), scales, findings);
    this.sheets = new FormSheet(scales, facts, responses, findings);
  }

  Assessment read(SourceText source) {
    JsonNode tree = JsonSyntax.tree(source, findings);
    Assessment assessment = tree == null ? null : assessment(tree);
    if (assessment == null || !findings.isEmpty()) {
      throw findings.failure("The " + source.subject() + " cannot be read", located(source));
    }
    return assessment;
  }

  /** What the tree says, whatever the problems; null when there is nothing to go on with. */
  private @Nullable Assessment assessment(JsonNode tree) {
    Place root = Place.root(NOUN);
    if (tree.isArray()) {
      for (int i = 0; i < tree.size() && !findings.isFull(); i++) {
        sheet(tree.get(i), root.entry(i), tree.size() == 1);
      }
    } else {
      sheet(tree, root, true);
    }
    Subject subject = facts.subject();
    if (subject == null && tree.isContainer() && !facts.isSubjectInDoubt()) {
      findings.addMissing(
          root, FormFacts.SUBJECT, "Maybe the subject should be given with the form.");
    }
    // Stood in for, so that the answers are looked at.
    Subject named = subject == null ? Subject.named("unknown") : subject;
    List<Rater> raters = facts.raters().stream().map(Rater::of).toList();
    Assessment assessment = new Assessment(
        model.id(), model.version(), named, facts.date(), raters, responses.responses());
    validator.validate(assessment).stream()
        .filter(problem -> problem.isError() && !isSaid(problem))
        .forEach(problem -> findings.add(inForm(problem)));
    return assessment;
  }

  private void sheet(JsonNode node, Place place, boolean alone) {
    if (node.isObject()) {
      sheets.read(node, place, alone);
    } else {
      findings.add(
          ProblemCode.WRONG_TYPE,
          place,
          place.sentence(Quoted.value(node))
              + " must be an object, or a list of one for each rater.",
          "");
    }
  }

  /** Whether a problem follows from how raters are named, of which each sheet has its own say. */
  private static boolean isSaid(Problem problem) {
    return problem.code() == ProblemCode.DUPLICATE_RESPONSE
        || (problem.path().startsWith("/responses/") && problem.path().endsWith("/rater"));
  }

  /** The same problem where the form says what it is about. */
  private Problem inForm(Problem problem) {
    Matcher rater = RATER.matcher(problem.path());
    Optional<Place> place = Optional.empty();
    if (rater.matches()) {
      place = Optional.of(facts.rater(Integer.parseInt(rater.group(1))));
    } else if (problem.path().startsWith("/subject")) {
      place = facts.placeOfSubject();
    }
    return place
        .map(there -> Problem.error(problem.code(), there.pointer(), problem.message())
            .withHint(problem.hint()))
        .or(() -> responses.located(problem))
        .orElse(problem);
  }

  /** The problems with their locations, in the order of the text; what was given with it has none. */
  private List<Problem> located(SourceText source) {
    List<Problem> problems = findings.problems();
    JsonLocations locations =
        JsonLocations.of(source, problems.stream().map(Problem::path).toList());
    return JsonLocations.inTextOrder(problems.stream()
        .map(problem -> problem.location() != null || problem.path().startsWith("/subject/")
            ? problem
            : problem.at(locations.of(problem.path())))
        .toList());
  }
}
