package dev.maturity.models.pillars;

import dev.maturity.engine.ModelProvider;
import dev.maturity.testkit.ModelProviderContract;

/** The shipped model keeps the contract that everybody else's keep. */
class CorePillarsContractTest extends ModelProviderContract {
  @Override
  protected ModelProvider provider() {
    return new CorePillars();
  }
}
