package com.acme.data;

import dev.maturity.engine.ModelProvider;
import dev.maturity.testkit.ModelProviderContract;

class AcmeDataContractTest extends ModelProviderContract {

  @Override
  protected ModelProvider provider() {
    return new AcmeData();
  }
}
