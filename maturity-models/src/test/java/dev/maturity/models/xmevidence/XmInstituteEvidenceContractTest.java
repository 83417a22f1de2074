package dev.maturity.models.xmevidence;

import dev.maturity.engine.ModelProvider;
import dev.maturity.testkit.ModelProviderContract;

/** The shipped model keeps the contract that everybody else's keep. */
class XmInstituteEvidenceContractTest extends ModelProviderContract {
  @Override
  protected ModelProvider provider() {
    return new XmInstituteEvidence();
  }
}
