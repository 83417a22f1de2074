package dev.maturity.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.maturity.problem.Problem;
import dev.maturity.problem.ProblemCode;
import dev.maturity.scoring.ScoringRuleProvider;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Broken plug-ins in real services files, next to healthy ones. */
class DiscoveryTest {

  @TempDir
  private static Path classes;

  private static PluginFolder plugins;

  @TempDir
  private Path folder;

  @BeforeAll
  static void compile() {
    plugins = BrokenPlugins.compile(classes);
  }

  @ParameterizedTest
  @CsvSource({
    "Model, dev.maturity.engine.ModelProvider",
    "Rule, dev.maturity.scoring.ScoringRuleProvider"
  })
  void healthyPluginsAreFoundAndBrokenOnesNamed(String kind, Class<?> service) throws IOException {
    PluginFolder announced =
        new PluginFolder(folder).announces(service, BrokenPlugins.eightKinds(kind));

    try (URLClassLoader loader = PluginFolder.loader(plugins, announced)) {
      Discovery<?> discovery = Discovery.of(service, loader);

      assertThat(names(discovery)).containsExactly("plug.Good" + kind, "plug.Other" + kind);
      assertThat(discovery.problems())
          .extracting(problem ->
              problem.toString().replace(service.getSimpleName(), "service").replace(kind, "X"))
          .containsExactly(
              "A service cannot be used: Provider plug.MissingX not found.",
              """
              A service cannot be used: Provider plug.StrictX could not be instantiated.
                It failed with IllegalStateException: no licence.""",
              """
              A service cannot be used: Provider plug.HastyX could not be instantiated.
                It failed with ArithmeticException: / by zero.""",
              "A service cannot be used: plug.WrongX not a subtype.",
              """
              A service cannot be used: plug.ShyX Unable to get public no-arg constructor.
                It failed with NoSuchMethodException: plug.ShyX.<init>().""",
              """
              A service cannot be used: Provider plug.OrphanX could not be loaded.
                It failed with NoClassDefFoundError: plug/GoneX.""");
      assertThat(discovery.problems())
          .allMatch(Problem::isError)
          .extracting(Problem::code)
          .containsOnly(ProblemCode.BROKEN_PROVIDER);
    }
  }

