package dev.maturity.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.arbitrary.Models;
import dev.maturity.model.Alteration.Kind;
import dev.maturity.model.CarryOver.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/** The laws of a change between versions of a model. */
class ModelChangeProperties {

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void aModelMinusItselfIsNothing(@ForAll("models") Model model) {
    ModelChange change = model.minus(model);

    assertThat(change.things()).isEmpty();
    assertThat(change.lost()).isEmpty();
    assertThat(change.answers()).allMatch(carry -> carry.verdict() == Verdict.CARRIES);
    assertThat(change.isScoredAlike()).isTrue();
    assertThat(change.step()).isEqualTo(ModelChange.Step.NONE);
    assertThat(change.warnings()).isEmpty();
    assertThat(change.summary()).contains("No change.");
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void everyLaterCriterionIsSaidOnceInModelOrder(@ForAll("pairs") Tuple2<Model, Model> pair) {
    assertThat(pair.get2().minus(pair.get1()).answers())
        .extracting(CarryOver::criterion)
        .containsExactlyElementsOf(
            pair.get2().allCriteria().stream().map(Criterion::id).toList());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void everyEarlierCriterionIsKeptOrLost(@ForAll("pairs") Tuple2<Model, Model> pair) {
    ModelChange change = pair.get2().minus(pair.get1());
    long kept = change.answers().stream()
        .filter(carry -> !carry.reasons().contains(CarryOver.Reason.NEW))
        .count();

    assertThat(kept + change.lost().size()).isEqualTo(pair.get1().allCriteria().size());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void whatIsAddedOneWayIsRemovedTheOther(@ForAll("pairs") Tuple2<Model, Model> pair) {
    ModelChange there = pair.get2().minus(pair.get1());
    ModelChange back = pair.get1().minus(pair.get2());

    assertThat(ids(there, Kind.ADDED)).containsExactlyInAnyOrderElementsOf(ids(back, Kind.REMOVED));
    assertThat(ids(there, Kind.REMOVED)).containsExactlyInAnyOrderElementsOf(ids(back, Kind.ADDED));
    assertThat(there.isUnchanged()).isEqualTo(back.isUnchanged());
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void whatCarriesOverHasTheSameValue(@ForAll("pairs") Tuple2<Model, Model> pair) {
    Model was = pair.get1();
    Model is = pair.get2();
    for (CarryOver carry : is.minus(was).answers()) {
      if (carry.verdict() != Verdict.DOES_NOT && carry.earlierId() == null) {
        Scale before = scale(was, carry.criterion());
        Scale after = scale(is, carry.criterion());
        numbers()
            .filter(number -> before.valueOf(number).isPresent())
            .forEach(number -> assertThat(after.valueOf(number)).isEqualTo(before.valueOf(number)));
      }
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void shufflingChangesOnlyTheOrder(@ForAll("models") Model model, @ForAll Random random) {
    Model shuffled = new Model(
        model.id(),
        model.version(),
        model.name(),
        model.description(),
        model.attribution(),
        shuffled(model.sources(), random),
        model.levels(),
        shuffled(model.scales(), random),
        shuffled(model.criteria(), random),
        shuffled(model.dimensions(), random),
        model.scoring(),
        model.alternatives(),
        model.labelSets(),
        model.prerequisites(),
        shuffled(model.flags(), random),
        shuffled(model.outcomes(), random),
        shuffled(model.transitions(), random),
        shuffled(model.archetypes(), random),
        shuffled(model.variants(), random),
        model.conduct(),
        model.background(),
        model.language());

    ModelChange change = shuffled.minus(model);

    assertThat(change.things())
        .allMatch(thing ->
            thing.alterations().stream().allMatch(found -> found.kind() == Kind.REORDERED));
    assertThat(change.isUnchanged()).isEqualTo(shuffled.equals(model));
    assertThat(change.isScoredAlike()).isTrue();
    assertThat(change.answers()).allMatch(carry -> carry.verdict() == Verdict.CARRIES);
  }

  @Provide
  Arbitrary<Model> models() {
    return Models.valid();
  }

  /** Two models that share some ids and texts, under one id. */
  @Provide
  Arbitrary<Tuple2<Model, Model>> pairs() {
    return Combinators.combine(Models.valid(), Models.valid())
        .as((one, other) -> Tuple.of(mixed(one, other), mixed(other, one)));
  }

  /** The questions of one model, and the particulars of another. */
  private static Model mixed(Model questions, Model rest) {
    return new Model(
        "m",
        rest.version(),
        rest.name(),
        rest.description(),
        rest.attribution(),
        questions.sources(),
        questions.levels(),
        questions.scales(),
        questions.criteria(),
        questions.dimensions(),
        rest.scoring(),
        rest.alternatives(),
        rest.labelSets(),
        rest.prerequisites(),
        rest.flags(),
        rest.outcomes(),
        rest.transitions(),
        rest.archetypes(),
        rest.variants(),
        rest.conduct(),
        rest.background(),
        rest.language());
  }

  private static Stream<BigDecimal> numbers() {
    return IntStream.rangeClosed(-1_000, 1_006).mapToObj(BigDecimal::valueOf);
  }

  private static Scale scale(Model model, String criterion) {
    return model.scale(model.criterion(criterion).orElseThrow().scale()).orElseThrow();
  }

  private static <T> List<T> shuffled(List<T> things, Random random) {
    List<T> shuffled = new ArrayList<>(things);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  private static List<String> ids(ModelChange change, Kind kind) {
    return change.things().stream()
        .filter(thing -> thing.is(kind))
        .map(thing -> thing.thing() + " " + thing.id())
        .toList();
  }
}
