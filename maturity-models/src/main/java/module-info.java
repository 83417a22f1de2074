import dev.maturity.engine.ModelProvider;
import dev.maturity.models.gartner.GartnerCxm;

/** The shipped maturity models. */
module dev.maturity.models {
  requires static transitive org.jspecify;
  requires transitive dev.maturity.core;

  exports dev.maturity.models.gartner;

  provides ModelProvider with
      GartnerCxm;
}
