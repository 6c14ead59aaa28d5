package org.retold.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameValueTest {

  @ParameterizedTest
  @CsvSource({
    "Adeyo, Grace Adeyo",
    "Grace, Grace Adeyo",
    "Bob Tallis, Robert Tallis",
    "J. Tallis, John Tallis",
    "Robert Q. Tallis, Robert Tallis",
    "Carrow, Carrow Steel",
    "Food Standards Agency, FSA",
    "F.S.A., Food Standards Agency",
    "Democrat, Democrats",
    "Democrat, Democratic",
    "Orlén Stål, Orlen Stal",
    "Woolcot, Woolcots",
  })
  void formsOfOneNameAreTheSame(String a, String b) {
    assertThat(name(a).identity(name(b))).isEqualTo(Identity.SAME);
    assertThat(name(b).identity(name(a))).isEqualTo(Identity.SAME);
  }

  @ParameterizedTest
  @CsvSource({
    "Grace Adeyo, Peter Adeyo",
    "Grace Adeyo, Petra Lindqvist",
    "Adeyo, Petra Lindqvist",
    "Adeyo, Lindqvist",
    "Martin, Martinez",
    "Carrow Steel, Tavish Steel",
    "FSA, Federal Mining Board",
    "Liberals, Conservatives",
  })
  void namesOfTwoAreDifferent(String a, String b) {
    assertThat(name(a).identity(name(b))).isEqualTo(Identity.DIFFERENT);
    assertThat(name(b).identity(name(a))).isEqualTo(Identity.DIFFERENT);
  }

  @ParameterizedTest
  @CsvSource({"Steel, Tavish Steel Works", "Royal, Bank of Royal Tunby"})
  void aWordOutOfTheMiddleTellsNothing(String a, String b) {
    assertThat(name(a).identity(name(b))).isEqualTo(Identity.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource({
    "denmark, sweden, DIFFERENT",
    "denmark, denmark, SAME",
    "denmark, copenhagen, UNKNOWN",
    "europe, copenhagen, UNKNOWN",
    "sweden, copenhagen, DIFFERENT",
  })
  void aPlaceMayLieInTheOther(String a, String b, Identity expected) {
    assertThat(place(a).identity(place(b))).isEqualTo(expected);
    assertThat(place(b).identity(place(a))).isEqualTo(expected);
  }

  private static NameValue name(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return new NameValue(lower, List.of(lower.split(" ")), "", false);
  }

  private static NameValue place(String usual) {
    return new NameValue(usual, List.of(usual.split(" ")), "", true);
  }
}
