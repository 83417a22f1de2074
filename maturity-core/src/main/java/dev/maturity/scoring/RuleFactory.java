package dev.maturity.scoring;

import java.io.Serializable;
import java.util.function.Function;

/**
 * Makes a rule from its parameters. A lambda or a method reference will do: it can be serialised by itself, so that a {@link
 * RuleCatalog} can be sent to another machine, unless it captures something that cannot.
 *
 * @param <R> {@link Aggregation}, {@link LevelRule} or {@link Consensus}
 */
@FunctionalInterface
public interface RuleFactory<R> extends Function<Parameters, R>, Serializable {}