  @Test
  void aLineThatIsNoNameCostsItsOwnFileOnly() throws IOException {
    PluginFolder garbage = new PluginFolder(folder.resolve("garbage"))
        .announces(ModelProvider.class, "plug.GoodModel", "no name of a class");
    PluginFolder sound =
        new PluginFolder(folder.resolve("sound")).announces(ModelProvider.class, "plug.OtherModel");

    try (URLClassLoader loader = PluginFolder.loader(plugins, garbage, sound)) {
      Discovery<ModelProvider> discovery = Discovery.of(ModelProvider.class, loader);

      assertThat(names(discovery)).containsExactly("plug.OtherModel");
      assertThat(discovery.problems())
          .extracting(Problem::toString)
          .containsExactly(
              "A ModelProvider cannot be used: %s:2: Illegal configuration-file syntax."
                  .formatted(garbage.services(ModelProvider.class).toUri().toURL()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# nobody yet\n   # nobody\n"})
  void anEmptyServicesFileIsNoProblem(String text) throws IOException {
    PluginFolder empty = new PluginFolder(folder).announces(ModelProvider.class, text);

    try (URLClassLoader loader = PluginFolder.loader(plugins, empty)) {
      Discovery<ModelProvider> discovery = Discovery.of(ModelProvider.class, loader);

      assertThat(discovery.found()).isEmpty();
      assertThat(discovery.problems()).isEmpty();
    }
  }

  @Test
  void aClassFileUnderAnotherNameIsNamed() throws IOException {
    PluginFolder renamed =
        new PluginFolder(folder).announces(ModelProvider.class, "plug.Alias", "plug.GoodModel");
    Path home = Files.createDirectories(folder.resolve("plug"));
    Files.copy(classes.resolve("plug").resolve("OtherModel.class"), home.resolve("Alias.class"));

    try (URLClassLoader loader = PluginFolder.loader(plugins, renamed)) {
      Discovery<ModelProvider> discovery = Discovery.of(ModelProvider.class, loader);

      assertThat(names(discovery)).containsExactly("plug.GoodModel");
      assertThat(discovery.problems()).extracting(Problem::toString).containsExactly("""
              A ModelProvider cannot be used: Provider plug.Alias could not be loaded.
                It failed with NoClassDefFoundError: plug/Alias (wrong name: plug/OtherModel).""");
    }
  }

  @Test
  void aPluginThatIsAnnouncedTwiceIsFoundOnce() throws IOException {
    PluginFolder once = new PluginFolder(folder.resolve("once"))
        .announces(ModelProvider.class, "plug.GoodModel", "plug.GoodModel");
    PluginFolder twice =
        new PluginFolder(folder.resolve("twice")).announces(ModelProvider.class, "plug.GoodModel");

    try (URLClassLoader loader = PluginFolder.loader(plugins, once, twice)) {
      Discovery<ModelProvider> discovery = Discovery.of(ModelProvider.class, loader);

      assertThat(names(discovery)).containsExactly("plug.GoodModel");
      assertThat(discovery.problems()).isEmpty();
    }
  }

  @Test
  void aClassThatTheLoaderRefusesIsNamed() throws IOException {
    PluginFolder announced = new PluginFolder(folder)
        .announces(ModelProvider.class, "plug.GoodModel", "plug.OtherModel");

    try (URLClassLoader loader = PluginFolder.loader(plugins, announced)) {
      ClassLoader strict = new ClassLoader(loader) {
        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
          if (name.equals("plug.GoodModel")) {
            throw new SecurityException("signer information does not match");
          }
          return super.loadClass(name, resolve);
        }
      };
      Discovery<ModelProvider> discovery = Discovery.of(ModelProvider.class, strict);

      assertThat(names(discovery)).containsExactly("plug.OtherModel");
      assertThat(discovery.problems()).extracting(Problem::toString).containsExactly("""
              A ModelProvider cannot be used: Provider plug.GoodModel could not be loaded.
                It failed with SecurityException: signer information does not match.""");
    }
  }

  /** The error comes again at every step, so the search must end by itself. */
  @Test
  void aLoaderThatCannotSearchIsOneProblem() {
    ClassLoader offline = new ClassLoader(ModelProvider.class.getClassLoader()) {
      @Override
      public Enumeration<URL> getResources(String name) throws IOException {
        throw new IOException("the network is down");
      }
    };
    Discovery<ModelProvider> discovery = Discovery.of(ModelProvider.class, offline);

    assertThat(discovery.found()).isEmpty();
    assertThat(discovery.problems()).extracting(Problem::toString).containsExactly("""
            A ModelProvider cannot be used: Error locating configuration files.
              It failed with IOException: the network is down.""");
  }

  @Test
  void pluginsInModulesAreFoundToo() {
    assumeThat(ModelProvider.class.getModule().isNamed())
        .as("the tests run on the module path")
        .isTrue();
    plugins.module("""
        module plug.in {
          requires dev.maturity.core;
          provides dev.maturity.engine.ModelProvider
              with plug.GoodModel, plug.StrictModel, plug.OtherModel;
        }
        """);
    ModuleLayer parent = ModuleLayer.boot();
    Configuration configuration = parent
        .configuration()
        .resolve(ModuleFinder.of(classes), ModuleFinder.of(), Set.of("plug.in"));
    ClassLoader loader = parent
        .defineModulesWithOneLoader(configuration, ModelProvider.class.getClassLoader())
        .findLoader("plug.in");

    Discovery<ModelProvider> discovery = Discovery.of(ModelProvider.class, loader);

    assertThat(names(discovery)).containsExactly("plug.GoodModel", "plug.OtherModel");
    assertThat(discovery.problems()).extracting(Problem::toString).containsExactly("""
            A ModelProvider cannot be used: Provider plug.StrictModel could not be instantiated.
              It failed with IllegalStateException: no licence.""");
  }

  @Test
  void rulesAndModelsDoNotMix() throws IOException {
    PluginFolder announced = new PluginFolder(folder)
        .announces(ModelProvider.class, "plug.GoodModel")
        .announces(ScoringRuleProvider.class, "plug.GoodRule");

    try (URLClassLoader loader = PluginFolder.loader(plugins, announced)) {
      assertThat(names(Discovery.of(ModelProvider.class, loader)))
          .containsExactly("plug.GoodModel");
      assertThat(names(Discovery.of(ScoringRuleProvider.class, loader)))
          .containsExactly("plug.GoodRule");
    }
  }

  private static List<String> names(Discovery<?> discovery) {
    return discovery.found().stream().map(plugin -> plugin.getClass().getName()).toList();
  }
}
