package dev.maturity.models.curve;

import dev.maturity.engine.ModelProvider;
import dev.maturity.testkit.ModelProviderContract;

/** The shipped model keeps the contract that everybody else's keep. */
class FiveStageCurveContractTest extends ModelProviderContract {
  @Override
  protected ModelProvider provider() {
    return new FiveStageCurve();
  }
}
