package dev.maturity.testkit;

import dev.maturity.model.Fraction;
import dev.maturity.model.Model;
import dev.maturity.scorecard.Part;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Gives jqwik the arbitraries of {@link MaturityArbitraries} for parameters of type {@link Model}, {@link AssessedModel}, {@link
 * Part} and {@link Fraction}. jqwik finds it by itself.
 */
public final class MaturityArbitraryProvider implements ArbitraryProvider {

  private static final List<Class<?>> TYPES =
      List.of(Model.class, AssessedModel.class, Part.class, Fraction.class);

  /** For {@link java.util.ServiceLoader}. */
  public MaturityArbitraryProvider() {}

  @Override
  public boolean canProvideFor(TypeUsage targetType) {
    return find(targetType).isPresent();
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage targetType, SubtypeProvider subtypeProvider) {
    Arbitrary<?> found = arbitrary(find(targetType).orElseThrow());
    return Collections.singleton(found);
  }

  private static Optional<Class<?>> find(TypeUsage type) {
    return TYPES.stream().filter(type::isOfType).findFirst();
  }

  private static Arbitrary<?> arbitrary(Class<?> type) {
    if (type == Model.class) {
      return MaturityArbitraries.models();
    }
    if (type == AssessedModel.class) {
      return MaturityArbitraries.assessedModels();
    }
    return type == Part.class
        ? MaturityArbitraries.parts().map(parts -> parts.get(0))
        : MaturityArbitraries.values();
  }
}
