package dev.maturity.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.maturity.model.Model;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The look at the constraints and Hibernate Validator accept the same records. */
class CleanRecordsProperties {

  @Property(tries = 200)
  void whatIsCleanHasNoViolation(@ForAll("models") Model model) throws Exception {
    for (Record record : recordsIn(model)) {
      Findings findings = new Findings();
      FieldConstraints.checkClosely(Place.of(record, "", "record", ""), findings);

      assertThat(CleanRecords.includes(record))
          .as("%s with %s", record, findings.inOrderOfDiscovery())
          .isEqualTo(findings.inOrderOfDiscovery().isEmpty());
    }
  }

  @Provide
  Arbitrary<Model> models() {
    return GarbageModels.models();
  }

  /** The model and every record in it, however deep. */
  private static List<Record> recordsIn(Model model) throws ReflectiveOperationException {
    List<Record> records = new ArrayList<>();
    Deque<Object> open = new ArrayDeque<>(List.of(model));
    while (!open.isEmpty()) {
      Object next = open.pop();
      if (next instanceof Collection<?> all) {
        open.addAll(all);
      } else if (next instanceof Map<?, ?> map) {
        open.addAll(map.values());
      } else if (next instanceof Record record) {
        records.add(record);
        for (RecordComponent component : record.getClass().getRecordComponents()) {
          Method accessor = component.getAccessor();
          Object held = accessor.invoke(record);
          if (held != null) {
            open.add(held);
          }
        }
      }
    }
    return records;
  }
}
