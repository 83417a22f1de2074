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
      Plugins.call(provider, "rules()", () -> List.copyOf(provider.rules()), problems)
          .ifPresent(rules -> rules.forEach(rule -> offers.add(new Offer(provider, rule))));
    }
    List<RuleDefinition<?>> all = new ArrayList<>(RuleCatalog.standard().rules());
    for (RuleKind kind : RuleKind.values()) {
      Claims<RuleDefinition<?>> claims = new Claims<>(kind.toString(), problems);
      offers.stream()
          .filter(offer -> offer.rule().kind() == kind)
          .forEach(offer -> claims.add(offer.rule().id(), offer.rule(), offer.provider()));
      claims.unique().forEach((id, rule) -> {
        if (isStandard(kind, id)) {
          problems.add(standardClash(kind, id));
        } else {
          all.add(rule);
        }
      });
    }
    return RuleCatalog.of(all);
  }

  private static boolean isStandard(RuleKind kind, String id) {
    return Rule.of(id).isNone() || RuleCatalog.standard().find(kind, id).isPresent();
  }

  private static Problem standardClash(RuleKind kind, String id) {
    return Problem.error(
            ProblemCode.PROVIDER_CLASH,
            "",
            "The %s (%s) of a provider has the id of a standard one.".formatted(kind, id))
        .withHint(
            "The standard one is used. Maybe the provider's should be called acme-" + id + ".");
  }

  private record Offer(ScoringRuleProvider provider, RuleDefinition<?> rule) {}
}
