package dev.maturity.validation;

import dev.maturity.model.Anchor;
import dev.maturity.model.Bounds;
import dev.maturity.model.Citation;
import dev.maturity.model.CountScale;
import dev.maturity.model.Criterion;
import dev.maturity.model.CriterionKind;
import dev.maturity.model.Dimension;
import dev.maturity.model.Flag;
import dev.maturity.model.LabelSet;
import dev.maturity.model.Level;
import dev.maturity.model.MissingAnswer;
import dev.maturity.model.MissingPolicy;
import dev.maturity.model.Model;
import dev.maturity.model.NodeScoring;
import dev.maturity.model.NumberScale;
import dev.maturity.model.OrdinalScale;
import dev.maturity.model.OrdinalScale.Point;
import dev.maturity.model.PartValue;
import dev.maturity.model.PercentageScale;
import dev.maturity.model.Prerequisite;
import dev.maturity.model.Provenance;
import dev.maturity.model.Rounding;
import dev.maturity.model.Rule;
import dev.maturity.model.Scale;
import dev.maturity.model.Scoring;
import dev.maturity.model.Source;
import dev.maturity.model.YesNoScale;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Models of parts that fit by chance only: few ids, so that some references meet, and numbers of every kind. */
final class GarbageModels {

  private GarbageModels() {}

  static Arbitrary<Model> models() {
    Arbitrary<List<Scale>> scales = scales().list().ofMaxSize(3);
    Arbitrary<List<Level>> levels =
        Combinators.combine(ids(), texts()).as(Level::of).list().ofMaxSize(4);
    Arbitrary<Head> heads =
        Combinators.combine(ids(), texts(), sources().list().ofMaxSize(2)).as(Head::new);
    Arbitrary<Tail> tails = Combinators.combine(
            labelSets().list().ofMaxSize(2),
            prerequisites().list().ofMaxSize(4),
            flags().list().ofMaxSize(2),
            GarbageContext.contexts(ids(), texts(), numbers(), criteria()))
        .as(Tail::new);
    return Combinators.combine(
            heads,
            levels,
            scales,
            criteria().list().ofMaxSize(3),
            dimensions(3).list().ofMaxSize(3),
            scorings(),
            scorings().list().ofMaxSize(2),
            tails)
        .as((head, level, scale, criteria, dimensions, scoring, alternatives, tail) -> new Model(
            head.id,
            head.text,
            head.text,
            head.text,
            head.text,
            head.sources,
            level,
            scale,
            criteria,
            dimensions,
            scoring,
            alternatives,
            tail.labelSets,
            tail.prerequisites,
            tail.flags,
            tail.context.outcomes(),
            tail.context.transitions(),
            tail.context.archetypes(),
            tail.context.variants(),
            tail.context.conduct(),
            tail.context.background(),
            head.text));
  }

  private record Head(String id, String text, List<Source> sources) {}

  private record Tail(
      List<LabelSet> labelSets,
      List<Prerequisite> prerequisites,
      List<Flag> flags,
      GarbageContext context) {}

  private static Arbitrary<String> ids() {
    return Arbitraries.frequencyOf(
        Tuple.of(8, Arbitraries.of("a", "b", "c", "low", "high", "overall")),
        Tuple.of(2, Arbitraries.of("", " ", "A b", "a/b~c", "%s", "a..b", "\n", "x".repeat(300))),
        Tuple.of(1, Arbitraries.strings().ofMaxLength(10)));
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.of("", "text", "%d of it", "\u0000", "line\nline", "x".repeat(5000));
  }

  private static Arbitrary<BigDecimal> numbers() {
    return Arbitraries.of(
            "1",
            "0",
            "-1",
            "0.5",
            "0.75",
            "2",
            "1e999999999",
            "-1e999999999",
            "1e-999999999",
            "0e999999999",
            "123456789012345678901234567890",
            "0.1234567890123456789")
        .map(BigDecimal::new);
  }

  private static Arbitrary<Scale> scales() {
    Arbitrary<Point> points =
        Combinators.combine(ids(), texts(), numbers().injectNull(0.6)).as(Point::new);
    return Arbitraries.oneOf(
        Combinators.combine(
                ids(), texts(), Arbitraries.integers(), points.list().ofMaxSize(4))
            .as(OrdinalScale::new),
        Combinators.combine(ids(), texts()).as(YesNoScale::new),
        Combinators.combine(ids(), texts()).as(PercentageScale::new),
        Combinators.combine(ids(), texts(), Arbitraries.integers()).as(CountScale::new),
        Combinators.combine(ids(), texts(), numbers(), numbers(), texts()).as(NumberScale::new));
  }

