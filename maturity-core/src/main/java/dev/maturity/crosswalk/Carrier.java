package dev.maturity.crosswalk;

import dev.maturity.assessment.Assessment;
import dev.maturity.assessment.Exhibit;
import dev.maturity.assessment.Origin;
import dev.maturity.assessment.Rater;
import dev.maturity.assessment.Response;
import dev.maturity.crosswalk.NotCarried.Reason;
import dev.maturity.model.Criterion;
import dev.maturity.model.Model;
import dev.maturity.problem.MaturityException;
import dev.maturity.problem.Problem;
import dev.maturity.validation.AssessmentValidator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes the answers to one model over to another. */
final class Carrier {

  private final Model from;
  private final Model to;
  private final Closeness enough;
  private final Candidates candidates;
  private final Set<String> reworded;
  private final boolean family;

  Carrier(Crosswalk crosswalk, Model from, Model to, Closeness enough) {
    this.from = from;
    this.to = to;
    this.enough = enough;
    Pairs pairs = new Pairs(crosswalk, from, to);
    this.candidates = new Candidates(pairs.all(), enough);
    this.reworded = pairs.reworded();
    this.family = pairs.isFamily();
  }

  CarriedAnswers carry(Assessment assessment) {
    List<Problem> errors = AssessmentValidator.forModel(from).validate(assessment).stream()
        .filter(Problem::isError)
        .toList();
    if (!errors.isEmpty()) {
      throw new MaturityException("The answers cannot be carried over.", errors);
    }
    Answered answered = new Answered(assessment);
    Harvest harvest = new Harvest();
    for (Criterion target : to.allCriteria()) {
      List<Pair> pairs = candidates.of(target.id());
      if (!pairs.isEmpty()) {
        harvest.add(new TargetCarrier(from, to, pairs, answered).carry(target));
      }
    }
    besides(assessment, harvest);
    List<ToAsk> toAsk = toAsk(answered, harvest);
    List<CarriedShare> coverage = new CarriedShares(to, harvest.answeredCriteria()).all();
    return new CarriedAnswers(
        from.id(),
        from.version(),
        to.id(),
        to.name(),
        enough,
        new Assessment(
            to.id(),
            to.version(),
            assessment.subject(),
            assessment.date(),
            assessment.raters(),
            harvest.responses,
            "",
            assessment.mode(),
            assessment.open(),
            exhibits(assessment, harvest),
            assessment.stakeholders()),
        harvest.carried,
        notCarried(answered, harvest),
        toAsk,
        coverage);
  }

  /** Flags and outcomes of one id are the same in models of one family; in others nobody has compared them. */
  private void besides(Assessment assessment, Harvest harvest) {
    if (!family) {
      return;
    }
    Set<String> asked = besides(from);
    asked.retainAll(besides(to));
    for (Response response : assessment.responses()) {
      if (asked.contains(response.criterion())) {
        Origin origin = response.origin() == null
            ? new Origin(
                from.id(), from.version(), response.criterion(), Confidence.HIGH.toString())
            : response.origin();
        harvest.responses.add(new Response(
            response.criterion(),
            response.rater(),
            response.answer(),
            response.note(),
            response.evidence(),
            origin));
        harvest.besides.add(response.criterion());
      }
    }
  }

  private static Set<String> besides(Model model) {
    Set<String> ids = new LinkedHashSet<>();
    model.flags().forEach(flag -> ids.add(flag.id()));
    model.outcomes().forEach(outcome -> ids.add(outcome.id()));
    return ids;
  }

  /** Evidence without a rating goes where the answers to its criterion went. */
  private static List<Exhibit> exhibits(Assessment assessment, Harvest harvest) {
    List<Exhibit> exhibits = new ArrayList<>();
    for (Carried carried : harvest.carried) {
      for (Exhibit exhibit : assessment.evidence()) {
        if (carried.from().contains(exhibit.criterion())) {
          exhibits.add(new Exhibit(carried.criterion(), exhibit.rater(), exhibit.evidence()));
        }
      }
    }
    return exhibits.stream().distinct().toList();
  }

  /** What was refused for an answer's own sake, and what no criterion asks for, in the order of the model answered. */
  private List<NotCarried> notCarried(Answered answered, Harvest harvest) {
    Set<String> used = new LinkedHashSet<>();
    harvest.carried.forEach(carried -> used.addAll(carried.from()));
    harvest.notCarried.forEach(left -> used.addAll(left.from()));
    used.addAll(harvest.besides);
    List<NotCarried> all = new ArrayList<>(harvest.notCarried);
    for (Map.Entry<String, List<String>> entry : answered.ratersByCriterion().entrySet()) {
      String source = entry.getKey();
      if (used.contains(source)) {
        continue;
      }
      NotCarried refused = candidates.refused().get(source);
      Reason otherwise = reworded.contains(source) ? Reason.REWORDED : Reason.NO_COUNTERPART;
      all.add(new NotCarried(
          List.of(source),
          refused == null ? List.of() : refused.to(),
          entry.getValue(),
          refused == null ? otherwise : refused.reason()));
    }
    return all;
  }

  private List<ToAsk> toAsk(Answered answered, Harvest harvest) {
    List<ToAsk> open = new ArrayList<>();
    for (Criterion criterion : to.allCriteria()) {
      Set<String> have = harvest.raters.getOrDefault(criterion.id(), new LinkedHashSet<>());
      List<String> missing =
          answered.raters().stream().filter(rater -> !have.contains(rater)).toList();
      if (!missing.isEmpty()) {
        open.add(new ToAsk(criterion.id(), criterion.statement(), named(missing)));
      }
    }
    return open;
  }

  /** Without the rater who is not named. */
  static List<String> named(List<String> raters) {
    return raters.stream().filter(rater -> !rater.isEmpty()).toList();
  }

  /** What came of all criteria. */
  private static final class Harvest {

    private final List<Response> responses = new ArrayList<>();
    private final List<Carried> carried = new ArrayList<>();
    private final List<NotCarried> notCarried = new ArrayList<>();
    private final Map<String, Set<String>> raters = new LinkedHashMap<>();
    private final Set<String> besides = new LinkedHashSet<>();

    void add(TargetCarrier.Result result) {
      responses.addAll(result.responses());
      carried.addAll(result.carried());
      notCarried.addAll(result.notCarried());
      result
          .responses()
          .forEach(response -> raters
              .computeIfAbsent(response.criterion(), key -> new LinkedHashSet<>())
              .add(response.rater()));
    }

    Set<String> answeredCriteria() {
      return raters.keySet();
    }
  }

  /** The answers by criterion and rater. */
  static final class Answered {

    private final Map<String, Map<String, Response>> responses = new LinkedHashMap<>();
    private final List<String> raters;

    Answered(Assessment assessment) {
      Set<String> all = new LinkedHashSet<>();
      assessment.raters().stream().map(Rater::id).forEach(all::add);
      for (Response response : assessment.responses()) {
        all.add(response.rater());
        responses
            .computeIfAbsent(response.criterion(), key -> new LinkedHashMap<>())
            .put(response.rater(), response);
      }
      raters = all.isEmpty() ? List.of("") : List.copyOf(all);
    }

    List<String> raters() {
      return raters;
    }

    Map<String, Response> to(String criterion) {
      return responses.getOrDefault(criterion, new LinkedHashMap<>());
    }

    Map<String, List<String>> ratersByCriterion() {
      Map<String, List<String>> all = new LinkedHashMap<>();
      responses.forEach(
          (criterion, byRater) -> all.put(criterion, named(List.copyOf(byRater.keySet()))));
      return all;
    }
  }
}
