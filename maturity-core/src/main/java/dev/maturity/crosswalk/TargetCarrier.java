package dev.maturity.crosswalk;

import dev.maturity.assessment.Answer;
import dev.maturity.assessment.Evidence;
import dev.maturity.assessment.Origin;
import dev.maturity.assessment.Response;
import dev.maturity.crosswalk.NotCarried.Reason;
import dev.maturity.model.Criterion;
import dev.maturity.model.Limits;
import dev.maturity.model.Model;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Carries over what answers one criterion, rater by rater. */
final class TargetCarrier {

  private final Model from;
  private final Model to;
  private final List<Pair> pairs;
  private final Carrier.Answered answered;

  private final List<Response> responses = new ArrayList<>();
  private final Map<List<Pair>, List<String>> carried = new LinkedHashMap<>();
  private final Map<Left, List<String>> left = new LinkedHashMap<>();

  TargetCarrier(Model from, Model to, List<Pair> pairs, Carrier.Answered answered) {
    this.from = from;
    this.to = to;
    this.pairs = pairs;
    this.answered = answered;
  }

  /** What came of one criterion. */
  record Result(List<Response> responses, List<Carried> carried, List<NotCarried> notCarried) {}

  private record Left(List<String> from, Reason reason) {}

  /** An answer as it would stand on the other scale. */
  private record Offer(Pair pair, Response given, Answer answer) {}

  Result carry(Criterion target) {
    answered.raters().forEach(rater -> carry(target, rater));
    List<Carried> links = new ArrayList<>();
    carried.forEach((used, raters) -> links.add(new Carried(
        target.id(),
        ids(used),
        Carrier.named(raters),
        used.stream().anyMatch(Pair::isTurned),
        used.stream().map(Pair::relation).reduce(Relation.CLOSE, Relation::looser),
        confidence(used))));
    List<NotCarried> refused = new ArrayList<>();
    left.forEach((what, raters) -> refused.add(
        new NotCarried(what.from(), List.of(target.id()), Carrier.named(raters), what.reason())));
    return new Result(responses, links, refused);
  }

  private void carry(Criterion target, String rater) {
    List<Offer> offers = new ArrayList<>();
    for (Pair pair : pairs) {
      Response given = answered.to(pair.from().id()).get(rater);
      if (given != null) {
        offer(pair, given).ifPresent(offers::add);
      }
    }
    if (offers.isEmpty()) {
      return;
    }
    List<Pair> used = offers.stream().map(Offer::pair).toList();
    Offer first = offers.get(0);
    if (offers.stream().anyMatch(other -> !agree(first, other))) {
      leave(ids(used), Reason.CONTRADICTION, rater);
      return;
    }
    responses.add(response(target, rater, offers, used));
    carried.computeIfAbsent(used, key -> new ArrayList<>()).add(rater);
  }

  private Optional<Offer> offer(Pair pair, Response given) {
    ScaleMatch match = new ScaleMatch(
        from.scale(pair.from().scale()).orElseThrow(),
        to.scale(pair.to().scale()).orElseThrow(),
        pair.isTurned());
    Reason obstacle =
        given.origin() != null && !pair.same() ? Reason.CARRIED_BEFORE : match.obstacle();
    Optional<Answer> answer = obstacle == null ? match.carry(given.answer()) : Optional.empty();
    if (answer.isEmpty()) {
      leave(
          List.of(pair.from().id()), obstacle == null ? Reason.NO_MIRROR : obstacle, given.rater());
    }
    return answer.map(there -> new Offer(pair, given, there));
  }

  /** The same state or the same value: 4 and the label of point 4 agree. */
  private boolean agree(Offer one, Offer other) {
    ScaleMatch there = new ScaleMatch(
        to.scale(other.pair().to().scale()).orElseThrow(),
        to.scale(other.pair().to().scale()).orElseThrow(),
        false);
    return one.answer().equals(other.answer())
        || (there.value(one.answer()).isPresent()
            && there.value(one.answer()).equals(there.value(other.answer())));
  }

  private Response response(Criterion target, String rater, List<Offer> offers, List<Pair> used) {
    Offer first = offers.get(0);
    Set<Evidence> evidence = new LinkedHashSet<>();
    offers.forEach(offer -> evidence.addAll(offer.given().evidence()));
    return new Response(
        target.id(),
        rater,
        first.answer(),
        note(offers),
        List.copyOf(evidence),
        origin(first, used));
  }

  private Origin origin(Offer first, List<Pair> used) {
    @Nullable Origin before = first.given().origin();
    return before == null
        ? new Origin(
            from.id(),
            from.version(),
            first.pair().from().id(),
            confidence(used).toString())
        : before;
  }

  /** The remarks of all, as long as there is room. */
  private static String note(List<Offer> offers) {
    Set<String> notes = new LinkedHashSet<>();
    offers.stream()
        .map(offer -> offer.given().note())
        .filter(note -> !note.isBlank())
        .forEach(notes::add);
    String all = String.join("\n", notes);
    return all.length() <= Limits.TEXT ? all : notes.iterator().next();
  }

  private static Confidence confidence(List<Pair> used) {
    return used.stream().map(Pair::confidence).reduce(Confidence.HIGH, Confidence::lower);
  }

  private static List<String> ids(List<Pair> used) {
    return used.stream().map(pair -> pair.from().id()).toList();
  }

  private void leave(List<String> sources, Reason reason, String rater) {
    left.computeIfAbsent(new Left(sources, reason), key -> new ArrayList<>()).add(rater);
  }
}
