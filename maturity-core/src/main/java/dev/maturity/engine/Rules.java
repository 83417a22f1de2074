package dev.maturity.engine;

import dev.maturity.model.Rule;
import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scoring.RuleCatalog;
import dev.maturity.scoring.RuleDefinition;
import dev.maturity.scoring.RuleKind;
import dev.maturity.scoring.ScoringRuleProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts the rules of plug-ins beside the standard ones. */
final class Rules {

  private Rules() {}

  static RuleCatalog discover(ClassLoader loader, List<Problem> problems) {
    Discovery<ScoringRuleProvider> discovery = Discovery.of(ScoringRuleProvider.class, loader);
    problems.addAll(discovery.problems());
    return with(discovery.found(), problems);
  }

  static RuleCatalog with(List<ScoringRuleProvider> providers, List<Problem> problems) {
    List<Offer> offers = new ArrayList<>();
    for (ScoringRuleProvider provider : providers) {
      Plugins.call(provider, "rules()", () -> checked(provider.rules()), problems)
          .ifPresent(rules -> rules.forEach(rule -> offers.add(new Offer(provider, rule))));
    }
    if (offers.isEmpty()) {
      return RuleCatalog.standard();
    }
    List<RuleDefinition<?>> all = new ArrayList<>(RuleCatalog.standard().rules());
    for (RuleKind kind : RuleKind.values()) {
      Claims<Offer> claims = new Claims<>(kind.toString(), problems);
      offers.stream()
          .filter(offer -> offer.rule().kind() == kind)
          .forEach(offer -> claims.add(offer.rule().id(), offer, offer.provider()));
      claims.unique().forEach((id, offer) -> {
        if (isStandard(kind, id)) {
          problems.add(standardClash(offer));
        } else {
          all.add(offer.rule());
        }
      });
    }
    return RuleCatalog.of(all);
  }

  /** A copy that no plug-in can change any more, of rules only, whatever the plug-in put into the list. */
  private static @Nullable List<RuleDefinition<?>> checked(
      @Nullable List<RuleDefinition<?>> rules) {
    if (rules == null) {
      return null;
    }
    List<RuleDefinition<?>> checked = new ArrayList<>();
    for (RuleDefinition<?> rule : rules) {
      checked.add(Objects.requireNonNull(rule, "one of the rules is null"));
    }
    return checked;
  }

  private static boolean isStandard(RuleKind kind, String id) {
    return Rule.of(id).isNone() || RuleCatalog.standard().find(kind, id).isPresent();
  }

  private static Problem standardClash(Offer offer) {
    String id = offer.rule().id();
    return Problem.error(
            ProblemCode.PROVIDER_CLASH,
            "",
            "The %s (%s) of the provider (%s) has the id of a standard one."
                .formatted(offer.rule().kind(), id, offer.provider().getClass().getName()))
        .withHint(
            "The standard one is used. Maybe the provider's should be called acme-" + id + ".");
  }

  private record Offer(ScoringRuleProvider provider, RuleDefinition<?> rule) {}
}
