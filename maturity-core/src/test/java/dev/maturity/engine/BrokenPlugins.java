package dev.maturity.engine;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Plug-ins of the eight kinds, healthy and broken, for both services. */
final class BrokenPlugins {

  private static final String MODEL = """
      implements dev.maturity.engine.ModelProvider {
        public String id() {
          return getClass().getSimpleName().equals("GoodModel") ? "good" : "other";
        }
        public dev.maturity.model.Model model() {
          return dev.maturity.model.Model.builder(id(), "1.0.0", "Model of a plug-in")
              .scales(dev.maturity.model.OrdinalScale.of("five", 1, "a", "b", "c", "d", "e"))
              .criteria(
                  dev.maturity.model.Criterion.builder("q1", "First.", "five").build(),
                  dev.maturity.model.Criterion.builder("q2", "Second.", "five").build())
              .build();
        }
      """;

  private static final String RULE = """
      implements dev.maturity.scoring.ScoringRuleProvider, dev.maturity.scoring.Aggregation {
        public java.util.List<dev.maturity.scoring.RuleDefinition<?>> rules() {
          String id = getClass().getSimpleName().equals("GoodRule") ? "acme-first" : "acme-other";
          return java.util.List.of(
              dev.maturity.scoring.RuleDefinition.aggregation(id, "The first part.", p -> this));
        }
        public dev.maturity.model.Fraction aggregate(
            java.util.List<dev.maturity.scorecard.Part> parts) {
          return parts.get(0).value();
        }
        public java.util.Set<dev.maturity.scoring.Law> laws() {
          return java.util.EnumSet.of(
              dev.maturity.scoring.Law.BOUNDED, dev.maturity.scoring.Law.MONOTONE);
        }
      """;

  private BrokenPlugins() {}

  /** Compiles all kinds for both services; what the orphans extend is taken away again. */
  static PluginFolder compile(Path folder) {
    List<String> sources = new ArrayList<>();
    addKinds(sources, "Model", MODEL);
    addKinds(sources, "Rule", RULE);
    return new PluginFolder(folder)
        .classes(sources.toArray(String[]::new))
        .without("GoneModel")
        .without("GoneRule");
  }

  /** The lines of a services file with one provider of each kind, healthy ones first and last. */
  static String[] eightKinds(String service) {
    return Stream.of("Good", "Missing", "Strict", "Hasty", "Wrong", "Shy", "Orphan", "Other")
        .map(kind -> "plug." + kind + service)
        .toArray(String[]::new);
  }

  private static void addKinds(List<String> sources, String service, String body) {
    add(sources, "Good" + service, body + "}");
    add(sources, "Other" + service, body + "}");
    String fails = "public Strict%s() { throw new IllegalStateException(\"no licence\"); }}";
    add(sources, "Strict" + service, body + fails.formatted(service));
    add(sources, "Hasty" + service, body + "static final int SHARE = 1 / Integer.valueOf(0); }");
    add(sources, "Wrong" + service, "{}");
    add(sources, "Shy" + service, body + "Shy%s() {}}".formatted(service));
    add(sources, "Gone" + service, "{}");
    add(sources, "Orphan" + service, "extends Gone" + service + " " + body + "}");
  }

  private static void add(List<String> sources, String name, String rest) {
    sources.add(name);
    sources.add("public class " + name + " " + rest);
  }
}
