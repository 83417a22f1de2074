package dev.maturity.models.innovation;

import dev.maturity.engine.ModelProvider;
import dev.maturity.testkit.ModelProviderContract;

/** The shipped model keeps the contract that everybody else's keep. */
class FiveStageInnovationContractTest extends ModelProviderContract {
  @Override
  protected ModelProvider provider() {
    return new FiveStageInnovation();
  }
}
