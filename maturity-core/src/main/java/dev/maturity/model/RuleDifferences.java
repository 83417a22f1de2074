package dev.maturity.model;

import dev.maturity.model.Alteration.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What is not the same about how a model is scored: by its scoring, and by the alternatives that both versions have. */
final class RuleDifferences {

  private static final List<Part> PARTS = List.of(
      new Part("aggregation", NodeScoring::aggregation),
      new Part("of", NodeScoring::of),
      new Part("level", NodeScoring::level),
      new Part("range", NodeScoring::range),
      new Part("rounding", NodeScoring::rounding));

  private final List<Pair> scorings = new ArrayList<>();
  private final boolean hasDimensions;

  RuleDifferences(Model was, Model is) {
    this.hasDimensions = !is.dimensions().isEmpty();
    Map<String, Scoring> before = new LinkedHashMap<>();
    was.alternatives().forEach(scoring -> before.put(scoring.id(), scoring));
    scorings.add(new Pair(was.scoring(), is.scoring()));
    for (Scoring scoring : is.alternatives()) {
      Scoring same = before.get(scoring.id());
      if (same != null) {
        scorings.add(new Pair(same, scoring));
      }
    }
  }

  /** Adds what differs in what a dimension says for itself; it scores where that makes the dimension another. */
  void addOverride(NodeScoring was, NodeScoring is, Alterations found) {
    add("", was, is, part -> changes(part, was, is), found);
  }

  private boolean changes(Part part, NodeScoring was, NodeScoring is) {
    return scorings.stream()
        .anyMatch(pair -> !part.isSame(pair.was.forDimension(was), pair.is.forDimension(is)));
  }

  /** Adds what differs in a scoring. */
  void addScoring(Scoring was, Scoring is, Alterations found) {
    found.reworded("name", was.name(), is.name());
    found.reworded("description", was.description(), is.description());
    MissingPolicy before = was.missing();
    MissingPolicy after = is.missing();
    addRule("missing.unanswered", before.unanswered(), after.unanswered(), found);
    addRule("missing.dontKnow", before.dontKnow(), after.dontKnow(), found);
    addRule("missing.notApplicable", before.notApplicable(), after.notApplicable(), found);
    addRule("missing.minimumCoverage", before.minimumCoverage(), after.minimumCoverage(), found);
    addRule("consensus", was.consensus(), is.consensus(), found);
    Predicate<Part> atOverall = part -> !part.isSame(was.forOverall(), is.forOverall());
    Predicate<Part> atDimensions = part -> hasDimensions
        && !part.isSame(
            was.forDimension(NodeScoring.INHERITED), is.forDimension(NodeScoring.INHERITED));
    add("dimension.", was.dimension(), is.dimension(), atOverall.or(atDimensions), found);
    add("overall.", was.overall(), is.overall(), atOverall, found);
  }

  /** Whether a criterion's target can count for anything. */
  boolean useTargets() {
    return scorings.stream()
        .anyMatch(pair -> pair.was.missing().notApplicable() == MissingAnswer.TARGET
            || pair.is.missing().notApplicable() == MissingAnswer.TARGET);
  }

  private static void addRule(String property, Object was, Object is, Alterations found) {
    found.compare(Kind.RULE, property, was, is, true);
  }

  private static void add(
      String prefix, NodeScoring was, NodeScoring is, Predicate<Part> scores, Alterations found) {
    for (Part part : PARTS) {
      found.compare(
          Kind.RULE, prefix + part.name, part.said(was), part.said(is), scores.test(part));
    }
  }

  private record Pair(Scoring was, Scoring is) {}

  /** One of the things that a node scoring says. */
  private record Part(String name, Function<NodeScoring, @Nullable Object> of) {

    /** What is not said is inherited. */
    Object said(NodeScoring scoring) {
      Object said = of.apply(scoring);
      return said == null ? "inherited" : said;
    }

    boolean isSame(NodeScoring was, NodeScoring is) {
      return Alterations.isSame(of.apply(was), of.apply(is));
    }
  }
}
