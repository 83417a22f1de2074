import dev.maturity.testkit.MaturityArbitraryProvider;
import net.jqwik.api.providers.ArbitraryProvider;

/** For people who write models and rules: contracts, an exact oracle, arbitrary models, and scenarios. */
module dev.maturity.testkit {
  requires static transitive org.jspecify;
  requires transitive dev.maturity.core;
  requires transitive net.jqwik.api;
  requires transitive org.junit.jupiter.api;

  exports dev.maturity.testkit;

  provides ArbitraryProvider with
      MaturityArbitraryProvider;
}
