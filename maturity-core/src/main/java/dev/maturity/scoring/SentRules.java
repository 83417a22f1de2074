package dev.maturity.scoring;

import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** What a stream holds in the place of a catalogue: its rules, one by one, so that an error can name the rule. */
final class SentRules implements Serializable {

  private static final long serialVersionUID = 1L;

  private transient List<RuleDefinition<?>> rules;

  SentRules(List<RuleDefinition<?>> rules) {
    this.rules = rules;
  }

  private void writeObject(ObjectOutputStream out) throws IOException {
    out.defaultWriteObject();
    out.writeInt(rules.size());
    for (RuleDefinition<?> rule : rules) {
      try {
        out.writeObject(rule);
      } catch (NotSerializableException culprit) {
        throw named(rule, culprit);
      }
    }
  }

  private static NotSerializableException named(
      RuleDefinition<?> rule, NotSerializableException culprit) {
    NotSerializableException named = new NotSerializableException(
        "The %s (%s) must be serialisable, and its factory holds a (%s), which is not.\nMaybe the factory should make it, instead of capturing it."
            .formatted(rule.kind(), rule.id(), culprit.getMessage()));
    named.initCause(culprit);
    return named;
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    rules = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      rules.add((RuleDefinition<?>) in.readObject());
    }
  }

  private Object readResolve() throws InvalidObjectException {
    if (rules.equals(RuleCatalog.standard().rules())) {
      return RuleCatalog.standard();
    }
    try {
      return RuleCatalog.of(rules);
    } catch (IllegalArgumentException | NullPointerException unlikely) {
      throw new InvalidObjectException("The rules (" + rules + ") must have ids of their own.");
    }
  }
}
