package dev.maturity.models.axes;

import dev.maturity.engine.ModelProvider;
import dev.maturity.testkit.ModelProviderContract;

/** The shipped model keeps the contract that everybody else's keep. */
class OperationalStrategicContractTest extends ModelProviderContract {
  @Override
  protected ModelProvider provider() {
    return new OperationalStrategic();
  }
}
