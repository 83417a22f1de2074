package dev.maturity.models.xm;

import dev.maturity.engine.ModelProvider;
import dev.maturity.testkit.ModelProviderContract;

/** The shipped model keeps the contract that everybody else's keep. */
class XmInstituteContractTest extends ModelProviderContract {
  @Override
  protected ModelProvider provider() {
    return new XmInstitute();
  }
}