  private static Arbitrary<Criterion> criteria() {
    Arbitrary<List<Anchor>> anchors =
        Combinators.combine(ids(), numbers()).as(Anchor::new).list().ofMaxSize(3);
    Arbitrary<List<Citation>> citations =
        Combinators.combine(ids(), texts()).as(Citation::new).list().ofMaxSize(2);
    return Combinators.combine(
            ids(),
            texts(),
            ids(),
            anchors,
            Arbitraries.of(true, false),
            numbers(),
            citations,
            numbers().injectNull(0.5))
        .as((id, text, scale, levels, reversed, weight, cited, target) -> new Criterion(
            id,
            text,
            text,
            scale,
            levels,
            reversed,
            weight,
            text,
            List.of(text),
            Provenance.OURS,
            cited,
            CriterionKind.DESCRIPTOR,
            List.of(text),
            target));
  }

  private static Arbitrary<Dimension> dimensions(int depth) {
    Arbitrary<List<Dimension>> inner = depth == 0
        ? Arbitraries.just(List.of())
        : Arbitraries.lazy(() -> dimensions(depth - 1)).list().ofMaxSize(2);
    return Combinators.combine(
            ids(), texts(), numbers(), nodes(), criteria().list().ofMaxSize(2), inner)
        .as((id, text, weight, scoring, criteria, dimensions) ->
            new Dimension(id, text, text, weight, scoring, criteria, dimensions));
  }

  private static Arbitrary<Scoring> scorings() {
    Arbitrary<MissingAnswer> answers = Arbitraries.of(MissingAnswer.class);
    Arbitrary<MissingPolicy> policies =
        Combinators.combine(answers, answers, answers, numbers()).as(MissingPolicy::new);
    return Combinators.combine(ids(), texts(), policies, rules(), nodes(), nodes())
        .as((id, text, missing, consensus, dimension, overall) ->
            new Scoring(id, text, text, missing, consensus, dimension, overall));
  }

  private static Arbitrary<NodeScoring> nodes() {
    return Combinators.combine(
            rules().injectNull(0.4),
            Arbitraries.of(PartValue.class).injectNull(0.5),
            rules().injectNull(0.4),
            Combinators.combine(numbers(), numbers()).as(Bounds::new).injectNull(0.5),
            roundings().injectNull(0.5))
        .as(NodeScoring::new);
  }

  private static Arbitrary<Rounding> roundings() {
    return Combinators.combine(
            Arbitraries.of(Rounding.Mode.class),
            Arbitraries.of(0, 1, 15, 16, -1, Integer.MAX_VALUE))
        .as(Rounding::new);
  }

  private static Arbitrary<Rule> rules() {
    Arbitrary<String> names = Arbitraries.of(
        "mean",
        "min",
        "none",
        "bands",
        "gate",
        "matrix",
        "high-water",
        "direct",
        "lower-median",
        "",
        "a/b",
        "%s");
    return Combinators.combine(names, parameters()).as(Rule::new);
  }

  private static Arbitrary<Map<String, Object>> parameters() {
    Arbitrary<Object> values = Arbitraries.oneOf(
        numbers().map(number -> (Object) number),
        numbers().list().ofMaxSize(3).map(list -> (Object) list),
        Arbitraries.of("floor", "nearest", "upper", "above", "half-step", "", "%s")
            .map(word -> (Object) word),
        Arbitraries.of("lower", "upper", "%s").list().ofMaxSize(3).map(list -> (Object) list),
        Combinators.combine(ids(), ids(), numbers())
            .as((id, lower, number) -> (Object) Map.of(id, Map.of(lower, number))),
        Arbitraries.of(true, false).map(flag -> (Object) flag),
        Combinators.combine(ids(), numbers()).as((id, number) -> (Object) Map.of(id, number)),
        Arbitraries.of("mean", "none", "gate").map(id -> (Object) Map.of("rule", id)));
    Arbitrary<String> names = Arbitraries.of(
        "cuts",
        "inclusive",
        "threshold",
        "aggregation",
        "rounding",
        "requires",
        "relation",
        "tolerance",
        "progress",
        "a/b",
        "rule2",
        "");
    return Arbitraries.maps(names, values).ofMaxSize(2);
  }

  private static Arbitrary<Source> sources() {
    return Combinators.combine(ids(), texts())
        .as((id, text) -> new Source(id, text, text, text, text, text));
  }

  private static Arbitrary<LabelSet> labelSets() {
    return Combinators.combine(ids(), texts(), ids())
        .as((id, text, key) -> new LabelSet(id, text, text, Map.of(key, text)));
  }

  private static Arbitrary<Prerequisite> prerequisites() {
    return Combinators.combine(ids(), ids(), texts()).as(Prerequisite::new);
  }

  private static Arbitrary<Flag> flags() {
    return Combinators.combine(ids(), texts(), ids().list().ofMaxSize(2))
        .as((id, text, about) -> new Flag(id, text, about, text));
  }
}
