import com.acme.data.AcmeData;
import dev.maturity.engine.ModelProvider;

/** The data maturity model of Acme. */
module com.acme.data {
  requires transitive dev.maturity.core;

  exports com.acme.data;

  provides ModelProvider with
      AcmeData;
}
