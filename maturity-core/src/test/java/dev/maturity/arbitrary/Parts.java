package dev.maturity.arbitrary;

import dev.maturity.model.Anchor;
import dev.maturity.model.Citation;
import dev.maturity.model.CountScale;
import dev.maturity.model.Criterion;
import dev.maturity.model.CriterionKind;
import dev.maturity.model.Level;
import dev.maturity.model.NumberScale;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.PercentageScale;
import dev.maturity.model.Provenance;
import dev.maturity.model.Scale;
import dev.maturity.model.Source;
import dev.maturity.model.YesNoScale;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The parts of a model. Each kind has ids of its own prefix, so that parts can name each other. */
final class Parts {

  private Parts() {}

  /** None, or two to four levels: l1, l2, … */
  static Arbitrary<List<Level>> levels() {
    return Arbitraries.of(0, 2, 3, 4).flatMap(count -> each(Values.ids("l", count), Parts::level));
  }

  /** One to three scales: s1, s2, … */
  static Arbitrary<List<Scale>> scales() {
    return Arbitraries.integers()
        .between(1, 3)
        .flatMap(count -> each(Values.ids("s", count), Parts::scale));
  }

  /** Up to two sources: p1, p2. */
  static Arbitrary<List<Source>> sources() {
    return Arbitraries.integers()
        .between(0, 2)
        .flatMap(count -> each(Values.ids("p", count), Parts::source));
  }

  /** A criterion that names only what is there. */
  static Arbitrary<Criterion> criterion(
      String id, List<Scale> scales, List<Level> levels, List<Source> sources) {
    return Combinators.combine(
            Values.name(),
            Values.text(),
            Arbitraries.of(scales),
            anchors(levels),
            Arbitraries.of(true, false),
            Values.positive(),
            citations(sources),
            Combinators.combine(
                    Arbitraries.of("", "theme a", "theme b"),
                    Values.name().list().ofMaxSize(2),
                    Arbitraries.of(Provenance.values()),
                    Values.unit())
                .as(Marks::new))
        .as((statement, help, scale, anchors, reversed, weight, citations, marks) -> new Criterion(
            id,
            statement,
            help,
            scale.id(),
            anchors,
            reversed,
            weight,
            marks.theme,
            marks.tags,
            marks.provenance,
            citations,
            CriterionKind.QUESTION,
            help.isBlank() ? List.of() : List.of(help, statement),
            marks.target));
  }

  /** A list with one thing for each id. */
  static <T> Arbitrary<List<T>> each(List<String> ids, Function<String, Arbitrary<T>> make) {
    return Combinators.combine(ids.stream().map(make::apply).toList()).as(things -> things);
  }

  private record Marks(String theme, List<String> tags, Provenance provenance, BigDecimal target) {}

  private static Arbitrary<Level> level(String id) {
    return Combinators.combine(
            Values.name(),
            Values.text(),
            Values.text(),
            Values.name().list().ofMaxSize(2),
            Values.text(),
            Values.text())
        .as((name, description, motto, aliases, impact, note) ->
            new Level(id, name, description, motto, aliases, impact, note));
  }

  private static Arbitrary<Source> source(String id) {
    return Combinators.combine(Values.name(), Values.text(), Values.text(), Values.text())
        .as((title, publisher, date, note) ->
            new Source(id, title, publisher, "https://example.org/", date, note));
  }

  private static Arbitrary<Scale> scale(String id) {
    return Arbitraries.oneOf(
        ordinal(id),
        Values.text().map(name -> new YesNoScale(id, name)),
        Values.text().map(name -> new PercentageScale(id, name)),
        Combinators.combine(Values.text(), Arbitraries.integers().between(1, 1_000_000_000))
            .as((name, worst) -> new CountScale(id, name, worst)),
        Combinators.combine(Values.unit(), Values.positive(), Values.text())
            .as((min, width, unit) -> new NumberScale(id, "", min, min.add(width), unit)));
  }

  private static Arbitrary<Scale> ordinal(String id) {
    return Combinators.combine(
            Values.text(),
            Arbitraries.integers().between(-1_000, 1_000),
            Arbitraries.integers().between(2, 6),
            Values.text(),
            Arbitraries.of(true, false))
        .as((name, first, count, description, declared) -> {
          List<OrdinalScale.Point> points = new ArrayList<>();
          for (int i = 0; i < count; i++) {
            BigDecimal value = declared ? new BigDecimal(i).movePointLeft(1) : null;
            points.add(new OrdinalScale.Point("point " + (char) ('a' + i), description, value));
          }
          return new OrdinalScale(id, name, first, points);
        });
  }

  private static Arbitrary<List<Anchor>> anchors(List<Level> levels) {
    if (levels.isEmpty()) {
      return Arbitraries.just(List.of());
    }
    Arbitrary<Anchor> anchor = Combinators.combine(Arbitraries.of(levels), Values.positive())
        .as((level, weight) -> new Anchor(level.id(), weight));
    return anchor.list().uniqueElements(Anchor::level).ofMinSize(1).ofMaxSize(2);
  }

  private static Arbitrary<List<Citation>> citations(List<Source> sources) {
    if (sources.isEmpty()) {
      return Arbitraries.just(List.of());
    }
    return Combinators.combine(Arbitraries.of(sources), Values.text())
        .as((source, locator) -> new Citation(source.id(), locator))
        .list()
        .ofMaxSize(2);
  }
}
