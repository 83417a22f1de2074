package dev.maturity.models.gartner;

import dev.maturity.engine.ModelProvider;
import dev.maturity.testkit.ModelProviderContract;

/** The shipped model keeps the contract that everybody else's keep. */
class GartnerCxmContractTest extends ModelProviderContract {
  @Override
  protected ModelProvider provider() {
    return new GartnerCxm();
  }
}
