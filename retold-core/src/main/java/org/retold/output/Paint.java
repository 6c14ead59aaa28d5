package org.retold.output;

/** Colours of a terminal, or none. */
final class Paint {
  private final boolean colored;

  Paint(boolean colored) {
    this.colored = colored;
  }

  /** The looks that the output uses; a look never carries a meaning that the words do not. */
  enum Look {
    PLAIN(""),
    HEADING("1"),
    QUIET("2"),
    GOOD("32"),
    NOTABLE("33"),
    CHANGED("1;33"),
    ONLY_HERE("36"),
    MOVED("35");

    private final String code;

    Look(String code) {
      this.code = code;
    }
  }

  String on(Look look, String text) {
    if (!colored || look == Look.PLAIN || text.isBlank()) {
      return text;
    }
    return "\u001b[" + look.code + "m" + text + "\u001b[0m";
  }
}
