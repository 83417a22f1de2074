package dev.maturity.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SubjectMemoryTest {

  private static final int MANY = 200_000;

  @Test
  void whatCameIsKnownAgain() {
    SubjectMemory memory = new SubjectMemory();

    for (int i = 0; i < MANY; i++) {
      assertThat(memory.add("s" + i)).isTrue();
    }
    for (int i = 0; i < MANY; i++) {
      assertThat(memory.add("s" + i)).isFalse();
    }
  }

  @Test
  void theLastAreKnownAndTheFirstForgottenWithANote() {
    SubjectMemory memory = new SubjectMemory(1_000);
    BadRows rows = new BadRows(1);
    for (int i = 0; i < 1_999; i++) {
      memory.add("s" + i);
    }
    memory.noteForgetful(rows);

    assertThat(memory.add("s0")).isFalse();
    assertThat(rows.reading().notes()).isEmpty();
    for (int i = 1_999; i < 3_500; i++) {
      memory.add("s" + i);
    }
    memory.noteForgetful(rows);

    assertThat(memory.add("s0")).isTrue();
    assertThat(memory.add("s2400")).isFalse();
    assertThat(rows.reading().notes())
        .extracting(Object::toString)
        .isEqualTo(
            List.of(
                "There are so many subjects that one which comes again is only noticed among the last 1000."));
  }

  @Test
  void subjectsThatDifferInOneCharacterHaveDifferentHashes() {
    assertThat(hash("a1"))
        .isNotEqualTo(hash("a2"))
        .isNotEqualTo(hash("1a"))
        .isNotEqualTo(hash("a1 "));
    assertThat(hash("")).isNotZero();
  }

  private static long hash(String subject) {
    return SubjectMemory.hash(subject.toCharArray(), subject.length());
  }
}
