package dev.maturity.validation;

import dev.maturity.model.Addition;
import dev.maturity.model.Archetype;
import dev.maturity.model.AssessmentMode;
import dev.maturity.model.Background;
import dev.maturity.model.Bounds;
import dev.maturity.model.Citation;
import dev.maturity.model.Condition;
import dev.maturity.model.Conduct;
import dev.maturity.model.Criterion;
import dev.maturity.model.Decision;
import dev.maturity.model.EvidenceType;
import dev.maturity.model.Outcome;
import dev.maturity.model.Protocol;
import dev.maturity.model.ProtocolRole;
import dev.maturity.model.Provenance;
import dev.maturity.model.Reassessment;
import dev.maturity.model.StakeholderMap;
import dev.maturity.model.Transition;
import dev.maturity.model.Variant;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What a model says beside its scoring, of parts that fit by chance only. */
record GarbageContext(
    List<Outcome> outcomes,
    List<Transition> transitions,
    List<Archetype> archetypes,
    List<Variant> variants,
    Conduct conduct,
    Background background) {

  static Arbitrary<GarbageContext> contexts(
      Arbitrary<String> ids,
      Arbitrary<String> texts,
      Arbitrary<BigDecimal> numbers,
      Arbitrary<Criterion> criteria) {
    Arbitrary<List<Citation>> cited =
        Combinators.combine(ids, texts).as(Citation::new).list().ofMaxSize(1);
    Arbitrary<Boolean> flags = Arbitraries.of(true, false);
    Arbitrary<Outcome> outcomes = Combinators.combine(ids, texts, ids, cited)
        .as((id, text, level, citations) ->
            new Outcome(id, text, text, level, Provenance.OURS, citations));
    Arbitrary<Transition> transitions = Combinators.combine(
            ids, ids, flags, numbers, numbers, cited)
        .as((from, to, hardest, low, high, citations) ->
            new Transition(from, to, hardest, new Bounds(low, high), "", citations));
    Arbitrary<Condition> conditions = Combinators.combine(
            ids, numbers.injectNull(0.4), numbers.injectNull(0.4))
        .as(Condition::new);
    Arbitrary<Archetype> archetypes = Combinators.combine(
            ids, texts, conditions.list().ofMaxSize(2), cited)
        .as((id, text, held, citations) ->
            new Archetype(id, text, text, held, Provenance.OURS, citations));
    Arbitrary<Variant> variants = Combinators.combine(
            ids, texts, ids, criteria.list().ofMaxSize(2), flags)
        .as((id, text, after, added, split) ->
            new Variant(id, text, text, List.of(new Addition(after, added)), split));
    Arbitrary<Conduct> conducts = Combinators.combine(
            ids, texts, Arbitraries.integers(), Arbitraries.integers(), flags, cited)
        .as((id, text, one, other, flag, citations) -> new Conduct(
            List.of(new Protocol(
                id,
                text,
                text,
                AssessmentMode.FACILITATED,
                flag,
                flag,
                List.of(new ProtocolRole(text, flag, one, other, text)),
                citations)),
            List.of(new EvidenceType(id, text, null, text)),
            new StakeholderMap(text, text, text, id, id, citations),
            new Reassessment(one, other, text, citations)));
    return Combinators.combine(
            outcomes.list().ofMaxSize(2),
            transitions.list().ofMaxSize(2),
            archetypes.list().ofMaxSize(2),
            variants.list().ofMaxSize(2),
            conducts,
            texts)
        .as((results, ways, kinds, forms, conduct, text) -> new GarbageContext(
            results,
            ways,
            kinds,
            forms,
            conduct,
            new Background(
                text, text, text, List.of(new Decision(text, text, List.of())), List.of())));
  }
}
