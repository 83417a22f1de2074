package dev.maturity.models.seamless;

import dev.maturity.engine.ModelProvider;
import dev.maturity.testkit.ModelProviderContract;

/** The shipped model keeps the contract that everybody else's keep. */
class FiveStageSeamlessContractTest extends ModelProviderContract {
  @Override
  protected ModelProvider provider() {
    return new FiveStageSeamless();
  }
}
