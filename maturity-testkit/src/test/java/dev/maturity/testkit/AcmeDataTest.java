package dev.maturity.testkit;

import dev.maturity.engine.ModelProvider;

/** A sound model passes its contract. */
class AcmeDataTest extends ModelProviderContract {
  @Override
  protected ModelProvider provider() {
    return new AcmeData();
  }
}
