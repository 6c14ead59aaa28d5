package org.retold.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.retold.relation.Relation;

@Isolated("it looks at what is printed")
class CompareTwoReportsExampleTest {

  @Test
  void firstLineIsTheRelation() {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setOut(out);
      CompareTwoReportsExample.main(
          new String[] {"../examples/orva-dam/daybrief.txt", "../examples/orva-dam/courier.txt"});
    } finally {
      System.setOut(before);
    }
    String first = printed.toString(StandardCharsets.UTF_8).lines().findFirst().orElse("");
    assertThat(Arrays.stream(Relation.values()).map(Relation::label)).contains(first);
  }
}
