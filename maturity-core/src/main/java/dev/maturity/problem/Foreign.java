package dev.maturity.problem;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Runs code of plug-ins, which may throw anything: an assertion, a missing class, an endless recursion. */
public final class Foreign {

  private Foreign() {}

  /**
   * Runs code of others.
   *
   * @param <T> what it gives
   * @param code the code
   * @param otherwise what to make of whatever it throws; errors of the virtual machine itself, such as a full memory,
   *     are thrown on, but for a {@link StackOverflowError}
   * @return what the code gives, or what is made of its fault
   */
  public static <T extends @Nullable Object> T call(
      Supplier<T> code, Function<Throwable, T> otherwise) {
    try {
      return code.get();
    } catch (StackOverflowError deep) {
      return otherwise.apply(deep);
    } catch (VirtualMachineError fatal) {
      throw fatal;
    } catch (Exception | Error fault) {
      return otherwise.apply(fault);
    }
  }
}
